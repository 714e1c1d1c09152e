import Confidentiality
import Diagnostics
import Markdown
import PlanModel

/// Finds shares of the people who live here that population.csv does not bear out: "one in four
/// belongs to an ethnic minority".
///
/// Right is the share of everybody, and that of everybody of the ages of the group.
struct ShareOfPopulation: PlanAdvice {
  /// What the groups are called in sentences.
  private static let names: [(group: String, names: Phrases)] = [
    ("minority-ethnic", ["ethnic minority", "ethnic minorities", "minority ethnic"]),
    ("send", ["special educational needs"]),
    ("learning-disability", ["learning disability", "learning disabilities"]),
    ("young-carer", ["young carer", "young carers"]),
    ("looked-after", ["in care", "looked after"]),
    ("lgbtq", ["lgbtq"]),
    ("child-in-need", ["in need"]),
  ]
  .map { ($0.0, Phrases($0.1)) }
  /// Of others, or of those who come to services.
  private static let others = WordKeys([
    "referred", "referral", "referrals", "services", "waiting", "staff", "national", "nationally",
    "england", "survey", "contacts", "seen", "helped", "schools", "pupils", "target", "likely",
    "spend", "spent", "hub", "team",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.population
    let everybody = rows.filter { $0.group == nil }
    guard !everybody.isEmpty, plan.index.knowsAll(.population),
      SlippedPopulation.faults(in: rows).isEmpty, PopulationHole.holes(in: plan).isEmpty
    else { return [] }
    let groups = Dictionary(grouping: rows.filter { $0.group != nil }) { $0.group?.value ?? "" }
    return plan.writings.filter { $0.from.kind == .page && $0.block != nil && !$0.isQuoted }
      .flatMap { writing in
        writing.sentences.compactMap { range -> Diagnostic? in
          let words = writing.words
          let places = words.places(in: range)
          let meant = Self.names.filter { !$0.names.places(in: words, within: places).isEmpty }
          guard meant.count == 1, let group = meant.first.flatMap({ groups[$0.group] }),
            group.count == 1, let row = group.first,
            !places.contains(where: { Self.others.contains(words.keys[$0]) })
          else { return nil }
          let tokens = ProseToken.list(writing[range], from: range.lowerBound)
          guard let claim = SharePhrase.only(in: tokens),
            !Self.shares(of: row, among: everybody).contains(where: {
              claim.holds($0) || abs(claim.value - $0) <= $0 * 0.15
            })
          else { return nil }
          let stretch =
            tokens[claim.tokens.lowerBound].range
            .lowerBound..<tokens[claim.tokens.upperBound - 1].range.upperBound
          return .otherShare(writing.written(stretch), row, at: writing.source(of: stretch))
        }
      }
  }

  private static func shares(of row: PopulationRow, among all: [PopulationRow]) -> [Double] {
    let year = all.filter { $0.year.value == row.year.value }
    let ofAges = year.filter {
      $0.ageFrom.value <= row.ageTo.value && row.ageFrom.value <= $0.ageTo.value
    }
    let within = year.filter {
      row.ageFrom.value <= $0.ageFrom.value && $0.ageTo.value <= row.ageTo.value
    }
    return [year, ofAges, within].map { $0.reduce(0) { $0 + $1.count.value.raw } }
      .filter { $0 > 0 }
      .map { Double(row.count.value.raw) / Double($0) }
  }
}

extension Diagnostic {
  fileprivate static func otherShare(
    _ words: String,
    _ row: PopulationRow,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingNumber,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not the share that population.csv has for this group.",
      at: place,
      notes: [Note("The group is counted here.", at: row.count.source)],
      help: "Correct the one that is wrong. The share is of everybody counted in the sheet."
    )
  }
}
