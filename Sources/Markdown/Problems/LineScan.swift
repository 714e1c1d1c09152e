/// What one line holds that cmark may need long for.
struct LineScan {
  /// The offset after the line, without what ends it.
  let end: Int
  /// The offset of the next line.
  let next: Int
  /// How many list markers and `>` it begins with.
  let containers: Int
  /// How often the same sign stands in a row, of the signs that open or close something.
  private(set) var longestRun = 0
  /// How many images begin in it.
  private(set) var images = 0
  /// Whether it holds a code that Unicode keeps from being a character; tokens are made of these.
  private(set) var holdsNoncharacter = false
  /// Whether it is a rule across the page such as `* * *`, which costs nothing however long it is.
  let isRule: Bool

  init(of text: [UInt8], from start: Int) {
    var last: UInt8 = 0
    var run = 0
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D { break }
      run = byte == last ? run + 1 : 1
      if run > longestRun, Self.isDelimiter(byte) { longestRun = run }
      if byte == UInt8(ascii: "["), last == UInt8(ascii: "!") { images += 1 }
      if byte == 0xB7, last == 0xEF, index + 1 < text.count, (0x90...0xAF).contains(text[index + 1])
      {
        holdsNoncharacter = true
      }
      last = byte
      index += 1
    }
    end = index
    let endsWithBoth = index + 1 < text.count && text[index] == 0x0D && text[index + 1] == 0x0A
    next = index + (endsWithBoth ? 2 : 1)
    containers = Self.containers(in: text[start..<end])
    isRule = (containers > 1 || longestRun > 2) && Self.isRule(text[start..<end])
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private static func containers(in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = line.drop(while: isSpace)
    while let length = markerLength(of: rest) {
      count += 1
      rest = rest.dropFirst(length).drop(while: isSpace)
    }
    return count
  }

  private static func markerLength(of line: ArraySlice<UInt8>) -> Int? {
    if line.first == UInt8(ascii: ">") { return 1 }
    let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let signs = digits == 0 ? "-+*" : ".)"
    let rest = line.dropFirst(digits)
    guard let sign = rest.first, signs.utf8.contains(sign), digits < 10,
      rest.dropFirst().first.map(isSpace) ?? true
    else { return nil }
    return digits + 1
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.drop(while: isSpace)
    guard let sign = signs.first, "*_-".utf8.contains(sign) else { return false }
    return signs.allSatisfy { $0 == sign || isSpace($0) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
