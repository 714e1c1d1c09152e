package import Diagnostics

/// Words in Markdown, read by cmark, which is in memory for as long as this is.
///
/// Words come in with their place in a file; HTML, links, headings and problems go out, each as
/// often as asked, for the tree is never changed. Raw HTML and addresses a browser would run never
/// go out. Words beyond ``MarkdownLimits`` are not read at all.
package struct MarkdownDocument: ~Copyable {
  /// Which cmark reads the words, such as `0.30.2`.
  package static var version: String { MarkdownTree.version }

  private let limitProblem: Diagnostic?
  private let prepared: PreparedWords
  private let tree: MarkdownTree
  private let spanUses: SpanUses

  package init(parsing words: SourceText) {
    limitProblem = MarkdownLimits.problem(in: words)
    let read = limitProblem == nil ? words : SourceText("", at: words.source)
    let prepared = PreparedWords(read)
    let tree = MarkdownTree(parsing: prepared.bytes)
    guard tree.hasMarks(of: prepared) else {
      // cmark sees other blocks than we do: better no tables than words that are lost.
      self.prepared = prepared.withoutSyntax()
      self.tree = MarkdownTree(parsing: self.prepared.bytes)
      spanUses = SpanUses(in: self.tree, self.prepared)
      return
    }
    self.prepared = prepared
    spanUses = SpanUses(in: tree, prepared)
    self.tree = tree
  }

  /// What is wrong with the words, in reading order.
  ///
  /// Whether pages and records that links name exist is for others to judge: see ``links()``.
  package func problems() -> [Diagnostic] {
    problems(MarkdownSurvey(of: tree, prepared), prose())
  }

  /// All that can be asked of the words but their HTML, for whoever needs most of it: each part of
  /// the words is read once.
  package func contents() -> MarkdownContents {
    let survey = MarkdownSurvey(of: tree, prepared)
    let prose = prose()
    return MarkdownContents(
      problems: problems(survey, prose),
      links: survey.links,
      citations: citations(),
      directives: directives(),
      values: values(),
      headings: headings(survey, idPrefix: "") { _ in nil },
      prose: prose
    )
  }

  private func problems(_ survey: MarkdownSurvey, _ prose: [ProseBlock]) -> [Diagnostic] {
    if let limitProblem { return [limitProblem] }
    let lines = SourceLines(prepared.bytes)
    let lineSlips = LineSlip.problems(in: tree, prepared, lines)
    let slips =
      lineSlips + BlockSlip.problems(in: tree, prepared, lines) + InlineSlip.problems(in: prose)
    let problems =
      slips + RawHTMLProblem.problems(in: survey.rawHTML)
      + LinkProblem.problems(in: survey.links)
      + HeadingLevelProblem.problems(in: survey.headings)
      + TableProblem.problems(in: prepared)
      + NoteProblem.problems(in: prepared, spanUses)
      + HeadingIDProblem.problems(in: prepared)
      + CitationProblem.problems(in: prepared, spanUses)
      + ValueProblem.problems(in: prepared, spanUses)
      + DirectiveProblem.problems(
        in: prepared,
        lostOpenings: lineSlips.count { $0.code == .lostBlock && $0.suggestion != ":::" }
      )
    return problems.sorted { left, right in
      guard let first = left.location, let second = right.location else { return false }
      return first < second
    }
  }

  /// The links and images, in reading order.
  package func links() -> [MarkdownLink] {
    MarkdownSurvey(of: tree, prepared).links
  }

  /// The citations, in reading order; those that cannot be understood are problems.
  package func citations() -> [MarkdownCitation] {
    spanUses.all.compactMap { use in
      use.isInLink ? nil : prepared.citation(of: prepared.spans[use.span])
    }
  }

  /// The directives with known names, in reading order, with those of their options that are known.
  package func directives() -> [MarkdownDirective] {
    prepared.directives.compactMap { prepared.directive(of: $0) }
  }

  /// The values, in reading order; those with an unknown name are problems.
  package func values() -> [MarkdownValue] {
    spanUses.all.compactMap { prepared.value(of: prepared.spans[$0.span]) }
  }

  /// The headings, in reading order, with the ids they have in HTML rendered with that prefix.
  package func headings(
    idPrefix: String,
    value: (MarkdownValue) -> String? = { _ in nil }
  ) -> [MarkdownHeading] {
    headings(MarkdownSurvey(of: tree, prepared), idPrefix: idPrefix, value: value)
  }

  private func headings(
    _ survey: MarkdownSurvey,
    idPrefix: String,
    value: (MarkdownValue) -> String?
  ) -> [MarkdownHeading] {
    let headings = survey.headings
    if headings.isEmpty { return [] }
    let ids = HeadingIDs(for: tree.headings(in: prepared)).ids
    let words = tree.headings(in: prepared) { span in
      prepared.value(of: span).flatMap(value) ?? span.written
    }
    return headings.indices.map { index in
      MarkdownHeading(
        level: headings[index].level,
        text: words[index].text,
        id: idPrefix + ids[index],
        source: headings[index].source
      )
    }
  }

  /// What people read, block by block, without code blocks, options and what is written for programs.
  package func prose() -> [ProseBlock] {
    ProseReader(of: tree, prepared).blocks
  }

  /// The words as HTML, with the first use of each term marked.
  package func html(_ rendering: MarkdownRendering) -> MarkedHTML {
    let ids = HeadingIDs(for: tree.headings(in: prepared)).ids
    var renderer = HTMLRenderer(
      rendering,
      prepared,
      headingIDs: ids,
      notes: NoteNumbers(of: spanUses, prepared),
      terms: TermUses(of: rendering.terms, in: tree, prepared)
    )
    var walk = tree.walk()
    while let visit = walk.next() { renderer.visit(visit.node, isEntering: visit.isEntering) }
    renderer.writeNotes()
    return renderer.html.text
  }
}
