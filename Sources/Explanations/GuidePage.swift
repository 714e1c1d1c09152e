package import Diagnostics

/// Every explanation as a page of Markdown for people who write plans.
package struct GuidePage: Sendable {
  package init() {}

  /// The page, without the front matter that a page of a plan has.
  package func markdown(of catalogue: ExplanationCatalogue) -> String {
    let areas = catalogue.areas.filter { !$0.entries.isEmpty }
    let parts = areas.map { area in
      (["## \(area.title)"] + area.entries.map { markdown(of: $0.code, $0.explanation) })
        .joined(separator: "\n\n")
    }
    return ([Self.introduction] + parts).joined(separator: "\n\n") + "\n"
  }

  /// One code as a part of the page.
  package func markdown(of code: DiagnosticCode, _ explanation: Explanation) -> String {
    "### \(code.rawValue)\n\n\(explanation.markdown)"
  }

  private static let introduction = """
    This page is for people who write the plan. Before a plan is published, every file of it is \
    checked. Here is each thing that the checks look for: what it is, why it matters, and an \
    example before and after it is mended.

    Each problem in a report begins with how much it matters. “Must fix” stops the plan from being \
    published. “Should fix” does not, and a careful colleague would still mend it first. A note is \
    worth knowing. Then comes the name of the problem, such as `csv/short-row`. On this page it \
    stands under that name. The command `ltp explain csv/short-row` shows the same.
    """
}
