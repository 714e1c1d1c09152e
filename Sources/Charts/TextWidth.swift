/// How wide words are drawn, near enough to keep them apart.
///
/// Counted with the widths of Arial, which Liberation Sans shares, and a little to spare for
/// bold letters and other fonts.
enum TextWidth {
  /// The width of a line in the chart's own text size.
  static func of(_ text: some StringProtocol) -> Double {
    let thousandths = text.reduce(0) { $0 + width(of: $1) }
    return Double(thousandths) / 1000 * ChartStyle.textSize * 1.06
  }

  /// The text, cut with an ellipsis when it is wider than there is room.
  static func fit(_ text: String, in room: Double) -> String {
    if of(text) <= room { return text }
    var shown = text[...]
    while !shown.isEmpty, of(shown) + of("\u{2026}") > room { shown.removeLast() }
    while shown.last == " " { shown.removeLast() }
    return shown + "\u{2026}"
  }

  /// The text in lines of whole words; what does not fit in the last is cut.
  static func lines(_ text: String, in room: Double, atMost limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, lines.count == limit || of("\(last) \(word)") <= room {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { fit($0, in: room) }
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first?.value else { return 0 }
    let printed = Int(scalar) - 0x20
    if ascii.indices.contains(printed) { return ascii[printed] }
    return scalar < 0x1100 ? 620 : 1000
  }

  /// From the space to the tilde, in thousandths of the text size.
  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
