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
    archived: ArchivedFigures? = nil,
    knowing texts: ExaminedTexts = ExaminedTexts()
  ) {
    let archived = archived ?? ArchivedFigures(of: plan.records.archive)
    self.archived = archived
    self.plan = plan
    self.frameworks = frameworks
    let known = texts.byPlace
    words = plan.words.mapInParallel { text in
      let earlier = known[text.place]
      return earlier.flatMap { $0.isReading(of: text) ? $0 : nil } ?? ExaminedWords(text)
    }
    disclosed = DisclosureControl(of: plan, archived: archived.values)
    writings = Writing.all(in: words, plan.lines)
    metricSentences = MetricSentence.all(in: writings, of: plan)
    subjects = Subjects(of: plan, in: writings)
    wordsByRecord = Dictionary(grouping: words.indices) { plan.words[$0].from.key }
  }

  /// What was read out of the texts, for another reading of the plan.
  package var texts: ExaminedTexts { ExaminedTexts(words) }

  /// The day the plan is read for.
  package var today: CalendarDate { plan.today }
  package var settings: PlanSettings { plan.settings }
  package var records: PlanRecords { plan.records }
  package var references: [PlanReference] { plan.references }
  /// Every text of one line.
  package var lines: [RecordLine] { plan.lines }
  package var files: PlanFiles { plan.files }
  package var index: RecordIndex { plan.index }

  /// What tells of single people: case studies, and what was said in conversations.
  var stories: [Writing] {
    writings.filter { writing in
      switch writing.from.kind {
      case .caseStudy: writing.field != "age-band"
      case .engagement: writing.block != nil
      default: false
      }
    }
  }

  /// The texts of a record.
  package func words(of kind: RecordKind, _ id: String) -> [ExaminedWords] {
    (wordsByRecord[RecordName.Key(kind: kind, id: id)] ?? []).map { words[$0] }
  }
}

/// The texts of an earlier reading of a plan, with what was read out of them: one that has not
/// changed since is not read again.
package struct ExaminedTexts: Sendable {
  private let words: [ExaminedWords]

  package init(_ words: [ExaminedWords] = []) {
    self.words = words
  }

  /// Each text by the record and the field it belongs to.
  fileprivate var byPlace: [RecordWords.Place: ExaminedWords] {
    Dictionary(words.map { (RecordWords.Place($0.from, $0.field), $0) }) { first, _ in first }
  }
}

extension RecordWords {
  /// Where a text belongs; several texts may share it, as the members of a body do.
  fileprivate struct Place: Hashable {
    private let record: RecordName.Key
    private let field: String

    init(_ record: RecordName, _ field: String) {
      self.record = record.key
      self.field = field
    }
  }

  fileprivate var place: Place { Place(from, field) }
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
  /// The same as what people wrote for readers.
  let writings: [Writing]

  /// Whether a text stands in the same place with the same words.
  fileprivate func isReading(of text: RecordWords) -> Bool {
    words == text.words && from == text.from && field == text.field
  }

  init(_ record: RecordWords) {
    let contents = MarkdownDocument(parsing: record.words).contents()
    words = record.words
    from = record.from
    field = record.field
    problems = contents.problems
    links = contents.links
    citations = contents.citations
    directives = contents.directives
    values = contents.values
    headings = contents.headings
    prose = contents.prose
    let proseWords = contents.prose.map { TextWords($0.text) }
    self.proseWords = proseWords
    writings = zip(contents.prose, proseWords).map {
      Writing($0, $1, from: record.from, field: record.field)
    }
  }
}
