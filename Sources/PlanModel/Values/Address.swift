internal import Diagnostics

/// Addresses of the web and for e-mail as people type them, and as they must be written.
enum Address {
  static func isWeb(_ text: String) -> Bool {
    guard
      let rest = ["https://", "http://"].first(where: text.hasPrefix).map({
        text.dropFirst($0.count)
      }),
      let host = rest.split(separator: "/", omittingEmptySubsequences: false).first
    else { return false }
    return host.contains(".")
      && !text.contains(where: { $0.isWhitespace || "<>\"\\^`{|}".contains($0) })
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let host = parts.last, let name = parts.first, !name.isEmpty else {
      return false
    }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
      && text.allSatisfy(\.isASCII)
      && !text.contains(where: { $0.isWhitespace || "<>()[],;:\"\\".contains($0) })
  }

  /// An address whose beginning was mistyped, as in `htps://` or `https:/`, or left out.
  static func webCorrection(_ typed: String) -> String? {
    let text = bare(typed)
    let scheme = text.prefix { $0.isLetter }
    let rest = text.dropFirst(scheme.count)
    let marks = rest.prefix { ":;/\\".contains($0) }
    let meant: String
    if !marks.isEmpty, let known = NearestNames(["https", "http"]).best(for: scheme.lowercased()) {
      meant = "\(known)://\(rest.dropFirst(marks.count))"
    } else if !text.contains("@"), !text.contains("://") {
      meant = "https://\(text)"
    } else {
      return nil
    }
    return isWeb(meant) && meant != typed ? meant : nil
  }

  /// An address with a comma for a dot, a space in it, or signs that programs put round it.
  static func emailCorrection(_ typed: String) -> String? {
    var text = bare(typed)
    if text.lowercased().hasPrefix("mailto:") { text = String(text.dropFirst(7)) }
    for at in [" at ", "(at)", "[at]", " @", "@ "] { text = text.replacing(at, with: "@") }
    // Two addresses are not one with a space in it.
    guard !text.contains(where: \.isWhitespace), text.count(where: { $0 == "@" }) == 1 else {
      return nil
    }
    text = text.replacing(",", with: ".")
    return isEmail(text) && text != typed ? text : nil
  }

  /// The words without the brackets, quotation marks and full stops that stand round an address.
  private static func bare(_ typed: String) -> String {
    let marks: Set<Character> = ["<", ">", "(", ")", "\"", "'", " ", ".", ",", ";", "\u{A0}"]
    let start = typed.drop(while: marks.contains)
    return String(start.reversed().drop(while: marks.contains).reversed())
  }
}
