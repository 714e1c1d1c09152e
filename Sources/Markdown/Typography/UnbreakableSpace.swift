/// The space between a number and its unit, as in `£4.7 million` and `12 weeks`, where no line may
/// be broken.
struct UnbreakableSpace {
  /// A no-break space.
  static let bytes: StaticString = "\u{A0}"

  /// Whether a text has the name of a unit at some place.
  static func isDue(before start: Int, in text: Span<UInt8>) -> Bool {
    var word = ""
    var end = start
    while end < text.count, text[end].isLetter {
      guard end - start < longest else { return false }
      word.unicodeScalars.append(Unicode.Scalar(text[end]))
      end += 1
    }
    return units.contains(word) && (end == text.count || text[end] < 0x80)
  }

  private static let longest = 8

  private static let units: Set<String> = [
    "million", "billion", "thousand", "percent", "per", "weeks", "week", "days", "day", "months",
    "month", "years", "year", "hours", "hour", "minutes", "minute", "am", "pm", "miles", "mile",
    "km", "wte", "WTE",
  ]
}
