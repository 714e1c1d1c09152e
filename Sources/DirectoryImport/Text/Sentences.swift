import PlanModel

/// Cuts plain words into sentences.
enum Sentences {
  /// The first sentence of a line, or all of it where there is no second.
  ///
  /// A full stop after a single letter, as in "e.g.", ends no sentence.
  static func first(of line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    for index in scalars.indices.dropLast(2) where ".!?".unicodeScalars.contains(scalars[index]) {
      guard scalars[index + 1] == " ", scalars[index + 2].properties.isUppercase, index >= 2,
        scalars[index - 2] != " ", scalars[index - 2] != "."
      else { continue }
      var sentence = String.UnicodeScalarView()
      sentence.append(contentsOf: scalars[...index])
      return String(sentence)
    }
    return line
  }
}

/// Addresses of the web as people type them.
enum WebAddress {
  /// A whole address; one without its beginning gets it, as browsers do.
  static func address(in text: String) -> String? {
    let type = ValueType<String>.url
    let text = text.trimmed
    if type.decode(text) != nil { return text }
    let host = text.prefix { $0 != "/" }
    let isHost =
      host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
      && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
    let whole = "https://\(text)"
    return isHost && type.decode(whole) != nil ? whole : nil
  }
}
