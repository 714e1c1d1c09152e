internal import PlanModel

/// What is known of a sheet before it is read: the columns that rows of its kind have.
struct SheetKind {
  /// The columns in the order people write them, `id` among them where rows have one.
  let columns: [FieldDescription]

  /// The sheet at a path; nil where anybody may choose the columns.
  init?(_ role: SourceRole) {
    switch role {
    case .table(let kind): self.init(kind)
    case .series: self.init(MetricRow.self)
    case .assessment: self.init(AssessmentAnswer.self)
    default: return nil
    }
  }

  init<Record: PlanRecord>(_ record: Record.Type) {
    let id = FieldDescription(key: "id", shape: .identifier(.record(Record.kind)), isRequired: true)
    let fields = FieldReader.descriptions(of: record)
    columns = Record.kind.canBeReferredTo ? [id] + fields : fields
  }

  init?(_ kind: RecordKind) {
    switch kind {
    case .action: self.init(Action.self)
    case .milestone: self.init(Milestone.self)
    case .risk: self.init(Risk.self)
    case .organisation: self.init(Organisation.self)
    case .location: self.init(Location.self)
    case .openingHours: self.init(OpeningHours.self)
    case .fundingStream: self.init(FundingStream.self)
    case .spending: self.init(SpendingRow.self)
    case .workforce: self.init(WorkforceRow.self)
    case .population: self.init(PopulationRow.self)
    case .training: self.init(TrainingCourse.self)
    case .glossary: self.init(GlossaryTerm.self)
    case .acceptance: self.init(Acceptance.self)
    case .ended: self.init(EndedRecord.self)
    default: return nil
    }
  }

  /// The column of a name.
  func column(_ key: String) -> FieldDescription? { columns.first { $0.key == key } }
}
