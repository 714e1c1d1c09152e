/// Puts a backslash before signs that Markdown would take for more than themselves.
enum MarkdownEscapes {
  /// A word as it must be written to show as it is: `a*b` as `a\*b`.
  ///
  /// Where it begins a line more signs mean something.
  static func escaped(_ word: Substring, atStart isFirst: Bool) -> String {
    var result = ""
    let scalars = Array(word.unicodeScalars)
    let hasSemicolon = scalars.contains(";")
    for (index, scalar) in scalars.enumerated() {
      let isSign =
        switch scalar {
        case "\\", "`", "*", "[", "]", "<", "{", "|": true
        case "_":
          !(index > 0 && isWord(scalars[index - 1]) && index + 1 < scalars.count
            && isWord(scalars[index + 1]))
        case "&": index + 1 < scalars.count && hasSemicolon
        case "#", ">", "~", "=", "+", "-", ":": isFirst && index == 0 && opensBlock(scalars)
        case ".", ")": isFirst && isNumber(scalars[..<index]) && index + 1 == scalars.count
        default: false
        }
      if isSign { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Whether the first sign of a line opens a heading, a list, a quotation, a block or a rule.
  private static func opensBlock(_ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.first else { return false }
    switch first {
    case ">": return true
    case "#": return word.allSatisfy { $0 == "#" }
    case ":", "~": return word.prefix(3).count == 3 && word.prefix(3).allSatisfy { $0 == first }
    default: return word.allSatisfy { $0 == first }
    }
  }

  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.count <= 9 && scalars.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
