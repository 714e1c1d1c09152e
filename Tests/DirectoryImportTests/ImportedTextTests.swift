import Testing

@testable import DirectoryImport

struct ImportedTextTests {
  @Test(arguments: [
    ("Come in.", "Come in."),
    ("One.\n\nTwo.", "One.\n\nTwo."),
    ("One line\nand another", "One line\\\nand another"),
    ("You can:\n• talk\n• rest\nBye.", "You can:\n\n- talk\n- rest\n\nBye."),
    ("  much   space  ", "much space"),
    ("Fish &amp; chips &#8217;n&nbsp;tea", "Fish & chips \u{2019}n tea"),
    ("a\u{0}b\u{202E}c\u{FEFF}", "abc"),
  ])
  func `plain words stay as they are`(words: String, markdown: String) {
    #expect(ImportedText(words).markdown == markdown)
  }

  @Test(arguments: [
    ("<p>One <b>bold</b> word.</p><p>Two.</p>", "One bold word.\n\nTwo."),
    ("One<br>two<br/><br />three", "One\\\ntwo\\\nthree"),
    ("<ul><li>tea</li><li><p>talk</p></li></ul>after", "- tea\n- talk\n\nafter"),
    (
      "<ol><li>Ring<ul><li>or text</li></ul></li><li>Wait</li></ol>",
      "1. Ring\n   - or text\n2. Wait"
    ),
    (
      "See <a href=\"https://a.example/x\">our page</a>.",
      "See [our page](https://a.example/x)."
    ),
    ("<a href='https://a.example/x_(y)'>this</a>", "[this](<https://a.example/x_(y)>)"),
    ("<a href=\"javascript:alert(1)\">press</a>", "press"),
    ("<a href=\"/relative\">press</a>", "press"),
    ("before<script>alert(1)</script>after", "beforeafter"),
    ("<h2>Title</h2>text<table><tr><td>a</td><td>b</td></tr></table>", "Title\n\ntext\n\na b"),
    ("<!-- hidden --><p>shown</p>", "shown"),
    ("line\nbreaks <i>mean</i>\nnothing", "line breaks mean nothing"),
    ("<P STYLE=\"x>y\">Upper</P>", "Upper"),
  ])
  func `of HTML only paragraphs, lists and links stay`(html: String, markdown: String) {
    #expect(ImportedText(html).markdown == markdown)
  }

  @Test(arguments: [
    ("*stars* and _lines_ and snake_case", #"\*stars\* and \_lines\_ and snake_case"#),
    ("# no heading", "\\# no heading"),
    ("#hashtag", "#hashtag"),
    ("1. no list", #"1\. no list"#),
    ("> no quotation", #"\> no quotation"#),
    ("---", #"\---"#),
    ("::: callout", #"\::: callout"#),
    ("{metric access latest}", #"\{metric access latest}"#),
    ("[^1] and [@source] ![x](y)", #"\[^1\] and \[@source\] !\[x\](y)"#),
    ("ages <18 & a < b", #"ages \<18 & a \< b"#),
    ("&amp;copy;", #"\&copy;"#),
    ("a | b", #"a \| b"#),
    (#"C:\dir"#, #"C:\\dir"#),
    ("<unknown> tag", #"\<unknown> tag"#),
  ])
  func `what Markdown would take for a sign is escaped`(words: String, markdown: String) {
    #expect(ImportedText(words).markdown == markdown)
  }

  @Test func `a line has neither marks nor breaks`() {
    let text = ImportedText("<p>One *star*.</p><ul><li>Two</li></ul>")
    #expect(text.line == "One *star*. Two")
  }

  @Test(arguments: [
    ("We help. You can come.", "We help."),
    ("Only one", "Only one"),
    ("Ages e.g. Ten and up. More.", "Ages e.g. Ten and up."),
    ("Version 1.5 is out. Yes.", "Version 1.5 is out."),
  ])
  func `the first sentence ends where another begins`(line: String, first: String) {
    #expect(Sentences.first(of: line) == first)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["<", "<a href=\"", "&", "<b ", "<!--", "* ", "\n- "])
  func `long nonsense takes no long time`(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    #expect(ImportedText(text).markdown.utf8.count <= 4 * text.utf8.count)
  }
}
