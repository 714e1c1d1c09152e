import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

/// Finds children whom nobody helps: needs, ages and days that no open service covers.
///
/// Gaps of the same ages, or of the same days, are told together: most often they have one cause. A
/// draft is not held to this yet; `ltp list gaps` shows its gaps.
struct UnmetNeed: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard plan.settings.state.value != .draft, plan.index.isComplete(.service),
      plan.index.isComplete(.settings)
    else { return [] }
    let coverage = Coverage(of: plan.plan, plan.frameworks)
    guard let days = coverage.days else { return [] }
    let expected = Dictionary(
      NeedExpectation.all(in: plan.plan, plan.frameworks).map { ($0.need, $0) }
    ) { first, _ in first }
    var clusters: [Cluster] = []
    var places: [Cluster.Key: Int] = [:]
    for gap in coverage.gaps {
      let isLasting = gap.from == days.from && gap.to == days.to
      let key = Cluster.Key(gap, isLasting ? expected[gap.need] : nil)
      if let place = places[key] {
        clusters[place].gaps.append(gap)
      } else {
        places[key] = clusters.count
        clusters.append(Cluster(key: key, isLasting: isLasting, gaps: [gap]))
      }
    }
    return clusters.map { cluster in
      .unmet(cluster, GapNeighbours(of: cluster.gaps[0], in: plan.plan), plan.plan, expected)
    }
  }
}

/// Gaps that are told together, because they most likely have one cause.
private struct Cluster {
  struct Key: Hashable {
    private enum Edge: Hashable {
      case startsAt(Int)
      case endsAt(Int)
      /// At every age that the need has; of every kind of help, or of some.
      case everyAge(isEveryKind: Bool)
      /// Gaps that begin or end on a day are known by their days.
      case days
    }

    private let edge: Edge
    private let from: CalendarDate
    private let to: CalendarDate
    let places: [String]

    var isEveryAge: Bool {
      if case .everyAge = edge { return true }
      return false
    }

    /// A gap that lasts begins where a younger service ends, or ends where an older one begins.
    init(_ gap: CoverageGap, _ expected: NeedExpectation?) {
      edge =
        switch expected?.ages {
        case nil: .days
        case let ages? where ages == gap.ages:
          .everyAge(isEveryKind: gap.thrive.count == expected?.thrive.count)
        case let ages? where ages.from == gap.ages.from: .endsAt(gap.ages.to)
        default: .startsAt(gap.ages.from)
        }
      from = gap.from
      to = gap.to
      places = gap.places
    }
  }

  let key: Key
  var isEveryAge: Bool { key.isEveryAge }
  let isLasting: Bool
  var gaps: [CoverageGap]

