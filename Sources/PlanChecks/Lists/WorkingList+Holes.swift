package import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// What a plan does not have yet.
extension WorkingList {
  /// The requirements that nothing answers, and what to add.
  package init(unansweredIn plan: ExaminedPlan) {
    let items = plan.frameworks["plan-requirements"]
    let answers = Requirements(of: plan.plan, plan.frameworks).answers.filter { !$0.isAnswered }
    self.init(
      columns: ["requirement", "title", "what to add"],
      rows: answers.compactMap { answer in
        items[answer.id].map {
          Row(
            [$0.columns["number"] ?? $0.id, $0.title, answer.missing.joined(separator: " ")],
            at: nil
          )
        }
      }
    )
  }

  /// The sources that nothing refers to.
  package init(uncitedIn plan: ExaminedPlan) {
    let uses = SourceUses(in: plan)
    let own = plan.records.sources.filter {
      uses[$0.id.value].isEmpty && plan.frameworks.sources[$0.id.value] == nil
    }
    self.init(
      columns: ["source", "title", "publisher", "year"],
      rows: own.map {
        Row(
          [$0.id.value, $0.title.value, $0.publisher.value, "\($0.year.value)"],
          at: $0.id.source
        )
      }
    )
  }

  /// Every gap, those that the plan is asked to close first.
  package init(gapsIn plan: ExaminedPlan) {
    let expected = Coverage(of: plan.plan, plan.frameworks).gaps
    let others = Coverage(of: plan.plan, plan.frameworks, everyGroup: true).gaps
    let wanted = Dictionary(
      NeedExpectation.all(in: plan.plan, plan.frameworks).map { ($0.need, $0) }
    ) { first, _ in first }
    let places = Dictionary(
      plan.settings.area.places.map { ($0.id.value, $0.name.value) }
    ) { first, _ in first }
    func row(_ gap: CoverageGap, _ thrive: [ThriveGroup], isExpected: Bool) -> Row {
      Row(
        [
          isExpected ? "yes" : "no", wanted[gap.need]?.title ?? gap.need,
          thrive.map { plan.frameworks.thrive[$0.rawValue]?.title ?? $0.rawValue }
            .joined(separator: "; "), gap.ages.inWords,
          gap.places.isEmpty
            ? "everywhere" : gap.places.map { places[$0] ?? $0 }.joined(separator: "; "),
          gap.from.iso, gap.to.iso,
        ],
        at: nil
      )
    }
    self.init(
      columns: ["expected", "need", "thrive", "ages", "where", "from", "to"],
      rows: expected.map { row($0, $0.thrive, isExpected: true) }
        + others.compactMap { gap in
          let rest = gap.thrive.filter { wanted[gap.need]?.thrive.contains($0) != true }
          return rest.isEmpty ? nil : row(gap, rest, isExpected: false)
        }
    )
  }

  /// What readers do not see yet: the plan before it is published, services to come, and those that
  /// say themselves that they are drafts, with what they still need.
  ///
  /// A draft is no record of the plan, so it is known by what its reading told.
  package init(draftsIn plan: ExaminedPlan, told: [Diagnostic]) {
    let settings = plan.settings
    let isPublic = settings.state.value == .published
    let whole = Row(
      ["plan", settings.title.value, settings.state.value.rawValue, settings.lead.role.value],
      at: settings.state.source
    )
    let services = plan.records.services.filter {
      Directory.standing(of: $0, on: plan.today) == .planned
    }
    self.init(
      columns: ["kind", "title", "state", "whose"],
      rows: (isPublic ? [] : [whole])
        + services.map { service in
          let opens = service.from.map { "opens \($0.value.iso)" } ?? "planned"
          return Row(
            ["service", service.name.value, opens, service.checkedByRole.value],
            at: service.from?.source ?? service.status.source
          )
        } + Self.unfinished(in: plan.plan.index, told)
    )
  }

  private static func unfinished(in index: RecordIndex, _ told: [Diagnostic]) -> [Row] {
    let titles = Dictionary(
      index.ids(of: .service).compactMap { index.entry(.service, $0) }
        .map { ($0.source.path, $0.title) }
    ) { first, _ in first }
    return told.filter { $0.code == .draftRecord }
      .compactMap { draft in
        guard let place = draft.location, let title = titles[place.path] else { return nil }
        let needs = draft.missing.map { $0.split(separator: " ").dropFirst() } ?? []
        let state = needs.isEmpty ? "draft" : "draft, needs \(needs.joined(separator: " "))"
        return Row(["service", title, state, ""], at: place)
      }
      .sorted { $0.cells[1] < $1.cells[1] }
  }
}
