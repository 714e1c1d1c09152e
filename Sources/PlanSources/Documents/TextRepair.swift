/// Makes plain UTF-8 of bytes that are not quite that.
///
/// Line ends become `\n`, bytes that are not UTF-8 the letters of Windows-1252, and characters
/// that nobody can see, and that YAML and HTML forbid, become spaces.
struct TextRepair {
  /// How often something was met, and where first in the output.
  struct Tally {
    private(set) var count = 0
    private(set) var first: Range<Int>?

    mutating func note(_ place: Range<Int>) {
      count += 1
      first = first ?? place
    }
  }

  private(set) var output: [UInt8] = []
  /// Bytes read as Windows-1252.
  private(set) var guessed = Tally()
  /// Bytes that stand for nothing there either.
  private(set) var meaningless = Tally()
  /// Control characters.
  private(set) var hidden = Tally()
  /// Whether this is no text at all.
  private(set) var isBinary = false

  /// Whether anything but broken UTF-8 needs mending: most files come through untouched.
  static func isDue(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 {
        if byte != 0x0A, byte != 0x09 { return true }
      } else if byte >= 0x7F {
        guard byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { continue }
        if Oddity(bytes, at: index) != nil { return true }
      }
    }
    return false
  }

  init(_ bytes: [UInt8]) {
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    while index < bytes.count {
      let plainEnd = Self.endOfPlain(bytes, from: index)
      if plainEnd > index {
        output.append(contentsOf: bytes[index..<plainEnd])
        index = plainEnd
        continue
      }
      let byte = bytes[index]
      if byte == 0x0D {
        output.append(0x0A)
        index += index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      } else if byte == 0 {
        isBinary = true
        return
      } else if let oddity = Oddity(bytes, at: index) {
        replace(oddity)
        index += oddity.length
      } else {
        index += copyCharacter(of: bytes, at: index)
      }
    }
    // A text has a stray control character here and there; a program or a picture is full of them.
    isBinary = hidden.count > 8 && hidden.count * 20 > bytes.count
  }

  /// Where the run of letters, digits and other plain ASCII that begins at `start` ends.
  private static func endOfPlain(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] < 0x7F, bytes[end] >= 0x20 || bytes[end] == 0x0A {
      end += 1
    }
    return end
  }

  private mutating func replace(_ oddity: Oddity) {
    switch oddity.kind {
    case .control: hidden.note(output.count..<output.count + 1)
    case .lineSeparator: break
    case .byteOrderMark: return
    }
    output.append(0x20)
  }

  private mutating func copyCharacter(of bytes: [UInt8], at index: Int) -> Int {
    let length = Self.sequenceLength(bytes, at: index)
    guard length == 0 else {
      output.append(contentsOf: bytes[index..<index + length])
      return length
    }
    let scalar = Windows1252.scalar(bytes[index])
    let letter = Array(String(scalar ?? "\u{FFFD}").utf8)
    let place = output.count..<output.count + letter.count
    output.append(contentsOf: letter)
    if scalar == nil { meaningless.note(place) } else { guessed.note(place) }
    return 1
  }

  /// How many bytes the well-formed UTF-8 character at `index` has; 0 when there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    func byte(_ offset: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case ..<0x80: return 1
    case 0xC2...0xDF: return byte(1) ? 2 : 0
    case 0xE0: return byte(1, in: 0xA0...0xBF) && byte(2) ? 3 : 0
    case 0xED: return byte(1, in: 0x80...0x9F) && byte(2) ? 3 : 0
    case 0xE1...0xEF: return byte(1) && byte(2) ? 3 : 0
    case 0xF0: return byte(1, in: 0x90...0xBF) && byte(2) && byte(3) ? 4 : 0
    case 0xF1...0xF3: return byte(1) && byte(2) && byte(3) ? 4 : 0
    case 0xF4: return byte(1, in: 0x80...0x8F) && byte(2) && byte(3) ? 4 : 0
    default: return 0
    }
  }
}

/// A character that is well-formed and still has no place in a text.
private struct Oddity {
  enum Kind {
    /// Cannot be shown: C0 and C1 controls, delete, U+FFFE, U+FFFF.
    case control
    /// Word's soft line end, and Unicode's line and paragraph separators.
    case lineSeparator
    /// A byte order mark inside the file, where files were joined.
    case byteOrderMark
  }

  let kind: Kind
  let length: Int

  init?(_ bytes: [UInt8], at index: Int) {
    func next(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch (bytes[index], next(1), next(2)) {
    case (0x0B, _, _), (0x0C, _, _): (kind, length) = (.lineSeparator, 1)
    case (0x09, _, _), (0x0A, _, _), (0x0D, _, _): return nil
    case (..<0x20, _, _), (0x7F, _, _): (kind, length) = (.control, 1)
    case (0xC2, 0x85, _): (kind, length) = (.lineSeparator, 2)
    case (0xC2, 0x80...0x9F, _): (kind, length) = (.control, 2)
    case (0xE2, 0x80, 0xA8...0xA9): (kind, length) = (.lineSeparator, 3)
    case (0xEF, 0xBB, 0xBF): (kind, length) = (.byteOrderMark, 3)
    case (0xEF, 0xBF, 0xBE...0xBF): (kind, length) = (.control, 3)
    default: return nil
    }
  }
}
