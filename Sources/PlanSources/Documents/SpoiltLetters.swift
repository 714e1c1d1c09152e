internal import Diagnostics

/// Finds letters that were spoilt when a file was saved twice in different encodings: `â€™` for an
/// apostrophe, `Ã©` for é, `Â£` for £.
///
/// UTF-8 that was read as Windows-1252 and saved as UTF-8 again leaves such pairs behind, which no
/// language writes.
struct SpoiltLetters {
  private(set) var count = 0
  private(set) var first: Range<Int>?

  init(in bytes: [UInt8]) {
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0xC3) {
      let length = Self.length(bytes, at: start)
      if length > 0 {
        count += 1
        first = first ?? start..<start + length
      }
      index = start + max(1, length)
    }
  }

  func diagnostic(in text: DecodedText) -> Diagnostic? {
    guard let first else { return nil }
    let range = text.whole.range(start: first.lowerBound, end: first.upperBound)
    let shown = String(decoding: Array(text.text.utf8)[first], as: UTF8.self)
    let message =
      count == 1
      ? "A letter or sign of this file was spoilt when it was saved: it became “\(shown)”."
      : "\(count) letters or signs of this file were spoilt when it was saved: one became “\(shown)”."
    return Diagnostic(
      .fileEncoding,
      .shouldFix,
      message,
      at: range,
      help: "Put the file back from a copy, or type what should stand there: an apostrophe, a dash "
        + "or an accent. Then save it as UTF-8."
    )
  }

  /// The bytes of a spoilt letter; 0 where there is none.
  private static func length(_ bytes: [UInt8], at start: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { start + offset < bytes.count ? bytes[start + offset] : 0 }
    switch (byte(1), byte(2), byte(3)) {
    // Â and a sign; Ã and a sign, as of accents.
    case (0x82, 0xC2, 0xA0...0xBF), (0x83, 0xC2, 0x80...0xBF): return 4
    // â€ and one more, as of apostrophes and dashes.
    case (0xA2, 0xE2, 0x82) where byte(4) == 0xAC:
      let last = byte(5)
      let more = last >= 0xE0 ? 3 : last >= 0xC2 ? 2 : 0
      return start + 5 + more <= bytes.count ? 5 + more : 5
    default: return 0
    }
  }
}
