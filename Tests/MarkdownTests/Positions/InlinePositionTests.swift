import Diagnostics
import Testing

@testable import Markdown

/// Where tags and links are found, in all the places where cmark's columns are not enough.
struct InlinePositionTests {
  /// Words with one tag, `<b>`, told from its like by being between ‹ and ›, which are taken out.
  static let tags = [
    "‹<b>›",
    "one ‹<b>›",
    "## one ‹<b>›",
    "one ‹<b>›\n===",
    "one\n‹<b>› two",
    "one\ntwo ‹<b>›",
    "one\n   two ‹<b>›",
    "one\n*two* ‹<b>›",
    "one\n`<b>` ‹<b>›",
    "one\n``a`b`` ‹<b>›",
    "one\n[a](b) ‹<b>›",
    "one\n<https://a.b> ‹<b>›",
    "one\n![a](b) ‹<b>›",
    "`<b>` \\<b> ‹<b>›",
    "one <b\\>\ntwo ‹<b>›",
    "`<b>\n<b>\n<b>` ‹<b>›",
    "`one\n  two` <i\n  id> ‹<b>›",
    "one  \n  two ‹<b>›",
    "one\\\ntwo ‹<b>›",
    "one\\\n  *two*\\\n‹<b>›\nthree",
    "`<b>` one\\\n`<b>`\\\n‹<b>›",
    "[one](/a\n\"two\") `<b>` ‹<b>›",
    "[one](/a\n\"two\") three\n`<b>` ‹<b>›",
    "[one][a\nb] `<b>` ‹<b>›\n\n[a b]: /c",
    "one\n`` <b\\> ‹<b>›",
    "“one” — two\n“three” — ‹<b>›",
    "- ‹<b>›",
    "- one\n  ‹<b>›",
    "- one\n  two ‹<b>›",
    "- one\n two ‹<b>›",
    "- one\n\n  two\n  ‹<b>›",
    "10. one\n    - two\n      three ‹<b>›",
    "> one\n> ‹<b>›",
    "> one\n> two ‹<b>›",
    "> one\n>two ‹<b>›",
    "> one\n two ‹<b>›",
    "> > one\n> > two\n> three ‹<b>›",
    "> - one\n>   `<b>` two ‹<b>›",
    "- > one\n  > two ‹<b>›",
    "-\tone\n\ttwo ‹<b>›",
    "\u{FEFF}one ‹<b>›",
    "\u{FEFF}one\ntwo ‹<b>›",
    "one\r\ntwo ‹<b>›",
    "one\rtwo ‹<b>›",
    "[a]: /b\none\ntwo ‹<b>›",
    "[a]: /b\n[c]: /d\n*one* ‹<b>› three",
    "one\u{0} ‹<b>›",
    "![one\n`<b>` ‹<b>›](a)",
    "‹<b\n  id='a'>› two",
    "> one ‹<b\n> id='a'\n>   title='b'>› two",
    "one ‹<!-- a\n b -->› two",
    "- one\\\n two ‹<b>›",
    "- [a]: /b\n  one\n  `<b>` ‹<b>›",
    "[a]: this is no definition ‹<b>›",
    "[a]: /b 'c'\n[d]: e\n   *f* ‹<b>›",
  ]

  @Test(arguments: tags)
  func `a tag is found where it stands`(_ marked: String) throws {
    let markers: Set<Character> = ["‹", "›"]
    let wanted = try #require(marked.firstRange(of: #/‹[^›]*›/#))
    let text = String(marked.filter { !markers.contains($0) })
    let start = marked[..<wanted.lowerBound].utf8.count
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    let range = try #require(problems.last { $0.code == .rawHTML }).location
    #expect(range?.start == start)
    #expect(range?.end == start + marked[wanted].utf8.count - 6)
  }

  /// Words with one link, its whole between « and », its destination between ‹ and ›.
  static let links = [
    "«[a](‹/b›)»",
    "one «[a](‹/b› \"see /b\")» two",
    "one «[/b](‹/b›)»",
    "one «[a](<‹/b c›>)»",
    "one\n   «[a](‹/b›)»",
    "one\\\n«[a](‹/b›)»",
    "one\n«[*a*\nb](‹/b›)» two",
    "- one\n  two «[a](‹/b›)»",
    "> one\n> two «[a](\n> ‹/b›)»",
    "one «![a](‹/b›)»",
    "one «<‹https://a.b/c›>»",
    "one\n  «<‹https://a.b/c›>» two",
    "one\n«<‹a@b.c›>»",
    "one «‹[a][b]›»\n\n[b]: /b",
    "one\ntwo «‹[a]›»\n\n[a]: /b",
    "one\n«‹[a](/b\\&c)›»",
    "one\n«‹[]()›»",
    "one «[`]` [x] \\] a](‹/b›)»",
    "[a]: /b\n«[c](‹/d›)»",
    "one «[a\n](‹/b›)» two",
    "one\n«[`](‹/b›)» two",
    "one «[``](‹/b›)» two",
    "> one\\\n   «<‹https://a.b/?c&amp;d›>» two",
    "[a]: one «[c](‹/d›)»",
    "# one «[a](‹/b›)»",
  ]

  @Test(arguments: links)
  func `a link and its destination are found where they stand`(_ marked: String) throws {
    let markers: Set<Character> = ["‹", "›", "«", "»"]
    let text = String(marked.filter { !markers.contains($0) })
    let link = try #require(MarkdownDocument(parsing: pageWords(text)).links().last)
    var shown = Array(text.utf8)
    shown.insert(contentsOf: "»".utf8, at: link.whole.end)
    shown.insert(contentsOf: "›".utf8, at: link.source.end)
    shown.insert(contentsOf: "‹".utf8, at: link.source.start)
    shown.insert(contentsOf: "«".utf8, at: link.whole.start)
    #expect(String(decoding: shown, as: UTF8.self) == marked)
  }

  @Test func `links are given in the order in which they begin`() {
    let links = MarkdownDocument(parsing: pageWords("[![a](/b)](/c) [d](/e)\n\n[f](/g)")).links()
    #expect(links.map(\.destination) == ["/c", "/b", "/e", "/g"])
    #expect(links.map(\.isImage) == [false, true, false, false])
  }

  @Test func `words from an indented field are shown in their file`() {
    let file = """
      ---
      name: One
      not-for: |
        Two.

        - Three
          <b> and [](https://a.b)
        <div>four
        </div>
      summary: Five
      """
    let problems = MarkdownDocument(parsing: pageWords(in: file, linesBehind: "  ")).problems()
    #expect(
      problems.map { passage(at: $0.location, of: file) }
        == ["<b>", "[](https://a.b)", "<div>four"]
    )
  }
}
