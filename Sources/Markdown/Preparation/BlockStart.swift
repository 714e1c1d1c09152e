/// What the content of a line begins, of the blocks that cmark knows and that are no containers.
enum BlockStart {
  case heading
  /// The line that makes a heading of the paragraph above it.
  case underline
  case rule
  case fence(CodeFence)
  case html(HTMLBlock)

  /// Nil for the text of a paragraph; a paragraph that goes on cannot be interrupted by all, nor
  /// one that may go on in a line which is not marked so.
  init?(_ content: ArraySlice<UInt8>, inParagraph: Bool, mayBeLazy: Bool) {
    switch content.first {
    case UInt8(ascii: "#"):
      guard Self.isHeading(content) else { return nil }
      self = .heading
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      guard let fence = CodeFence(content) else { return nil }
      self = .fence(fence)
    case UInt8(ascii: "<"):
      guard let block = HTMLBlock(content, inParagraph: inParagraph || mayBeLazy) else {
        return nil
      }
      self = .html(block)
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      if inParagraph, Self.isUnderline(content) {
        self = .underline
      } else if Self.isRule(content) {
        self = .rule
      } else {
        return nil
      }
    default:
      return nil
    }
  }

  private static func isHeading(_ content: ArraySlice<UInt8>) -> Bool {
    let rest = content.drop { $0 == UInt8(ascii: "#") }
    return content.count - rest.count <= 6 && (rest.first.map(\.isSpaceOrTab) ?? true)
  }

  private static func isUnderline(_ content: ArraySlice<UInt8>) -> Bool {
    guard let sign = content.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else {
      return false
    }
    return content.drop { $0 == sign }.allSatisfy(\.isSpaceOrTab)
  }

  private static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
    guard let sign = content.first, sign != UInt8(ascii: "=") else { return false }
    var count = 0
    for byte in content {
      if byte == sign { count += 1 } else if !byte.isSpaceOrTab { return false }
    }
    return count >= 3
  }
}

/// The fence that opens a block of code.
struct CodeFence {
  private let sign: UInt8
  private let length: Int

  init?(_ content: ArraySlice<UInt8>) {
    guard let sign = content.first else { return nil }
    let info = content.drop { $0 == sign }
    length = content.count - info.count
    self.sign = sign
    guard length >= 3, sign == UInt8(ascii: "~") || !info.contains(sign) else { return nil }
  }

  /// A line that ends the code.
  var ending: [UInt8] { [UInt8](repeating: sign, count: length) }

  /// Whether a line ends the code.
  func isClosed(by cursor: LineCursor) -> Bool {
    guard cursor.indentation < 4, cursor.next == sign else { return false }
    let rest = cursor.content.drop { $0 == sign }
    return cursor.content.count - rest.count >= length && rest.allSatisfy(\.isSpaceOrTab)
  }
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
