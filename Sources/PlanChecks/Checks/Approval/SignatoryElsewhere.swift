import Diagnostics
import PlanModel

/// Finds signatures whose role belongs to another organisation, by the members of the plan's boards.
///
/// Many organisations have a chief executive: only where the other one has not signed, or signed with
/// the role of this one, were the two exchanged.
struct SignatoryElsewhere: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var homes: [String: [Located<String>]] = [:]
    for member in plan.records.bodies.flatMap(\.members) {
      homes[Self.bare(member.role.value), default: []].append(member.organisation)
    }
    let names = Dictionary(
      plan.records.organisations.map { ($0.id.value, $0.name.value) }
    ) { first, _ in first }
    let signatories = plan.settings.signatories
    var told: Set<Int> = []
    return signatories.indices.compactMap { place in
      let signatory = signatories[place]
      guard let home = Self.home(of: signatory, in: homes), let name = names[home.value],
        names[signatory.organisation.value] != nil, !told.contains(place)
      else { return nil }
      let signed = signatories.indices.filter { signatories[$0].organisation.value == home.value }
      guard
        let other = signed.first(where: {
          Self.home(of: signatories[$0], in: homes)?.value == signatory.organisation.value
        })
      else { return signed.isEmpty ? .elsewhere(signatory, name, home) : nil }
      told.insert(other)
      return .exchanged(signatory, signatories[other])
    }
  }

  /// Where the role of a signatory belongs, when that is nowhere near the organisation named.
  private static func home(
    of signatory: Signatory,
    in homes: [String: [Located<String>]]
  ) -> Located<String>? {
    let known = homes[bare(signatory.role.value)] ?? []
    guard let home = known.first, known.allSatisfy({ $0.value == home.value }),
      home.value != signatory.organisation.value
    else { return nil }
    return home
  }

  /// A role without what follows in brackets or behind a comma.
  private static func bare(_ role: String) -> String {
    let bare = role.lowercased().prefix { $0 != "(" && $0 != "," }
    return bare.split(separator: " ").joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func elsewhere(
    _ signatory: Signatory,
    _ name: String,
    _ home: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "The \(signatory.role.value) signed for another organisation than \(name).",
      at: signatory.organisation.source,
      notes: [Note("\(name) is named with this role here.", at: home.source)],
      help: "\(name) has not signed otherwise. Correct the organisation or the role.",
      suggestion: home.value
    )
  }

  fileprivate static func exchanged(_ signatory: Signatory, _ other: Signatory) -> Diagnostic {
    Diagnostic(
      .planFactInWords,
      .shouldFix,
      "The organisations of the \(signatory.role.value) and the \(other.role.value) are exchanged.",
      at: signatory.organisation.source,
      notes: [Note("The other stands here.", at: other.organisation.source)],
      help: "The boards name them with each other\u{2019}s organisation. Exchange the two."
    )
  }
}
