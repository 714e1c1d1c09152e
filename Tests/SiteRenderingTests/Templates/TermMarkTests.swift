import Markdown
import SitePages
import Testing

@testable import SiteRendering

struct TermMarkTests {
  /// HTML from words in which `<a>` and `</a>` stand around a term, which names itself.
  private func marked(_ markup: String) -> HTML {
    let bytes = Array(markup.utf8)
    var marks: [MarkedHTML.Mark] = []
    var opening: Range<Int>?
    for index in bytes.indices {
      if bytes[index...].starts(with: "<a>".utf8) { opening = index..<index + 3 }
      if bytes[index...].starts(with: "</a>".utf8), let open = opening {
        let term = String(decoding: bytes[open.upperBound..<index], as: UTF8.self)
        marks.append(MarkedHTML.Mark(term: term, opening: open, closing: index..<index + 4))
      }
    }
    return HTML(markup, terms: marks)
  }

  @Test func `a page keeps the first mark of each term`() {
    var page = TemplateOutput(of: .page)
    page.append(marked("<p>An <a>NHS</a> and a <a>SENCO</a>.</p>"))
    page.append(escaping: "NHS")
    page.append(marked("<p>The <a>NHS</a>, é, <a>GP</a> and <a>SENCO</a></p>"))
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        == "<p>An <a>NHS</a> and a <a>SENCO</a>.</p>NHS<p>The NHS, é, <a>GP</a> and SENCO</p>"
    )
  }

  @Test func `the next page begins anew`() {
    var page = TemplateOutput(of: .page)
    page.append(marked("<a>NHS</a>"))
    page.removeAll()
    page.append(marked("<a>NHS</a>"))
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<a>NHS</a>")
  }

  @Test func `a part keeps all its marks for the page that shows it`() {
    var part = TemplateOutput(of: .part)
    part.append(escaping: "In a block: ")
    part.append(marked("<a>NHS</a>"))
    part.append(marked(" <a>GP</a>"))
    var page = TemplateOutput(of: .page)
    page.append(marked("<a>NHS</a> "))
    page.append(part.html)
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<a>NHS</a> In a block: NHS <a>GP</a>")
  }
}
