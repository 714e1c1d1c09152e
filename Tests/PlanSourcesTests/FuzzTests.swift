import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

/// Nothing that stands in a file may stop the program or point outside the file.
struct FuzzTests {
  private static let yamlPieces = [
    "a: b\n", "  c: d\n", "- ", "\n", ":", ": ", "\"", "'", "|\n", ">-\n", "[", "]", "{", "}", ",",
    "&a ", "*a", "!t ", "%", "---\n", "...\n", "#x", "é", "😀", "\t", "\u{A0}", "“", "”", "? ", "@",
    "\\", "\0", "\u{85}", "<<", "  ", "0",
  ]
  private static let csvPieces = [
    "id,title,due\n", "a,b,c\n", ",", ";", "\t", "\"", "\"\"", "\n", " ", "\u{A0}", "é", "😀", "x",
    "1,200", "sep=;\n", "=", "\0", ", x",
  ]

  @Test func `no YAML stops the program`() {
    var random = SplitMix(seed: 1)
    for _ in 0..<2_000 {
      let text = random.splice(Self.yamlPieces)
      let source = DecodedText(path: "a.yml", text: text).whole
      let read = YAMLReader().read(source)
      #expect(read.value != nil || !read.diagnostics.isEmpty, "\(text.debugDescription)")
      if let value = read.value { expectInside(.mapping(value), source.source) }
      expectInside(read.diagnostics, text)
    }
  }

  @Test func `no CSV stops the program`() {
    var random = SplitMix(seed: 2)
    for _ in 0..<2_000 {
      let text = random.splice(Self.csvPieces)
      let read = CSVReader().read(DecodedText(path: "a.csv", text: text))
      #expect(read.value != nil || !read.diagnostics.isEmpty, "\(text.debugDescription)")
      for row in (read.value?.rows ?? []) + (read.value?.unreadRows ?? []) {
        #expect(row.count == read.value?.header.count)
      }
      expectInside(read.diagnostics, text)
    }
  }

  @Test func `no bytes stop the program`() {
    var random = SplitMix(seed: 3)
    for _ in 0..<2_000 {
      let pieces: [[UInt8]] = [
        [0xFF, 0xFE], [0xC3], [0xA9], [0xE2, 0x80], [0xA8], [13], [10], [0x81], [45, 45, 45, 10],
        [0xF0, 0x9F], [0x98, 0x80], [97],
      ]
      let bytes = (0..<random.below(12)).flatMap { _ in pieces[random.below(pieces.count)] }
      let decoded = TextDecoder().decode(ContentFile(path: "a.md", bytes: bytes))
      #expect(decoded.value != nil || !decoded.diagnostics.isEmpty)
      guard let text = decoded.value else { continue }
      expectInside(decoded.diagnostics, text.text)
      expectInside(FrontMatterReader().read(text).diagnostics, text.text)
    }
  }

  private func expectInside(_ value: SourceValue, _ whole: SourceRange) {
    let source = value.source
    #expect(whole.start <= source.start && source.start <= source.end && source.end <= whole.end)
    switch value {
    case .scalar(let scalar):
      #expect(scalar.words.range(start: 0, end: scalar.text.utf8.count).end <= whole.end)
    case .list(let items, _):
      for item in items { expectInside(item, source) }
    case .mapping(let mapping):
      for entry in mapping.entries { expectInside(entry.value, source) }
    }
  }

  private func expectInside(_ found: [Diagnostic], _ text: String) {
    for place in found.compactMap(\.location) + found.flatMap(\.notes).compactMap(\.location) {
      #expect(
        0 <= place.start && place.start <= place.end && place.end <= text.utf8.count,
        "\(place) of \(text.debugDescription)"
      )
    }
  }
}

/// Random numbers that are the same in every run.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func splice(_ pieces: [String]) -> String {
    (0..<below(24)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
