import Diagnostics
import SitePages
import Testing

@testable import SiteRendering

struct TemplateFaultTests {
  /// A faulty template and all that its author is told.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let template: String
    var files: [String: String] = [:]
    let told: String
  }

  @Test(arguments: names + tags + otherFiles)
  func `every fault is told with its place and its remedy`(_ fault: Case) async {
    #expect(await render(fault.template, with: fault.files) == fault.told)
  }

  static let names = [
    Case(
      testDescription: "a misspelt name",
      template: "<h1>{{ nmae }}</h1>",
      told: """
        pages/sample.mustache |nmae| theme/unknown-name
        There is no 'nmae' to show here.
        help: Names that can be used here: …
        write: name
        """
    ),
    Case(
      testDescription: "an element's name outside its list",
      template: "{{#steps}}{{label}}{{/steps}}{{#lable}}x{{/lable}}",
      told: """
        pages/sample.mustache |lable| theme/unknown-name
        There is no 'lable' to show here.
        help: Names that can be used here: …
        """
    ),
    Case(
      testDescription: "a misspelt word",
      template: "{{words.skip-link}}{{words.skip-lnik}}",
      told: """
        pages/sample.mustache |words.skip-lnik| theme/missing-word
        words.yml has no sentence for 'words.skip-lnik'.
        help: Its nearest words: …
        write: words.skip-link
        """
    ),
    Case(
      testDescription: "HTML in two braces",
      template: "{{body}}",
      told: """
        pages/sample.mustache |{{body}}| theme/template-syntax
        'body' is finished HTML, and two braces would show its tags as text.
        help: Use three braces.
        write: {{{body}}}
        """
    ),
    Case(
      testDescription: "words in three braces",
      template: "{{{name}}} {{{words.skip-link}}}",
      told: """
        pages/sample.mustache |{{{name}}}| theme/template-syntax
        'name' is plain words, and three braces would let a '<' in them through as HTML.
        help: Use two braces.
        write: {{name}}

        pages/sample.mustache |{{{words.skip-link}}}| theme/template-syntax
        'words.skip-link' is plain words, and three braces would let a '<' in them through as HTML.
        help: Use two braces.
        write: {{words.skip-link}}
        """
    ),
    Case(
      testDescription: "a list shown as a value",
      template: "{{steps}}",
      told: """
        pages/sample.mustache |{{steps}}| theme/template-syntax
        'steps' is not a text that can be shown, but a list or a yes or no.
        help: Write {{#steps}}…{{/steps}} around what depends on it.
        """
    ),
  ]

  static let tags = [
    Case(
      testDescription: "a tag without its end",
      template: "a {{name\n{{phone}}",
      told: """
        pages/sample.mustache |{{| theme/template-syntax
        A tag is opened here and not closed on the same line.
        help: Close it with as many braces as it began with.
        """
    ),
    Case(
      testDescription: "three braces closed by two",
      template: "{{{body}} {{name}}",
      told: """
        pages/sample.mustache |{{| theme/template-syntax
        A tag is opened here and not closed on the same line.
        help: Close it with as many braces as it began with.
        """
    ),
    Case(
      testDescription: "an empty tag",
      template: "{{ }}",
      told: """
        pages/sample.mustache |{{ }}| theme/template-syntax
        This tag names nothing.
        help: Write a name between the braces, as in {{title}}.
        """
    ),
    Case(
      testDescription: "other ways of Mustache",
      template: "{{&body}}{{=<% %>=}}",
      told: """
        pages/sample.mustache |{{&body}}| theme/template-syntax
        Templates here know no tags that begin with {{& or {{=.
        help: Write {{{name}}} for a value that is HTML; the braces cannot be changed.

        pages/sample.mustache |{{=<% %>=}}| theme/template-syntax
        Templates here know no tags that begin with {{& or {{=.
        help: Write {{{name}}} for a value that is HTML; the braces cannot be changed.
        """
    ),
    Case(
      testDescription: "a section never closed",
      template: "{{#is-open}}{{#steps}}{{/is-open}}",
      told: """
        pages/sample.mustache |{{#steps}}| theme/template-syntax
        'steps' is opened here and never closed.
        help: Write {{/steps}} where it ends.
        """
    ),
    Case(
      testDescription: "a misspelt end, told once",
      template: "{{#steps}}{{/step}}",
      told: """
        pages/sample.mustache |{{/step}}| theme/template-syntax
        'step' is closed here but was not opened.
        note pages/sample.mustache |{{#steps}}| {{/steps}} is due, for this.
        """
    ),
    Case(
      testDescription: "an end too many",
      template: "{{/steps}}",
      told: """
        pages/sample.mustache |{{/steps}}| theme/template-syntax
        'steps' is closed here but was not opened.
        """
    ),
  ]

  static let otherFiles = [
    Case(
      testDescription: "a missing partial",
      template: "{{>crsis}}",
      files: ["partials/crisis.mustache": "", "partials/card.mustache": ""],
      told: """
        pages/sample.mustache |crsis| theme/missing-partial
        The theme has no file partials/crsis.mustache.
        help: Files there: crisis, card.
        write: crisis
        """
    ),
    Case(
      testDescription: "a missing layout",
      template: "{{<page}}{{/page}}",
      told: """
        pages/sample.mustache |page| theme/missing-partial
        The theme has no file layouts/page.mustache.
        """
    ),
    Case(
      testDescription: "a partial that shows itself through another",
      template: "{{>a}}",
      files: ["partials/a.mustache": "{{>b}}", "partials/b.mustache": "{{>a}}"],
      told: """
        partials/b.mustache |a| theme/template-syntax
        'a' is already being shown around this place, so it would never end.
        """
    ),
    Case(
      testDescription: "a block the layout does not have",
      template: "{{<page}}{{$mian}}{{/mian}}{{/page}}",
      files: ["layouts/page.mustache": "{{$main}}{{/main}}"],
      told: """
        pages/sample.mustache |mian| theme/unknown-name
        The layout 'page' has no block 'mian'.
        help: Its blocks: main.
        write: main
        """
    ),
    Case(
      testDescription: "text outside the blocks",
      template: "{{<page}}\n <h1>\n{{$main}}{{/main}}{{name}}{{/page}}",
      files: ["layouts/page.mustache": "{{$main}}{{/main}}"],
      told: """
        pages/sample.mustache |<h1>| theme/template-syntax
        This stands in the layout 'page' but in none of its blocks, so it would not be shown.
        help: Move it into a block, as in {{$main}}…{{/main}}.

        pages/sample.mustache |{{name}}| theme/template-syntax
        This stands in the layout 'page' but in none of its blocks, so it would not be shown.
        help: Move it into a block, as in {{$main}}…{{/main}}.
        """
    ),
    Case(
      testDescription: "a block filled twice",
      template: "{{<page}}{{$main}}{{/main}}{{$main}}x{{/main}}{{/page}}",
      files: ["layouts/page.mustache": "{{$main}}{{/main}}"],
      told: """
        pages/sample.mustache |{{$main}}| theme/template-syntax
        The block 'main' is filled twice.
        note pages/sample.mustache |{{$main}}| First filled here.
        """
    ),
  ]

  @Test func `sections nested beyond reason are told, not followed`() async {
    let open = String(repeating: "{{#is-open}}", count: 50_000)
    let close = String(repeating: "{{/is-open}}", count: 50_000)
    #expect(
      await render(open + close) == """
        pages/sample.mustache |{{#is-open}}| theme/template-syntax
        Sections are nested more than 100 deep here.
        """
    )
  }

  @Test func `a fault in a partial is told once, however many pages show it`() async {
    let files = ["partials/card.mustache": "{{nmae}}", "pages/sample.mustache": "{{>card}}"]
    let theme = sampleTheme(files).value
    let pages = [SitePage.sample("a.html", SamplePage()), .sample("b.html", SampleStep(label: ""))]
    let rendered = theme.render(SiteContents(pages: pages, files: []))
    #expect(rendered.diagnostics.map(\.message) == ["There is no 'nmae' to show here."])
  }
}
