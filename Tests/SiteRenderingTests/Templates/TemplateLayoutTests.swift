import SitePages
import Testing

@testable import SiteRendering

struct TemplateLayoutTests {
  @Test func `a page fills the blocks of its layout`() async {
    let page = await render(
      """
      {{<page}}
      {{$main}}
      <h1>{{name}}</h1>
      {{/main}}
      {{/page}}

      """,
      with: [
        "layouts/page.mustache": """
        <title>{{page-title}}</title>
        <main>
        {{$main}}{{/main}}
        </main>

        """
      ]
    )
    #expect(
      page == """
        <title>A &amp; B - Plan</title>
        <main>
        <h1>Youth hub</h1>

        </main>

        """
    )
  }

  @Test(arguments: [
    ("{{<page}}{{/page}}", "a {{$b}}own{{/b}} c", "a own c"),
    ("{{<page}}{{$b}}new{{/b}}{{/page}}", "a {{$b}}own{{/b}} c", "a new c"),
    ("{{<page}}{{$b}}{{/b}}{{/page}}", "a {{$b}}own{{/b}} c", "a  c"),
    ("{{<page}}{{$b}}new{{/b}}{{/page}}", "{{$b}}1{{/b}} {{$b}}2{{/b}}", "new new"),
    ("{{<page}} {{! why }} {{$b}}new{{/b}}{{/page}}", "{{$b}}{{/b}}", "new"),
    ("a {{<page}}{{/page}} z", "m", "a m z"),
    ("{{$b}}alone{{/b}}", "unused", "alone"),
    ("{{<page}}{{$c}}x{{/c}}{{/page}}", "{{$b}}b{{$c}}c{{/c}}{{/b}}", "bx"),
  ])
  func `blocks are filled or keep what the layout gives them`(
    template: String,
    layout: String,
    page: String
  ) async {
    #expect(await render(template, with: ["layouts/page.mustache": layout]) == page)
  }

  @Test func `a block keeps the names of the place where it was written`() async {
    let page = await render(
      "{{<page}}{{$crumb}}{{name}}/{{title}} {{#steps}}{{label}}{{/steps}}{{/crumb}}{{/page}}",
      SamplePage(name: "Hub", steps: [SampleStep(label: "Call")]),
      with: ["layouts/page.mustache": "{{#crumbs}}{{title}}: {{$crumb}}{{/crumb}};{{/crumbs}}"]
    )
    #expect(page == "Home: Hub/A &amp; B Call;")
  }

  @Test func `a layout cannot see the page, only the frame`() async {
    let page = await render(
      "{{<page}}{{/page}}",
      with: ["layouts/page.mustache": "{{name}}"]
    )
    #expect(
      page == """
        layouts/page.mustache |name| theme/unknown-name
        There is no 'name' to show here.
        help: Names that can be used here: …
        """
    )
  }

  @Test(arguments: [
    ("{{<mid}}{{/mid}}", "m:x"),
    ("{{<mid}}{{$inner}}y{{/inner}}{{/mid}}", "m:y"),
    ("{{<mid}}{{$outer}}z{{/outer}}{{/mid}}", "z"),
  ])
  func `a layout may stand in another layout`(template: String, page: String) async {
    let rendered = await render(
      template,
      with: [
        "layouts/page.mustache": "{{$outer}}{{/outer}}",
        "layouts/mid.mustache": "{{<page}}{{$outer}}m:{{$inner}}x{{/inner}}{{/outer}}{{/page}}",
      ]
    )
    #expect(rendered == page)
  }

  @Test func `a partial of a layout may hold one of its blocks`() async {
    let page = await render(
      "{{<page}}{{$head}}mine{{/head}}{{/page}}",
      with: [
        "layouts/page.mustache": "<{{>head}}>", "partials/head.mustache": "{{$head}}own{{/head}}",
      ]
    )
    #expect(page == "<mine>")
  }
}
