import Diagnostics

/// Reports headings whose level does not follow from the headings before them.
///
/// The words of a record stand below its title, so their headings begin at level 2.
struct HeadingLevelProblem {
  /// The problems of the headings of one document, in its order.
  static func problems(in headings: [MarkdownSurvey.Heading]) -> [Diagnostic] {
    var last = 1
    return headings.compactMap { heading in
      let before = last
      last = max(heading.level, 2)
      if heading.level == 1 { return .titleLevel(heading) }
      if heading.level > before + 1 { return .skippedLevel(heading, after: before) }
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func titleLevel(_ heading: MarkdownSurvey.Heading) -> Diagnostic {
    Diagnostic(
      .headingLevel,
      .shouldFix,
      "The heading “\(heading.text.shortened)” has level 1, which only the title of a page has.",
      at: heading.source,
      help: "Write ## \(heading.text.shortened)"
    )
  }

  fileprivate static func skippedLevel(
    _ heading: MarkdownSurvey.Heading,
    after before: Int
  ) -> Diagnostic {
    let name = "“\(heading.text.shortened)”"
    let wanted = String(repeating: "#", count: before + 1)
    return Diagnostic(
      .headingLevel,
      .shouldFix,
      before == 1
        ? "The first heading, \(name), has level \(heading.level) instead of level 2."
        : "The heading \(name) has level \(heading.level), but the one before it has level \(before).",
      at: heading.source,
      help: "Write \(wanted) \(heading.text.shortened)"
    )
  }
}
