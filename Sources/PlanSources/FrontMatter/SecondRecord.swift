internal import Diagnostics

/// The settings of another record among the words of a file, as they come in when two files are
/// pasted into one.
struct SecondRecord {
  /// Its line of dashes.
  let opener: Range<Int>
  /// The line below the dashes that has its first key.
  let firstSetting: Range<Int>
  /// What the settings call it, where they do.
  let title: String?

  /// So many keys at least: an author may set off a line or two such as `phone: …` with rules.
  private static let fewestKeys = 3

  /// Looks from a place on; nil where no line of dashes opens settings that another closes.
  ///
  /// Examples in a block of code are passed over. Each line is looked at once.
  init?(in lines: FenceLines, from start: Int) {
    var opener: Range<Int>?
    var keys: [Range<Int>] = []
    var codeFence: [UInt8]?
    var line = lines.line(at: start)
    while let current = line {
      defer { line = lines.next(after: current) }
      let mark = lines.codeFence(current)
      if let open = codeFence {
        if let mark, mark.starts(with: open) { codeFence = nil }
        continue
      }
      if let mark {
        (codeFence, opener) = (mark, nil)
        continue
      }
      if lines.isExactFence(current) {
        if let opener, keys.count >= Self.fewestKeys {
          self.opener = opener
          firstSetting = keys[0]
          title = Self.title(among: keys, lines)
          return
        }
        (opener, keys) = (current, [])
      } else if opener != nil {
        switch lines.setting(current) {
        case .key: keys.append(current)
        case .part: break
        case .none: opener = nil
        }
      }
    }
    return nil
  }

  private static func title(among keys: [Range<Int>], _ lines: FenceLines) -> String? {
    for key in keys {
      let words = lines.words(of: key)
      for name in ["name: ", "title: ", "term: "] where words.hasPrefix(name) {
        return Self.unquoted(words.dropFirst(name.count))
      }
    }
    return nil
  }

  private static func unquoted(_ words: Substring) -> String {
    let isQuoted =
      words.count > 2 && words.first == words.last && "\"'".contains(words.first ?? " ")
    return String(isQuoted ? words.dropFirst().dropLast() : words)
  }
}

extension FenceLines {
  /// What a line would be among settings.
  fileprivate enum Setting {
    /// It begins with a key.
    case key
    /// It goes on with what stands above it.
    case part
    case none
  }

  fileprivate func setting(_ line: Range<Int>) -> Setting {
    guard let first = bytes[line].first else { return .part }
    if [0x20, 0x09, 0x23].contains(first) || bytes[line].starts(with: "- ".utf8) { return .part }
    guard readsLikeSetting(line) else { return .none }
    let key = bytes[line].prefix { $0 != 0x3A }
    let isKebab = key.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    return isKebab ? .key : .none
  }

  /// The marks of a line that opens or closes a block of code; nil for any other.
  fileprivate func codeFence(_ line: Range<Int>) -> [UInt8]? {
    let words = bytes[line].drop { $0 == 0x20 }
    guard let first = words.first, first == 0x60 || first == 0x7E else { return nil }
    let marks = words.prefix { $0 == first }
    return marks.count >= 3 ? Array(marks) : nil
  }

  fileprivate func isExactFence(_ line: Range<Int>) -> Bool {
    fence(line, isOpener: false) == .exact
  }
}
