/// The signs of a text that show what an editor left there without a word being read.
///
/// `??`, `___`, `«Name»`, `{{name}}`, and what spreadsheets write for a sum that failed: `#REF!`.
struct LeftOverSigns {
  private(set) var ranges: [Range<Int>] = []
  /// Where square and pointed brackets open.
  private(set) var brackets: Set<Int> = []
  private let bytes: [UInt8]

  private static let failures = [
    "#REF!", "#N/A", "#NAME?", "#DIV/0!", "#VALUE!", "#NULL!", "#NUM!",
  ]
  .map { Array($0.utf8) }
  private static let pairs = [("\u{AB}", "\u{BB}"), ("{{", "}}"), ("<<", ">>"), ("~~", "~~")]
    .map { (Array($0.utf8), Array($1.utf8)) }
  /// How far a bracket is looked for.
  private static let reach = 120

  init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let length = length(at: index)
      if length > 0 { ranges.append(index..<index + length) }
      if length == 0, bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "<") {
        brackets.insert(index)
      }
      index += max(1, length)
    }
  }

  private func length(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "?"): return run(at: index, atLeast: 2)
    case UInt8(ascii: "_"): return run(at: index, atLeast: 3)
    case UInt8(ascii: "#"):
      return Self.failures.first { bytes[index...].starts(with: $0) }?.count ?? 0
    case 0xC2, UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "~"): return pairLength(at: index)
    default: return 0
    }
  }

  private func run(at index: Int, atLeast least: Int) -> Int {
    let count = bytes[index...].prefix { $0 == bytes[index] }.count
    return count >= least ? count : 0
  }

  private func pairLength(at index: Int) -> Int {
    for (open, close) in Self.pairs where bytes[index...].starts(with: open) {
      let end = min(index + Self.reach, bytes.count)
      let last = (index + open.count..<max(index + open.count, end)).first {
        bytes[$0...].starts(with: close)
      }
      if let last { return last + close.count - index }
    }
    return 0
  }

  /// Whether a stretch stands between brackets, round or square.
  func isBracketed(_ stretch: Range<Int>) -> Bool { opening(of: stretch) != nil }

  /// A stretch with the brackets around it; without any, up to the end of what it begins.
  func around(_ stretch: Range<Int>) -> Range<Int> {
    guard let start = opening(of: stretch) else { return stretch }
    let closers = [UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ">")]
    let end = min(stretch.upperBound + Self.reach, bytes.count)
    let close = (stretch.upperBound..<max(stretch.upperBound, end)).first {
      closers.contains(bytes[$0])
    }
    return start..<(close.map { $0 + 1 } ?? stretch.upperBound)
  }

  private func opening(of stretch: Range<Int>) -> Int? {
    var index = stretch.lowerBound - 1
    while index >= 0, stretch.lowerBound - index <= Self.reach {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"): return index
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"): return nil
      default: index -= 1
      }
    }
    return nil
  }
}
