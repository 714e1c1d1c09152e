package import Diagnostics

/// Everything that people wrote, as typed values that remember where each stands.
///
/// Comes from `PlanAssembler`, and holds only records that could be read completely. It never holds
/// anything computed.
package struct Plan: Sendable {
  /// The day the plan is read for: what is due, open or out of date is judged by it.
  package let today: CalendarDate
  package let settings: PlanSettings
  package let records: PlanRecords
  /// Every reference from one record to another.
  package let references: [PlanReference]
  /// Every text in Markdown.
  package let words: [RecordWords]
  /// Every text of one line, such as a title.
  package let lines: [RecordLine]
  /// Every file that words can show.
  package let files: PlanFiles
  /// Every id that was written, of complete and incomplete records alike.
  package let index: RecordIndex

  package init(
    today: CalendarDate,
    settings: PlanSettings,
    records: PlanRecords,
    references: [PlanReference],
    words: [RecordWords],
    lines: [RecordLine],
    files: PlanFiles = PlanFiles(),
    index: RecordIndex
  ) {
    self.today = today
    self.settings = settings
    self.records = records
    self.references = references
    self.words = words
    self.lines = lines
    self.files = files
    self.index = index
  }
}

/// The records of each kind, in a stable order: by their `order`, then by id; rows as in their
/// sheet.
package struct PlanRecords: Sendable {
  package var pages: [Page] = []
  package var enablers: [Enabler] = []
  package var priorities: [Priority] = []
  package var actions: [Action] = []
  package var milestones: [Milestone] = []
  package var metrics: [Metric] = []
  /// The rows of each metric's data, by the metric's id.
  package var series: [String: [MetricRow]] = [:]
  package var services: [Service] = []
  package var pathways: [Pathway] = []
  package var organisations: [Organisation] = []
  package var locations: [Location] = []
  /// The hours that stand in a sheet of their own; those of the services include them.
  package var openingHours: [OpeningHours] = []
  package var bodies: [GovernanceBody] = []
  package var engagement: [Engagement] = []
  package var caseStudies: [CaseStudy] = []
  package var learning: [LearningStory] = []
  package var risks: [Risk] = []
  package var fundingStreams: [FundingStream] = []
  package var spending: [SpendingRow] = []
  package var workforce: [WorkforceRow] = []
  package var population: [PopulationRow] = []
  package var training: [TrainingCourse] = []
  package var glossary: [GlossaryTerm] = []
  package var sources: [SourceEntry] = []
  /// Answers by the id of the framework.
  package var assessments: [String: [AssessmentAnswer]] = [:]
  /// The findings that people decided to live with: of `accepted.csv` and of every front matter.
  package var acceptances: [Acceptance] = []
  /// What last year's plan had and this one has not.
  package var ended: [EndedRecord] = []
  /// The plans of earlier years, oldest first.
  package var archive: [ArchivedPlan] = []

  package init() {}
}

/// Which ids exist, with what people call them and where they were written.
package struct RecordIndex: Sendable {
  /// One record that others may refer to.
  package struct Entry: Sendable {
    package let title: String
    package let source: SourceRange
    /// False when the record is not in the plan, or something that it says could not be read.
    package let isComplete: Bool

    package init(title: String, source: SourceRange, isComplete: Bool) {
      self.title = title
      self.source = source
      self.isComplete = isComplete
    }
  }

  private let entries: [RecordKind: [String: Entry]]
  private let unreadKinds: Set<RecordKind>
  /// The keys of plan.yml of which nobody can tell what they say: placeholders stand in for them.
  package let settingsHoles: Set<String>

  package init(
    _ entries: [RecordKind: [String: Entry]],
    unreadKinds: Set<RecordKind> = [],
    settingsHoles: Set<String> = []
  ) {
    self.entries = entries
    self.unreadKinds = unreadKinds
    self.settingsHoles = settingsHoles
  }

  /// Whether what every judgement rests on is known: the year, the days, the state, the ages and
  /// the area.
  package var hasSettings: Bool { settingsHoles.isDisjoint(with: PlanSettings.essentialKeys) }

  /// Whether everything that was written could be read without a fault.
  package var isComplete: Bool {
    unreadKinds.isEmpty && entries.values.allSatisfy { $0.values.allSatisfy(\.isComplete) }
  }

  /// Whether every record of a kind could be read without a fault.
  package func isComplete(_ kind: RecordKind) -> Bool {
    knowsAll(kind) && entries[kind]?.values.allSatisfy(\.isComplete) ?? true
  }

  /// Whether every record of a kind is known: not so when the file that lists them could not be
  /// read, nor when a row without an id could not.
  package func knowsAll(_ kind: RecordKind) -> Bool { !unreadKinds.contains(kind) }

  /// The record of a kind that has this id.
  package func entry(_ kind: RecordKind, _ id: String) -> Entry? { entries[kind]?[id] }

  /// The ids of a kind, sorted.
  package func ids(of kind: RecordKind) -> [String] { entries[kind].map { $0.keys.sorted() } ?? [] }
}
