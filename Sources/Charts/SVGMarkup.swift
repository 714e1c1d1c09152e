/// SVG as it is written, element by element; every text is escaped on its way in.
struct SVGMarkup {
  private var lines: [String] = []

  /// Adds an element that holds nothing but, perhaps, words; attributes without a value are left
  /// out.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, SVGValue?>,
    text: String? = nil
  ) {
    let written = attributes.map { name, value in
      value.map { " \(name)=\"\(Self.escape($0.text))\"" } ?? ""
    }
    .joined()
    lines.append(
      text.map { "<\(name)\(written)>\(Self.escape($0))</\(name)>" } ?? "<\(name)\(written)/>"
    )
  }

  /// The whole picture, named and described for people who do not see it.
  ///
  /// The ids begin with `idPrefix`, so that several pictures may stand in one document.
  func svg(
    width: Double,
    height: Double,
    title: String,
    description: String,
    idPrefix: String
  ) -> String {
    let prefix = Self.escape(idPrefix)
    let width = SVGValue.number(width).text
    let height = SVGValue.number(height).text
    let root =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\""
      + " aria-labelledby=\"\(prefix)-title \(prefix)-desc\" viewBox=\"0 0 \(width) \(height)\""
      + " width=\"\(width)\" height=\"\(height)\""
      + " font-family=\"\(ChartStyle.fontFamily)\" font-size=\"\(Int(ChartStyle.textSize))\">"
    let head = [
      "<title id=\"\(prefix)-title\">\(Self.escape(title))</title>",
      "<desc id=\"\(prefix)-desc\">\(Self.escape(description))</desc>",
      // Paper of its own keeps the picture readable where the page is dark.
      "<rect class=\"chart-paper\" width=\"\(width)\" height=\"\(height)\""
        + " fill=\"\(ChartStyle.paper)\"/>",
    ]
    return ([root] + head + lines + ["</svg>"]).map { $0 + "\n" }.joined()
  }

  /// Text that can stand in an element or an attribute; what XML has no place for becomes U+FFFD.
  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The value of an attribute.
struct SVGValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  let text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  init(integerLiteral number: Int) {
    text = "\(number)"
  }

  /// A length or coordinate, rounded to a tenth so that the same chart is always the same bytes.
  static func number(_ number: Double) -> SVGValue {
    guard number.isFinite, abs(number) < 1e9 else { return 0 }
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// Words that are not known beforehand.
  static func words(_ text: String) -> SVGValue { SVGValue(stringLiteral: text) }
}
