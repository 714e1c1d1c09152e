/// Names for findings that stay the same when lines are added above them.
///
/// Made from the code, the file and the underlined words; findings alike in all of these are
/// counted, in reading order. Numbers of lines and the message, which may hold a date, are not in
/// it.
struct SARIFFingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The name of a finding, each asked for once.
  mutating func next(of diagnostic: Diagnostic, _ sources: SourceTexts) -> String {
    var hash = FNV1a()
    hash.add(diagnostic.code.rawValue)
    hash.add(diagnostic.location?.path ?? "")
    hash.add(diagnostic.location.flatMap { sources.words(at: $0) } ?? "")
    // Two fields that are missing are missing at the same place.
    if diagnostic.code == .missingField { hash.add(diagnostic.message) }
    let number = seen[hash.value, default: 0] + 1
    seen[hash.value] = number
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(number)"
  }
}

/// The hash of Fowler, Noll and Vo with 64 bits: the same on every machine and in every run.
private struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
