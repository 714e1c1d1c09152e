import Diagnostics
import SiteRendering
import Testing

@testable import SiteOutput

struct LinkVerifierTests {
  /// What is told about a page `help/a.html` that stands in a small site.
  private func messages(_ html: String, at path: String = "help/a.html") -> [String] {
    var files = [
      "index.html": "<h1 id=\"top-line\">Home</h1>", "help/b.html": "<p id='how'>How</p>",
      "help/index.html": "", "assets/site.css": "",
      "assets/icons.svg": "<svg><g id=\"phone\"/></svg>",
      "data/plan.pdf": "",
    ]
    files[path] = html
    return LinkVerifier.diagnostics(of: sampleSite(files).files).map(\.message)
  }

  @Test(arguments: [
    "<a href=\"b.html\">b</a>",
    "<a href='../index.html#top-line'>home</a>",
    "<A HREF=b.html#how>b</A>",
    "<a href = \"b.html?x=1&amp;y=2#how\">b</a>",
    "<a href=\"#main\">skip</a><main id=\"main\">",
    "<a href=\"a.html#main\">skip</a><main id=\"main\">",
    "<a href=\"#\">x</a><a href=\"#top\">x</a>",
    "<a href=\"https://example.org/x\">x</a><a href=\"tel:111\">x</a><a href=\"mailto:a@b.c\">x</a>",
    "<a href=\"//example.org\">x</a>",
    "<link rel=stylesheet href=\"../assets/site.css\">",
    "<svg><use href=\"../assets/icons.svg#phone\"/></svg>",
    "<a href=\"../data/plan.pdf#page=3\">x</a>",
    "<a href=\"../release.json\">x</a>",
    "<a href=\"./b.html\">x</a><a href=\"%62.html\">x</a>",
    "<img srcset=\"b.html 1x, ../index.html 2x\">",
    "<!-- <a href=\"gone.html\"> -->",
    "<script>\"<a href='gone.html'>\"</script>",
    "<style>a::after { content: '<a href=gone>' }</style>",
    "<p>a < b href=\"gone.html\"</p>",
    "<p data-href=\"gone.html\" hrefs=\"gone.html\">x</p>",
    "<a href=\"b.html",
    "<!-- open",
    "<",
  ])
  func `links that lead somewhere pass`(html: String) {
    #expect(messages(html) == [])
  }

  @Test(arguments: [
    (
      "<a href=\"gone.html\">x</a>",
      "help/a.html links to 'gone.html', which is not a file of the site."
    ),
    ("<img src=gone.png>", "help/a.html links to 'gone.png', which is not a file of the site."),
    (
      "<img srcset=\"b.html 1x, gone.png 2x\">",
      "help/a.html links to 'gone.png', which is not a file of the site."
    ),
    (
      "<a title=\">\" href='gone.html'>x</a>",
      "help/a.html links to 'gone.html', which is not a file of the site."
    ),
    (
      "<a href=\"B.html\">x</a>",
      "help/a.html links to 'B.html', which is not a file of the site."
    ),
    ("<a href=\"#mian\">x</a>", "help/a.html links to '#mian', but nothing there has that id."),
    (
      "<a href=\"b.html#haw\">x</a>",
      "help/a.html links to 'b.html#haw', but nothing there has that id."
    ),
    (
      "<use href=\"../assets/icons.svg#mail\"/>",
      "help/a.html links to '../assets/icons.svg#mail', but nothing there has that id."
    ),
    ("<a href=\"../help/\">x</a>", "help/a.html links to the folder '../help/'."),
    ("<a href=\"..\">x</a>", "help/a.html links to the folder '..'."),
    ("<a href=\"../\">x</a>", "help/a.html links to the folder '../'."),
    ("<a href=\"\">x</a>", "help/a.html has a link without an address."),
    (
      "<a href=\"/index.html\">x</a>",
      "help/a.html links to '/index.html', which works only at the root of a server."
    ),
    (
      "<a href=\"../../x.html\">x</a>",
      "help/a.html links to '../../x.html', which lies outside the site."
    ),
  ])
  func `links that lead nowhere are told`(html: String, message: String) {
    #expect(messages(html) == [message])
  }

  @Test func `a link that many pages share is told once`() {
    let site = sampleSite([
      "a.html": "<a href=\"gone.html\">x</a><a href=\"gone.html\">x</a>",
      "help/b.html": "<a href=\"../gone.html\">x</a>",
    ])
    #expect(
      LinkVerifier.diagnostics(of: site.files).map(\.message) == [
        "a.html links to 'gone.html', which is not a file of the site (and 2 more such links)."
      ]
    )
  }

  @Test func `faults are told in the order of the pages`() {
    let site = sampleSite([
      "b.html": "<a href=\"z.html\">x</a><a href=\"y.html\">x</a>",
      "a.html": "<a href=\"#x\">x</a>",
    ])
    #expect(
      LinkVerifier.diagnostics(of: site.files).map(\.message) == [
        "a.html links to '#x', but nothing there has that id.",
        "b.html links to 'y.html', which is not a file of the site.",
        "b.html links to 'z.html', which is not a file of the site.",
      ]
    )
  }

  @Test func `the page for missing pages may link from the root`() {
    #expect(messages("<a href=\"/index.html\">x</a>", at: "404.html") == [])
  }

  @Test(arguments: [
    ("a { background: url(\"icons.svg\") }", []),
    ("a { background: url(data:image/png;base64,xx) } /* url(gone.png) */", []),
    ("@import 'site.css'; a { src: url( ../assets/site.css ) }", []),
    (
      "a { background: url('gone.png') }",
      ["assets/more.css links to 'gone.png', which is not a file of the site."]
    ),
    (
      "@import \"gone.css\";",
      ["assets/more.css links to 'gone.css', which is not a file of the site."]
    ),
    (
      "a { background: url(gone",
      ["assets/more.css links to 'gone', which is not a file of the site."]
    ),
  ])
  func `addresses in style sheets are checked too`(css: String, told: [String]) {
    #expect(messages(css, at: "assets/more.css") == told)
  }

  @Test func `an id that stands twice on a page is told once for all pages`() {
    #expect(
      messages("<p id=\"a\">x</p><p id=\"b\">x</p><p id='a'>x</p><p id=a>x</p>") == [
        "Two places on help/a.html have the id 'a'."
      ]
    )
  }

  @Test func `links to files whose bytes nobody has are believed`() {
    let page = "<a href=\"b.html#how\">b</a><a href=\"c.html\">c</a>"
    let told = LinkVerifier.diagnostics(
      of: [RenderedFile("help/a.html", bytes: Array(page.utf8))],
      beside: ["help/b.html"]
    )
    #expect(
      told.map(\.message) == ["help/a.html links to 'c.html', which is not a file of the site."]
    )
  }

  @Test func `a fault of many pages is told once, with the first page and their number`() {
    let files = (100..<300).map {
      RenderedFile("help/\($0).html", bytes: Array("<a href='x.html'>x</a><i id=a><i id=a>".utf8))
    }
    #expect(
      LinkVerifier.diagnostics(of: files).map(\.message) == [
        "help/100.html links to 'x.html', which is not a file of the site (and 199 more such links).",
        "Two places on help/100.html have the id 'a'.",
      ]
    )
  }
}
