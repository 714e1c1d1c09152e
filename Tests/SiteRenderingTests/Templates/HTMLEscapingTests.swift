import Testing

@testable import SiteRendering

struct HTMLEscapingTests {
  @Test(arguments: [
    ("", ""),
    ("plain words", "plain words"),
    ("a < b > c", "a &lt; b &gt; c"),
    ("Tom & \"Jo\"", "Tom &amp; &quot;Jo&quot;"),
    ("it's", "it&#39;s"),
    ("<<>>", "&lt;&lt;&gt;&gt;"),
    ("&amp;", "&amp;amp;"),
    ("caf\u{E9} \u{1F600} & co", "caf\u{E9} \u{1F600} &amp; co"),
    // One character to Swift, a tag to every browser.
    ("<\u{301}script>", "&lt;\u{301}script&gt;"),
    ("\"\u{301} onclick=x", "&quot;\u{301} onclick=x"),
    ("&\u{20DD}", "&amp;\u{20DD}"),
  ])
  func `words stay words in HTML`(words: String, html: String) {
    var bytes = Array("[".utf8)
    bytes.append(escaping: words)
    #expect(String(decoding: bytes, as: UTF8.self) == "[" + html)
  }
}
