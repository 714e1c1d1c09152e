package import Diagnostics

/// Explanations as pages of Markdown for people who write plans.
package struct GuidePage: Sendable {
  /// What a page is about: all on one would be longer than a page of a plan may be.
  package enum Part: String, CaseIterable, Sendable {
    /// How files, sheets, words and templates are written.
    case files
    /// What the plan says: its services, measures, money and people.
    case plan

    fileprivate func holds(_ area: ExplanationArea) -> Bool {
      Self.areasOfFiles.contains(area.name) == (self == .files)
    }

    private static let areasOfFiles: Set = [
      "file", "front-matter", "yaml", "csv", "structure", "reference", "markdown", "import",
      "theme", "site",
    ]
  }

  package init() {}

  /// A page, without the front matter that a page of a plan has; every explanation without a part.
  package func markdown(of catalogue: ExplanationCatalogue, about part: Part? = nil) -> String {
    let areas = catalogue.areas.filter { !$0.entries.isEmpty && part?.holds($0) ?? true }
    let parts = areas.map { area in
      (["## \(area.title)"] + area.entries.map { markdown(of: $0.code, $0.explanation) })
        .joined(separator: "\n\n")
    }
    let example = areas.first?.entries.first?.code.rawValue ?? ""
    return ([part == .plan ? Self.second : Self.introduction(example)] + parts).joined(
      separator: "\n\n"
    ) + "\n"
  }

  /// One code as a part of the page.
  package func markdown(of code: DiagnosticCode, _ explanation: Explanation) -> String {
    "### \(code.rawValue)\n\n\(explanation.markdown)"
  }

  private static func introduction(_ example: String) -> String {
    """
    This page is for people who write the plan. Before a plan is published, every file of it is \
    checked. Here is each thing that the checks look for: what it is, why it matters, and an \
    example before and after it is mended.

    Each problem in a report begins with how much it matters. “Must fix” stops the plan from being \
    published. “Should fix” does not, and a careful colleague would still mend it first. A note is \
    worth knowing. Then comes the name of the problem, such as `\(example)`. On this page it \
    stands under that name. The command `ltp explain \(example)` shows the same.
    """
  }

  /// How a report is read stands on the first page.
  private static let second = """
    Here is each thing that the checks look for in what a plan says. How to read a report is told \
    on the page about problems in files.
    """
}
