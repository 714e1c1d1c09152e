import Diagnostics
import SitePages
import Testing

@testable import SiteRendering

struct ThemeTests {
  @Test func `a site is its pages, data and assets in the order of their paths`() async throws {
    let theme = sampleTheme([
      "pages/sample.mustache": "{{name}}", "assets/css/site.css": "body {}",
    ])
    let contents = SiteContents(
      pages: [.sample("plan/a.html"), .sample("help/b.html")],
      files: [SiteFile(at: SiteAddress("data/plan.json"), bytes: Array("{}".utf8))]
    )
    let site = try #require(theme.value.render(contents).value)
    #expect(
      site.files.map { "\($0.path): \(String(decoding: $0.bytes, as: UTF8.self))" } == [
        "assets/css/site.css: body {}", "data/plan.json: {}", "help/b.html: Youth hub",
        "plan/a.html: Youth hub",
      ]
    )
  }

  @Test func `many pages keep their order, and the same plan gives the same bytes`() async throws {
    let theme = sampleTheme(["pages/sample.mustache": "{{#steps}}{{label}}\n{{/steps}}"]).value
    let pages = (0..<100).map { number in
      let steps = (0...number).map { SampleStep(label: "\($0)") }
      return SitePage.sample("p\(1000 + number).html", SamplePage(steps: steps))
    }
    let contents = SiteContents(pages: pages, files: [])
    let first = try #require(theme.render(contents).value)
    let second = try #require(theme.render(contents).value)
    #expect(first.files == second.files)
    #expect(first.files.map { $0.bytes.count { $0 == 10 } } == Array(1...100))
  }

  @Test func `a template is compiled for each type of model`() async throws {
    let theme = sampleTheme(["pages/sample.mustache": "{{title}}"]).value
    let pages = [SitePage.sample("a.html", SamplePage()), .sample("b.html", Crumb.sample)]
    let site = try #require(theme.render(SiteContents(pages: pages, files: [])).value)
    #expect(
      site.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["A &amp; B", "Own title"]
    )
  }

  @Test func `a plan's theme replaces single files, and single words`() async throws {
    let base = sampleFiles(
      "default",
      [
        "pages/sample.mustache": "{{>card}} {{words.find-help}} {{words.last-checked}}",
        "partials/card.mustache": "default card",
        "words.yml": sampleWords([.findHelp: "Find help", .lastChecked: "Checked"]),
        "theme.yml": "name: Default\ncolour: blue",
      ]
    )
    let own = sampleFiles(
      "own",
      [
        "partials/card.mustache": "own card", "words.yml": "find-help: Get help",
        "theme.yml": "name: Ours",
      ]
    )
    let theme = Theme.read(layers: [base, own])
    #expect(theme.diagnostics == [])
    #expect(theme.value.settings.mapValues(\.value) == ["name": "Ours", "colour": "blue"])
    let site = theme.value.render(SiteContents(pages: [.sample("a.html")], files: []))
    let bytes = try #require(site.value?.files.first?.bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "own card Get help Checked")
  }

  @Test func `files and words that replace nothing are told`() {
    let base = sampleFiles(
      "default",
      [
        "pages/service.mustache": "", "words.yml": sampleWords(),
      ]
    )
    let own = [
      "pages/servce.mustache": "", "partial/card.mustache": "", "words.yml": "find-hlep: Get help",
    ]
    let theme = Theme.read(layers: [base, sampleFiles("own", own)])
    #expect(
      told(theme.diagnostics, in: own) == """
        pages/servce.mustache || file/unknown
        own/pages/servce.mustache takes the place of no page of the theme.
        help: Did you mean pages/service.mustache?

        partial/card.mustache || file/unknown
        Nothing uses own/partial/card.mustache.
        help: A theme holds layouts/, pages/, partials/ and directives/ with .mustache files, assets/, words.yml and theme.yml.

        words.yml |Get help| structure/unknown-key
        'find-hlep' takes the place of nothing in the theme.
        help: Did you mean 'find-help'?
        """
    )
  }

  @Test func `words that Swift code needs must be there, with places it fills`() {
    let words = sampleWords([.lastChecked: "Checked on {day}"], without: [.findHelp])
    let files = ["words.yml": words]
    let theme = Theme.read(layers: [sampleFiles("default", files)])
    #expect(
      told(theme.diagnostics, in: files) == """
        words.yml || theme/missing-word
        The theme has no sentence for 'find-help'.
        help: Add a line 'find-help: …'.

        words.yml |Checked on {day}| theme/missing-word
        Nothing fills {day} in the sentence 'last-checked'.
        help: Its places: {date}.
        """
    )
  }

  @Test func `a sentence under a mistyped name is told once, and read as meant`() {
    let files = [
      "words.yml": sampleWords([:], without: [.findHelp])
        + "find-hlep: Get help\nskip-lnik: Skip\n",
      "partials/skip.mustache": "{{#a}}{{words.skip-link}}{{/a}}{{words.find-help}}",
    ]
    let theme = Theme.read(layers: [sampleFiles("default", files)])
    #expect(theme.value.words["find-help"] == "Get help")
    #expect(
      told(theme.diagnostics, in: files) == """
        words.yml |find-hlep| theme/missing-word
        Nothing uses the sentence 'find-hlep', and there is none for 'find-help'.
        note partials/skip.mustache |words.find-help| It is asked for here.
        help: The name before the colon must be the one that the theme uses.
        write: find-help

        words.yml |skip-lnik| theme/missing-word
        Nothing uses the sentence 'skip-lnik', and there is none for 'skip-link'.
        note partials/skip.mustache |words.skip-link| It is asked for here.
        help: The name before the colon must be the one that the theme uses.
        write: skip-link
        """
    )
  }

  @Test func `a word of a template without a sentence is told when the theme is read`() {
    let files = [
      "words.yml": sampleWords(), "partials/skip.mustache": "{{^a}}{{words.nowhere-at-all}}{{/a}}",
    ]
    let theme = Theme.read(layers: [sampleFiles("default", files)])
    #expect(
      told(theme.diagnostics, in: files) == """
        partials/skip.mustache |words.nowhere-at-all| theme/missing-word
        words.yml has no sentence for 'words.nowhere-at-all'.
        help: Its nearest words: …
        """
    )
  }

  @Test func `a page whose template is missing is told once`() async {
    let theme = sampleTheme(["pages/sampel.mustache": ""]).value
    let contents = SiteContents(pages: [.sample("a.html"), .sample("b.html")], files: [])
    let rendered = theme.render(contents)
    #expect(rendered.value == nil)
    #expect(
      told(rendered.diagnostics, in: [:]) == """
        nowhere theme/missing-template
        The theme has no file pages/sample.mustache, which a.html needs.
        help: The nearest name there is sampel.mustache.
        """
    )
  }

  @Test func `a word whose line cannot be read is told there alone`() {
    let files = ["words.yml": sampleWords([.findHelp: "\"Find help"])]
    let theme = Theme.read(layers: [sampleFiles("default", files)])
    #expect(theme.diagnostics.map(\.code) == [.yamlSyntax])
  }
}