  var ages: AgeRange {
    AgeRange(
      from: gaps.map(\.ages.from).min() ?? 0,
      to: gaps.map(\.ages.to).max() ?? 0
    )
  }
  /// Each need once, in the order of the gaps.
  var needs: [String] {
    gaps.map(\.need).reduce(into: []) { needs, need in
      if !needs.contains(need) { needs.append(need) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unmet(
    _ cluster: Cluster,
    _ neighbours: GapNeighbours,
    _ plan: Plan,
    _ expected: [String: NeedExpectation]
  ) -> Diagnostic {
    let needs = cluster.needs.map { expected[$0]?.title.inSentence ?? $0 }
    let people = cluster.isEveryAge ? "" : "people aged \(cluster.ages.inWords) "
    let when = cluster.isLasting ? "" : " \(cluster.gaps[0].days(of: plan))"
    let names = plan.settings.area.places.filter { cluster.key.places.contains($0.id.value) }
    let place = names.isEmpty ? "" : " in \(names.map(\.name.value).listed)"
    return Diagnostic(
      .unmetNeed,
      .shouldFix,
      "Nobody gives \(people)\(cluster.help(expected)) \(needs.shortened)\(place)\(when).",
      at: neighbours.place ?? plan.settings.writtenAges.from,
      notes: neighbours.notes,
      help:
        "\(cluster.kinds(expected))Correct the ages or dates of a service, or add one. “ltp list gaps” shows every gap."
    )
  }
}

extension GapNeighbours {
  /// Where to look first: what ends just before the gap.
  fileprivate var place: SourceRange? {
    before?.until?.source ?? gone.map { $0.until?.source ?? $0.status.source }
      ?? younger?.writtenAges.to ?? older?.writtenAges.from
  }

  fileprivate var notes: [Note] {
    var notes: [Note] = []
    if let before, let until = before.until {
      notes.append(Note("“\(before.name.value)” ends on \(until.value.inWords).", at: until.source))
    }
    if let gone {
      notes.append(
        Note("“\(gone.name.value)” would help, but is \(gone.state).", at: gone.status.source)
      )
    }
    if let younger {
      notes.append(
        Note(
          "“\(younger.name.value)” helps people up to \(younger.ages.to).",
          at: younger.writtenAges.to
        )
      )
    }
    if let older {
      notes.append(
        Note(
          "“\(older.name.value)” helps people from \(older.ages.from).",
          at: older.writtenAges.from
        )
      )
    }
    return notes
  }
}

extension Service {
  fileprivate var state: String {
    switch status.value {
    case .closed: "closed"
    case .paused: "paused"
    case .planned: "planned without a first day"
    case .active: "not open then"
    }
  }
}

extension Cluster {
  /// The kind of help that is missing, as far as it is one; "any help with" where all kinds are.
  fileprivate func help(_ expected: [String: NeedExpectation]) -> String {
    if gaps.allSatisfy({ $0.thrive.count == expected[$0.need]?.thrive.count }) {
      return "any help with"
    }
    let kinds = Set(gaps.flatMap(\.thrive))
    guard kinds.count == 1, let kind = kinds.first else { return "enough help with" }
    switch kind {
    case .thriving: return "everyday support for"
    case .gettingAdvice: return "advice about"
    case .gettingHelp: return "regular help with"
    case .gettingMoreHelp: return "specialist help with"
    case .gettingRiskSupport: return "help to stay safe with"
    }
  }

  /// What is missing by THRIVE group; only the needs where they are many.
  fileprivate func kinds(_ expected: [String: NeedExpectation]) -> String {
    if needs.count > 3 {
      return "It concerns \(needs.map { expected[$0]?.title.inSentence ?? $0 }.listed). "
    }
    let sentences = ThriveGroup.allCases.compactMap { group -> String? in
      let own = gaps.filter { $0.thrive.contains(group) }
      guard !own.isEmpty else { return nil }
      let name = group.rawValue.split(separator: "-").joined(separator: " ")
      let needs = own.map { gap in
        let title = expected[gap.need]?.title.inSentence ?? gap.need
        return gap.ages == ages || isEveryAge ? title : "\(title) at \(gap.ages.inWords)"
      }
      return "\(name) (\(needs.joined(separator: ", ")))"
    }
    return sentences.isEmpty ? "" : "THRIVE groups: \(sentences.joined(separator: "; ")). "
  }
}

extension CoverageGap {
  /// "from 1 April 2027", "until 30 June 2027", or both.
  fileprivate func days(of plan: Plan) -> String {
    let isLast = to >= plan.settings.periodTo.value
    if from <= max(plan.settings.periodFrom.value, plan.today) { return "until \(to.inWords)" }
    return "from \(from.inWords)\(isLast ? "" : " to \(to.inWords)")"
  }
}

extension [String] {
  /// At most three by name: "anger, sleep and 4 more needs".
  fileprivate var shortened: String {
    count <= 3 ? listed : "\(self[0]), \(self[1]) and \(count - 2) more needs"
  }

  fileprivate var listed: String {
    count < 2 ? first ?? "" : "\(dropLast().joined(separator: ", ")) and \(self[count - 1])"
  }
}

extension String {
  /// A title within a sentence: "Low mood" as "low mood", "ADHD" as it is.
  fileprivate var inSentence: String {
    let second = dropFirst().first
    let isCapitals = second.map { $0.isUppercase } ?? false
    return isCapitals ? self : prefix(1).lowercased() + dropFirst()
  }
}
