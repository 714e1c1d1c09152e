package import Diagnostics
package import Frameworks
package import Markdown
private import ParallelWork
package import PlanAnalysis
package import PlanModel

/// A plan with what is read out of its words, once for all checks.
package struct ExaminedPlan: Sendable {
  package let plan: Plan
  package let frameworks: FrameworkLibrary
  /// Every text in Markdown, in the order of the plan's own words.
  package let words: [ExaminedWords]
  /// What may be shown of every number of people.
  package let disclosed: DisclosureControl
  /// What earlier plans published.
  package let archived: ArchivedFigures

  /// Everything that people wrote for readers: the blocks of all texts, and all lines.
  let writings: [Writing]
  /// The sentences that may say something of a measure or of a sum.
  let metricSentences: [MetricSentence]
  /// Which service, action or body each sentence is about.
  let subjects: Subjects

  private let wordsByRecord: [RecordName.Key: [Int]]

  package init(
    _ plan: Plan,
    _ frameworks: FrameworkLibrary,
    archived: ArchivedFigures? = nil
  ) {
    let archived = archived ?? ArchivedFigures(of: plan.records.archive)
    self.archived = archived
    self.plan = plan
    self.frameworks = frameworks
    words = plan.words.mapInParallel { ExaminedWords($0) }
    disclosed = DisclosureControl(of: plan, archived: archived.values)
    writings = Writing.all(in: words, plan.lines)
    metricSentences = MetricSentence.all(in: writings, of: plan)
    subjects = Subjects(of: plan, in: writings)
    wordsByRecord = Dictionary(grouping: words.indices) { plan.words[$0].from.key }
  }

  /// The day the plan is read for.
  package var today: CalendarDate { plan.today }
  package var settings: PlanSettings { plan.settings }
  package var records: PlanRecords { plan.records }
  package var references: [PlanReference] { plan.references }
  /// Every text of one line.
  package var lines: [RecordLine] { plan.lines }
  package var files: PlanFiles { plan.files }
  package var index: RecordIndex { plan.index }

  /// The texts of a record.
  package func words(of kind: RecordKind, _ id: String) -> [ExaminedWords] {
    (wordsByRecord[RecordName.Key(kind: kind, id: id)] ?? []).map { words[$0] }
  }
}

/// A text in Markdown with what stands in it; one object, for most checks look at all of them.
package final class ExaminedWords: Sendable {
  package let words: SourceText
  package let from: RecordName
  /// The key of the text; empty for the words below a front matter.
  package let field: String
  package let problems: [Diagnostic]
  package let links: [MarkdownLink]
  package let citations: [MarkdownCitation]
  package let directives: [MarkdownDirective]
  package let values: [MarkdownValue]
  /// With the ids they have on a page of their own.
  package let headings: [MarkdownHeading]
  /// What people read, block by block.
  package let prose: [ProseBlock]
  /// The words of each block.
  let proseWords: [TextWords]

  init(_ record: RecordWords) {
    let document = MarkdownDocument(parsing: record.words)
    words = record.words
    from = record.from
    field = record.field
    problems = document.problems()
    links = document.links()
    citations = document.citations()
    directives = document.directives()
    values = document.values()
    headings = document.headings(idPrefix: "")
    prose = document.prose()
    proseWords = prose.map { TextWords($0.text) }
  }
}
