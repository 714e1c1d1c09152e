internal import Diagnostics
package import Frameworks
package import PlanModel

/// The help that every area owes to one need: at which ages, and of which kinds.
///
/// `needs.csv` says so in the columns `age-from`, `age-to` and `thrive`, and an area may change
/// them:
/// * The ages are those at which the need is usually first met, so that nobody is asked for help
///   with psychosis for babies: the national survey of children's mental health begins at 2 for
///   behaviour and at 5 for anxiety, low mood, ADHD and autism; services for early psychosis begin
///   at 14 (NICE CG155), substance use and self-harm are counted from about the age of secondary
///   school, a new baby concerns the first two years, school attendance those of school age.
/// * Of the THRIVE groups, *getting advice* is owed to every need but a crisis, which is owed *risk
///   support*; *getting help* where guidance knows a short, goal-based treatment; *getting more
///   help* where it asks for a specialist team (NICE on eating disorders NG69, psychosis CG155,
///   ADHD NG87, autism CG142 and CG170, depression NG134, trauma NG116, perinatal CG192).
/// * *Thriving* is for everybody and owed to general wellbeing alone.
package struct NeedExpectation: Sendable {
  package let need: String
  package let title: String
  package let ages: AgeRange
  /// One cell for each of these; where there is none, help of any kind will do.
  package let thrive: [ThriveGroup]

  /// What the frameworks expect, and for the needs of an area's own: help of any kind, at any of
  /// the plan's ages.
  package static func all(in plan: Plan, _ frameworks: FrameworkLibrary) -> [NeedExpectation] {
    let planAges = plan.settings.ages
    let shipped = frameworks.needs.items.compactMap { item -> NeedExpectation? in
      let from = item.columns["age-from"].flatMap(Int.init) ?? planAges.from
      let to = item.columns["age-to"].flatMap(Int.init) ?? planAges.to
      guard let ages = planAges.limited(to: AgeRange(from: from, to: to)) else { return nil }
      let thrive = (item.columns["thrive"] ?? "").split(separator: ";")
        .compactMap { ThriveGroup(rawValue: String($0)) }
      return NeedExpectation(need: item.id, title: item.title, ages: ages, thrive: thrive)
    }
    let own = plan.settings.needs.map {
      NeedExpectation(need: $0.id.value, title: $0.title.value, ages: planAges, thrive: [])
    }
    return shipped + own
  }
}

extension AgeRange {
  /// The ages in both; nil when there are none.
  package func limited(to other: AgeRange) -> AgeRange? {
    overlaps(other) ? AgeRange(from: max(from, other.from), to: min(to, other.to)) : nil
  }
}
