internal import Diagnostics
internal import Frameworks
internal import Markdown
internal import PlanAnalysis
internal import PlanChecks
internal import PlanModel

/// What a ``PublishedPlan`` refers to: the plan and what is computed from it once.
final class PublishedFacts: Sendable {
  let plan: Plan
  let frameworks: FrameworkLibrary
  let words: Words
  let directory: Directory
  let disclosed: DisclosureControl
  let values: ComputedValues
  let bankHolidays: BankHolidays
  let hiddenPlaces: Set<String>
  let sourceUses: SourceUses
  let imageUses: ImageUses
  let directives: (any DirectiveRendering)?
  let terms: TermIndex
  let services: [String: Service]
  let pages: [String: Page]
  let organisations: [String: Organisation]
  let shownLocations: [String: Location]
  let everywhere: FrameEverywhere

  init(_ checked: CheckedPlan, _ words: Words, _ directives: (any DirectiveRendering)?) {
    let plan = checked.plan
    self.plan = plan
    frameworks = checked.frameworks
    self.words = words
    self.directives = directives
    directory = Directory(of: plan)
    values = ComputedValues(of: plan, checked.frameworks, checked.disclosed)
    bankHolidays = BankHolidays(checked.frameworks)
    hiddenPlaces = Set(plan.records.locations.filter(\.hidesAddress).map(\.id.value))
    sourceUses = checked.sourceUses
    imageUses = checked.imageUses
    disclosed = checked.disclosed
    terms = TermIndex(
      plan.records.glossary.flatMap { entry in
        [entry.term.value, entry.shortForm?.value].compactMap(\.self)
          .map { (name: $0, term: entry.id.value) }
      }
    )
    services = Dictionary(plan.records.services.map { ($0.id.value, $0) }) { first, _ in first }
    pages = Dictionary(plan.records.pages.map { ($0.id.value, $0) }) { first, _ in first }
    organisations = Dictionary(plan.records.organisations.map { ($0.id.value, $0) }) { first, _ in
      first
    }
    let shown = plan.records.locations.filter { !$0.hidesAddress }
    shownLocations = Dictionary(shown.map { ($0.id.value, $0) }) { first, _ in first }
    everywhere = FrameEverywhere(plan, words)
  }
}
