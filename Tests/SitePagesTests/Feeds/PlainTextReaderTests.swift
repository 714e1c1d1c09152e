import Testing

@testable import SitePages

struct PlainTextReaderTests {
  @Test(arguments: [
    ("<p>One\ntwo  <em>three</em>.</p>\n<p>Four.</p>\n", "One two three.\n\nFour."),
    ("<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39;</p>", "a <b> &amp; \"c\" 'd'"),
    (
      "<p>To do:</p><ol>\n<li>Ring</li>\n<li>Ask</li>\n</ol><p>Done</p>",
      "To do:\n\n1. Ring\n2. Ask\n\nDone"
    ),
    (
      "<ul>\n<li>\n<p>One</p>\n</li>\n<li>Two<ul><li>Three</li></ul></li></ul>",
      "- One\n- Two\n- Three"
    ),
    (
      "<p>See <a href=\"https://a.example/?b&amp;c\">the site</a>.</p>",
      "See the site (https://a.example/?b&c)."
    ),
    ("<p><a href=\"https://a.example\">https://a.example</a></p>", "https://a.example"),
    ("<p>Ask <a href=\"youth-hub.html\">the hub</a></p>", "Ask the hub"),
    (
      "<table><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>9am</td></tr></table>",
      "Day | Time\nMonday | 9am"
    ),
    (
      "<svg viewBox=\"0 0 1 1\"><title>no</title></svg><p>9\u{A0}am &amp; on<br>late</p>",
      "9 am & on\nlate"
    ),
    ("<p>caf\u{E9} &unterminated", "caf\u{E9} &"),
    ("", ""),
  ])
  func `HTML becomes plain words`(_ html: String, _ words: String) {
    #expect(PlainTextReader.text(of: HTML(html)) == words)
  }
}
