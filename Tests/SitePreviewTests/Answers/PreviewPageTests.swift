import Testing

@testable import SitePreview

struct PreviewPageTests {
  private func state(
    _ problems: PreviewProblems,
    isGood: Bool = true
  ) -> PreviewState {
    PreviewState(first: PreviewOutcome(site: isGood ? PreviewSite([:]) : nil, problems: problems))
  }

  private func added(to html: String, _ problems: PreviewProblems) -> String {
    String(
      decoding: PreviewPage.adding(to: Array(html.utf8), of: state(problems)),
      as: UTF8.self
    )
  }

  private static let sound = PreviewProblems(
    mustFix: [],
    shouldFixCount: 0,
    report: "No problems found.\n"
  )
  private static let broken = PreviewProblems(
    mustFix: [.init(place: "a&b.md, line 3", message: "<b> is \"HTML\".")],
    shouldFixCount: 2,
    report: "MUST FIX <b>\n"
  )

  @Test func `a page of a sound plan only gets the script`() {
    #expect(
      added(
        to: "<html><head><title>A</title></head><body class=\"x\">Hello</body></html>",
        Self.sound
      )
        == """
        <html><head><title>A</title><link rel="stylesheet" href="/_preview/preview.css">
        <script src="/_preview/preview.js" data-version="1" defer></script>
        </head><body class="x">Hello</body></html>
        """
    )
  }

  @Test func `what must be fixed stands on top of every page, with what people wrote escaped`() {
    #expect(
      added(to: "<head></head><body>Hello", Self.broken) == """
        <head><link rel="stylesheet" href="/_preview/preview.css">
        <script src="/_preview/preview.js" data-version="1" defer></script>
        </head><body><div class="ltp-preview ltp-preview-held" role="alert">
        <p><strong>This page is older than your last change.</strong> One problem must be fixed first.</p>
        <ul>
        <li><b>a&amp;b.md, line 3</b>: &lt;b&gt; is &quot;HTML&quot;.</li>
        </ul>
        <p>Besides: 2 to fix soon. <a href="/_preview/problems">See the whole report</a></p>
        </div>
        Hello
        """
    )
  }

  @Test func `a page without a head or a body still gets both`() {
    #expect(
      added(
        to: "Hello",
        PreviewProblems(mustFix: [], shouldFixCount: 1, report: "")
      ) == """
        <link rel="stylesheet" href="/_preview/preview.css">
        <script src="/_preview/preview.js" data-version="1" defer></script>
        <div class="ltp-preview"><p>1 to fix soon. \
        <a href="/_preview/problems">See the whole report</a></p></div>
        Hello
        """
    )
  }

  @Test func `a banner names five problems and counts the rest`() {
    let lines = (1...7).map { PreviewProblems.Line(place: nil, message: "Problem \($0).") }
    let problems = PreviewProblems(mustFix: lines, shouldFixCount: 0, report: "")
    #expect(
      PreviewPage.banner(of: state(problems)) == """
        <div class="ltp-preview ltp-preview-held" role="alert">
        <p><strong>This page is older than your last change.</strong> 7 problems must be fixed first.</p>
        <ul>
        <li>Problem 1.</li>
        <li>Problem 2.</li>
        <li>Problem 3.</li>
        <li>Problem 4.</li>
        <li>Problem 5.</li>
        <li>And 2 more.</li>
        </ul>
        <p><a href="/_preview/problems">See the whole report</a></p>
        </div>

        """
    )
  }

  @Test func `the page of problems holds the whole report`() {
    let page = String(decoding: PreviewPage.problems(of: state(Self.broken)), as: UTF8.self)
    #expect(
      page == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The plan cannot be published yet</title>
        </head>
        <body>
        <main class="ltp-preview-page">
        <h1>The plan cannot be published yet</h1>
        <p>One problem must be fixed first.</p>
        <pre tabindex="0">MUST FIX &lt;b&gt;
        </pre>
        <p><a href="/">Go to the first page</a></p>
        </main>
        </body>
        </html>

        """
    )
  }

  @Test(arguments: [
    (sound, true, "The plan can be published"), (broken, true, "The plan cannot be published yet"),
    (broken, false, "The plan cannot be shown yet"),
  ])
  func `the page of problems says what they mean`(
    problems: PreviewProblems,
    hasSite: Bool,
    title: String
  ) throws {
    let page = PreviewPage.problems(of: state(problems, isGood: hasSite))
    let reply = PreviewBrowser.Reply(status: 200, headers: [:], body: page)
    #expect(reply.heading == title)
  }
}
