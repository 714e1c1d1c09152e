import Testing

@testable import Charts

struct PeriodLabelsTests {
  private func labels(_ names: [String]) -> [PeriodLabels.Label] {
    let distance = 400 / Double(max(1, names.count - 1))
    return PeriodLabels(names, at: names.indices.map { 60 + Double($0) * distance }).labels
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 60, 400])
  func `labels never touch, and the first and last are there`(count: Int) {
    let names = (0..<count).map { "\(1600 + $0)/\(10 + $0 % 90)" }
    let labels = labels(names)
    #expect(labels.first?.text == names.first)
    #expect(labels.last?.text == names.last)
    let gaps = zip(labels, labels.dropFirst()).map {
      ($1.middle - $1.width / 2) - ($0.middle + $0.width / 2)
    }
    #expect(gaps.allSatisfy { $0 >= 12 })
  }

  @Test func `labels that fit are all there`() {
    #expect(labels(["2024", "2025", "2026"]).map(\.text) == ["2024", "2025", "2026"])
  }

  @Test func `no hole is left behind the first label when fewer labels avoid it`() {
    let months = (0..<48).map { "\($0 % 12 + 1)/\(24 + $0 / 12)" }
    let middles = labels(months).map(\.middle)
    let distances = zip(middles, middles.dropFirst()).map { $1 - $0 }
    let longest = distances.max() ?? 0
    #expect(distances.allSatisfy { $0 > longest * 0.5 })
  }

  @Test func `a long label is cut and stays in the picture`() throws {
    let label = try #require(labels([String(repeating: "long ", count: 20), "b"]).first)
    #expect(label.text.hasSuffix("\u{2026}"))
    #expect(label.middle - label.width / 2 >= 0)
  }

  @Test func `no periods have no labels`() {
    #expect(labels([]).isEmpty)
  }
}
