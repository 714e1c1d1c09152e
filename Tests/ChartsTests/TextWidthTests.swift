import Testing

@testable import Charts

struct TextWidthTests {
  @Test func `wide letters take more room than narrow ones`() {
    #expect(TextWidth.of("WWW") > TextWidth.of("iii") * 3)
    #expect(TextWidth.of("") == 0)
  }

  @Test func `words fill lines and the last is cut`() {
    #expect(
      TextWidth.lines("one two three four", in: 70, atMost: 2) == ["one two", "three\u{2026}"]
    )
    #expect(TextWidth.lines("one", in: 70, atMost: 2) == ["one"])
    #expect(TextWidth.lines("", in: 70, atMost: 2) == [])
  }

  @Test(arguments: [500.0, 60, 12, 0])
  func `a text that is cut fits`(room: Double) {
    let text = TextWidth.fit("incomprehensibilities", in: room)
    #expect(TextWidth.of(text) <= max(room, TextWidth.of("\u{2026}")))
  }
}
