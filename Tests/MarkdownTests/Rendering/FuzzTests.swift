import Diagnostics
import Testing

@testable import Markdown

/// Words that nobody wrote, made of pieces that mean something, the same in every run.
struct FuzzTests {
  @Test(arguments: 0..<20)
  func `no words crash it or get markup of their own into the HTML`(seed: UInt64) throws {
    var words = RandomWords(seed: seed)
    for _ in 0..<50 {
      let text = words.next()
      let source = pageWords(text)
      let prepared = PreparedWords(source)
      let tree = MarkdownTree(parsing: prepared.bytes)
      let hasMarks = tree.hasMarks(of: prepared)
      #expect(hasMarks, "\(text.debugDescription)")
      let document = MarkdownDocument(parsing: source)
      let html = document.html(.asWritten).text
      let rest = html.replacing(Self.markup.matchingSemantics(.unicodeScalar), with: "")
      #expect(!rest.utf8.contains { "<>".utf8.contains($0) }, "\(text.debugDescription)")
      #expect(Self.isBalanced(html), "\(text.debugDescription)")
      #expect(!html.contains(#/(href|src)="(?i:javascript|data|vbscript):/#))
      let mark = #/<a class="term" href="#term">([^<]*)<\/a>/#.matchingSemantics(.unicodeScalar)
      let unmarked = document.html(Self.withTerms).text.replacing(mark) { String($0.1) }
      #expect(unmarked == html, "\(text.debugDescription)")

      guard prepared.isPlain else { continue }
      let plain = PlainCmark(text)
      #expect(renderedPlainly(text) == plain.htmlWithoutEmptyTitles, "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<20)
  func `tags and links are found where they stand`(seed: UInt64) {
    var words = RandomWords(seed: seed + 1000)
    for _ in 0..<50 {
      // cmark puts another character in the place of this one, so tags with it are not found.
      let text = words.next().replacing("\0", with: "")
      let prepared = PreparedWords(pageWords(text))
      let survey = MarkdownSurvey(of: MarkdownTree(parsing: prepared.bytes), prepared)
      for html in survey.rawHTML where !html.isBlock {
        let found = passage(at: html.source, of: text)
        #expect(found.firstLine == html.text.firstLine, "\(text.debugDescription)")
      }
      for link in survey.links {
        let found = passage(at: link.whole, of: text).utf8
        let isWhole = "[!<".utf8.contains(found.first ?? 0) && ")]>".utf8.contains(found.last ?? 0)
        #expect(isWhole, "\(text.debugDescription) \(link.whole)")
      }
      for block in MarkdownDocument(parsing: pageWords(text)).prose() {
        for sentence in block.sentences {
          let source = block.source(of: sentence)
          #expect(
            source.start < source.end && source.end <= text.utf8.count,
            "\(text.debugDescription)"
          )
        }
      }
    }
  }
}

extension String {
  fileprivate var firstLine: String {
    String(decoding: utf8.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}

extension FuzzTests {
  /// With words to mark, which changes nothing else.
  fileprivate static let withTerms = MarkdownRendering(
    resolve: { LinkTarget(href: $0) },
    terms: TermIndex(["a", "b", "b a", "title", "é"].map { (name: $0, term: $0) }),
    term: { _ in LinkTarget(href: "#term") }
  )

  /// Whether every element ends where it should.
  fileprivate static func isBalanced(_ html: String) -> Bool {
    var open: [Substring] = []
    let tag = #/<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>/#.matchingSemantics(.unicodeScalar)
    for match in html.matches(of: tag) where match.3.isEmpty {
      if match.1.isEmpty {
        open.append(match.2)
      } else if open.popLast() != match.2 {
        return false
      }
    }
    return open.isEmpty
  }

  /// All the markup there can be.
  fileprivate static var markup: Regex<Substring> {
    #/
      < /? (?: p | em | strong | code | pre | ul | ol | li | blockquote | h[1-6] | a ) >
      | < (?: hr | br ) \s />
      | < (?: h[1-6] \s id | ol \s start | code \s class ) ="[^"<>]*">
      | < a \s href="[^"<>]*" (?: \s title="[^"<>]*" )? >
      | < img \s src="[^"<>]*" \s alt="[^"<>]*" (?: \s title="[^"<>]*" )? \s />
      | <!--\sraw\sHTML\somitted\s-->
      | < /? (?: table | thead | tbody | tr | th | td | div ) >
      | < /? (?: section | sup | details | summary | footer ) >
      | < (?: div | p | blockquote ) \s class="(?: inset | alert | alert-title | details-text | quote )" >
      | < section \s class="notes" \s role="doc-endnotes" \s aria-label="Notes" >
      | < sup \s class="note-ref" >
      | < li \s id="note_\d+" >
      | < a \s href="\#note_\d+" \s id="note_\d+_ref_\d+" \s role="doc-noteref" \s aria-label="[^"<>]*" >
      | < a \s href="\#note_\d+_ref_\d+" \s class="note-back" \s role="doc-backlink" \s aria-label="[^"<>]*" >
      | < th \s scope="col" (?: \s class="align-[a-z]+" )? >
      | < td \s class="align-[a-z]+" >
      | < div \s class="scroll" \s role="region" \s tabindex="0" \s aria-label="[^"<>]*" >
    /#
  }
}

/// Pieces put together by chance, always the same for one seed.
private struct RandomWords {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> String {
    let count = 3 + random(below: 30)
    return (0..<count).map { _ in Self.pieces[random(below: Self.pieces.count)] }.joined()
  }

  private mutating func random(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private static let pieces = [
    "a", "b ", "  ", "\n", "\n\n", "\n> ", "\n- ", "\n  ", "\n    ", "\n1. ", "\t", "\r", "\r\n",
    "*", "**", "_", "`", "``", "\n```\n", "<", ">", "<b>", "</b>", "<i\n id='x'>", "<!--", "-->",
    "<div>", "\n<div>\n", "[", "]", "[a](b)", "](", ")", "![", "!", "[a]", "\n\n[a]: /b\n",
    "(javascript:c)", "[x](javascript&#58;y)", "<https://a.b/?c&d>", "<data:x,y>", "&lt;", "&#0;",
    "&", "\"", "'", "\\", "\\\n", "\\<", "## ", "\n## ", "\n===\n", "\n---\n", "\u{0}", "\u{301}",
    "\u{FEFF}", "é", "—", "[](service:a)", "(/u \"t\")", "<a@b.c>", "'\n\"", "<?", "<![CDATA[",
    "|", "|", "a | b", "\n| - | - |\n", "\n|-\n", "\n-|-\n", "\\|",
    "[^1]", "[^1]", "\n[^1]: ", "\n\n[^b]:", "[^b]", "\n\n    ",
    "\n::: callout\n", "\n::: chart\nmetric: a\n\n", "\n:::\n", "\n> :::\n", "\n- ::: quote\n",
    "\n  ::: details\n", "\n::: x\n", ":::", "title: b\n",
    "[@a]", "[@", "; @b, p. 4]", "{plan year}", "{metric", "{#a}", "{", "}", "\\{",
  ]
}
