import Testing

@testable import Charts

struct SVGMarkupTests {
  @Test(arguments: [
    (0.0, "0"), (1.04, "1"), (1.05, "1.1"), (-0.04, "0"), (-2.5, "-2.5"), (520, "520"),
    (.nan, "0"), (.infinity, "0"),
  ])
  func `a coordinate has one decimal at most`(number: Double, text: String) {
    #expect(SVGValue.number(number).text == text)
  }

  @Test func `words are escaped wherever they stand`() {
    var markup = SVGMarkup()
    markup.element("text", ["class": "a\"<", "x": nil], text: "<b> & \"c\"\n\u{0}\u{FFFF}")
    let svg = markup.svg(width: 1, height: 2, title: "<T>", description: "&", idPrefix: "a&b")
    let lines = svg.split(separator: "\n")
    #expect(lines[1] == "<title id=\"a&amp;b-title\">&lt;T&gt;</title>")
    #expect(lines[2] == "<desc id=\"a&amp;b-desc\">&amp;</desc>")
    let text = "&lt;b&gt; &amp; &quot;c&quot; \u{FFFD}\u{FFFD}"
    #expect(lines[4] == "<text class=\"a&quot;&lt;\">\(text)</text>")
  }
}
