import Confidentiality
import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds sentences that say how many people of some ages live here, and population.csv has another
/// number.
///
/// Only where the ages begin and end with those of rows. A number that was rounded may differ by
/// three in a hundred.
struct PopulationInWords: PlanAdvice {
  private static let leeway = 0.03
  private static let least = 1000
  private static let living = WordKeys([
    "live", "lives", "living", "here", "population", "residents", "home", "there", "has", "have",
    "resident",
  ])
  /// Of some of them, or of others.
  private static let others = WordKeys([
    "referred", "referral", "referrals", "services", "waiting", "national", "nationally", "england",
    "contacts", "contact", "seen", "helped", "target", "likely", "spend", "care", "disorder",
    "disorders", "problem", "problems", "needs", "disability", "minority", "poverty", "low",
    "income", "school", "schools", "pupils", "born", "region", "county", "uk", "carers", "hub",
    "will", "by", "grow", "expected", "projected", "families", "households", "receive", "help",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let rows = plan.records.population.filter { $0.group == nil }
    guard let last = rows.map(\.year.value).max(), plan.index.knowsAll(.population) else {
      return []
    }
    let year = rows.filter { $0.year.value == last }
    guard Set(year.map(\.area.value)).count == 1 else { return [] }
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let words = writing.words
        let places = words.places(in: range)
        guard places.contains(where: { Self.living.contains(words.keys[$0]) }),
          !places.contains(where: { Self.others.contains(words.keys[$0]) }),
          !writing.values.contains(where: { range.overlaps($0.range) })
        else { return nil }
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        let counts = ProseQuantity.all(in: tokens).filter { $0.value >= Double(Self.least) }
        let claims = AgeClaim.all(in: String(writing[range]))
        guard counts.count == 1, let count = counts.first, claims.count == 1,
          let claim = claims.first,
          case let meant = Self.rows(year, of: claim, plan.settings.ages), !meant.isEmpty,
          case let known = Double(meant.reduce(0) { $0 + $1.count.value.raw }),
          abs(count.value - known) > known * Self.leeway
        else { return nil }
        let stretch =
          tokens[count.tokens.lowerBound].range
          .lowerBound..<tokens[count.tokens.upperBound - 1].range.upperBound
        return .otherCount(
          writing.written(stretch),
          claim.range(within: plan.settings.ages),
          meant,
          at: writing.source(of: stretch)
        )
      }
    }
  }

  /// The rows that together are of some ages and no others.
  private static func rows(
    _ all: [PopulationRow],
    of claim: AgeClaim,
    _ ages: AgeRange
  ) -> [PopulationRow] {
    let range = claim.range(within: ages)
    let inside = all.filter { range.from <= $0.ageFrom.value && $0.ageTo.value <= range.to }
    guard inside.map(\.ageFrom.value).min() == range.from,
      inside.map(\.ageTo.value).max() == range.to
    else { return [] }
    return inside
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler: return writing.block != nil || writing.key == "summary"
    case .settings: return writing.key == "vision"
    default: return false
    }
  }
}

extension AgeClaim {
  fileprivate func range(within ages: AgeRange) -> AgeRange {
    switch form {
    case .range(let range): range
    case .upTo(let last): AgeRange(from: ages.from, to: max(last, ages.from))
    case .from(let first): AgeRange(from: first, to: max(first, ages.to))
    }
  }
}

extension Diagnostic {
  fileprivate static func otherCount(
    _ words: String,
    _ ages: AgeRange,
    _ rows: [PopulationRow],
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingNumber,
      .shouldFix,
      "\u{201C}\(words)\u{201D} is not how many people of these ages population.csv has.",
      at: place,
      notes: rows.prefix(1).map { Note("Its rows begin here.", at: $0.count.source) },
      help:
        "Write {population age-from=\(ages.from) age-to=\(ages.to)}, which cannot disagree with the sheet."
    )
  }
}
