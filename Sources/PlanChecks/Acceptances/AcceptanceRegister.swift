package import Diagnostics
package import PlanModel

/// Sets aside the findings that people decided to live with, once, when all have been found.
///
/// Every finding of a run comes in. Those with a valid acceptance go out as accepted, the others
/// with the record that they are about, and with them what is wrong with the acceptances.
package struct AcceptanceRegister {
  private let plan: Plan
  private let sources: SourceTexts

  package init(of plan: Plan, in sources: SourceTexts) {
    self.plan = plan
    self.sources = sources
  }

  /// The findings that stay open, and those that were accepted.
  package func judge(_ found: [Diagnostic]) -> (open: [Diagnostic], accepted: [AcceptedFinding]) {
    var records = FindingRecords(of: plan, in: sources)
    let findings = found.map { $0.about(records.name(of: $0)) }
    let acceptances = plan.records.acceptances
    if acceptances.isEmpty { return (findings, []) }
    let index = FindingIndex(of: findings, in: sources)
    // What a faulty plan no longer shows cannot be told from what was mended.
    let isSound = !findings.contains { $0.severity == .mustFix }
    var accepted: [Int: AcceptedFinding] = [:]
    var faults: [Diagnostic] = []
    var earlier: [[String]: Acceptance] = [:]
    for acceptance in acceptances {
      let names = [acceptance.code.value, acceptance.record.value, acceptance.text?.value ?? ""]
      if let first = earlier[names] {
        faults.append(.acceptedTwice(acceptance, first))
        continue
      }
      earlier[names] = acceptance
      let meant = index.findings(meantBy: acceptance)
      let fault = fault(of: acceptance, for: meant.map { findings[$0] }, index, isSound: isSound)
      if let fault { faults.append(fault) }
      if fault != nil, fault?.code != .acceptanceTooLong { continue }
      for place in meant where findings[place].canBeAccepted {
        accepted[place] = AcceptedFinding(
          findings[place],
          reason: acceptance.reason.value,
          until: acceptance.until.value.iso,
          at: acceptance.code.source
        )
      }
    }
    let open = findings.indices.filter { accepted[$0] == nil }.map { findings[$0] }
    let named = faults.map { $0.about(records.name(of: $0)) }
    return (open + named, accepted.keys.sorted().compactMap { accepted[$0] })
  }

  private func fault(
    of acceptance: Acceptance,
    for findings: [Diagnostic],
    _ index: FindingIndex,
    isSound: Bool
  ) -> Diagnostic? {
    guard let code = DiagnosticCode(rawValue: acceptance.code.value) else {
      return .unknownCode(acceptance)
    }
    guard !findings.isEmpty else {
      if !knows(acceptance.record.value) {
        return .unknownRecord(acceptance, nearest: index.records(with: code))
      }
      return isSound ? .nothingAccepted(acceptance, nearest: index.records(with: code)) : nil
    }
    guard findings.contains(where: \.canBeAccepted) else { return .mustBeMended(acceptance) }
    if acceptance.until.value < plan.today { return .expired(acceptance) }
    let latest = plan.today.adding(months: 12)
    return acceptance.until.value > latest ? .tooLong(acceptance, latest: latest) : nil
  }

  /// Whether there is such a record or such a file, whatever field is named.
  private func knows(_ written: String) -> Bool {
    let record = String(written.prefix { $0 != "#" })
    let parts = record.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = RecordKind(rawValue: parts[0]) else {
      return sources.text(of: record) != nil
    }
    return plan.index.entry(kind, parts[1]) != nil || !plan.index.knowsAll(kind)
  }
}

/// The findings of a run by what an acceptance may say of them.
private struct FindingIndex {
  private struct Key: Hashable {
    let code: String
    let record: String
  }

  private let places: [Key: [Int]]
  private let names: [DiagnosticCode: Set<String>]
  private let words: [UnderlinedWords?]

  init(of findings: [Diagnostic], in sources: SourceTexts) {
    var places: [Key: [Int]] = [:]
    var names: [DiagnosticCode: Set<String>] = [:]
    for (place, finding) in findings.enumerated() {
      guard let name = finding.record else { continue }
      if finding.canBeAccepted { names[finding.code, default: []].insert(name) }
      let path = finding.location?.path ?? name
      let whole = name.prefix { $0 != "#" }
      let field = name.dropFirst(whole.count)
      for record in Set([name, String(whole), path, path + field]) {
        places[Key(code: finding.code.rawValue, record: record), default: []].append(place)
      }
    }
    self.places = places
    self.names = names
    words = findings.map { UnderlinedWords(of: $0, in: sources) }
  }

  /// The places of the findings that an acceptance names.
  func findings(meantBy acceptance: Acceptance) -> [Int] {
    let key = Key(code: acceptance.code.value, record: acceptance.record.value)
    let found = places[key] ?? []
    guard let text = acceptance.text?.value else { return found }
    return found.filter { words[$0]?.match(text) ?? false }
  }

  /// What the open findings with a code are about.
  func records(with code: DiagnosticCode) -> NearestNames { NearestNames(names[code] ?? []) }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ acceptance: Acceptance) -> Diagnostic {
    let names = NearestNames(DiagnosticCode.allCases.map(\.rawValue))
    return Diagnostic(
      .acceptedUnknownCode,
      .shouldFix,
      "No finding has the code \u{201C}\(acceptance.code.value.shortened)\u{201D}.",
      at: acceptance.code.source,
      help: "A report begins each finding with its code. \u{201C}ltp explain\u{201D} lists all.",
      suggestion: names.best(for: acceptance.code.value)
    )
  }

  fileprivate static func acceptedTwice(_ acceptance: Acceptance, _ first: Acceptance) -> Diagnostic
  {
    Diagnostic(
      .acceptedNothing,
      .shouldFix,
      "This finding is accepted already.",
      at: acceptance.code.source,
      notes: [Note("It is accepted here, and this is what counts.", at: first.code.source)],
      help: "Take one of the two out."
    )
  }

  fileprivate static func unknownRecord(
    _ acceptance: Acceptance,
    nearest names: NearestNames
  ) -> Diagnostic {
    let written = acceptance.record.value
    let known = names.shown(for: written)
    return Diagnostic(
      .acceptedUnknownRecord,
      .shouldFix,
      "There is no record or file \u{201C}\(written.shortened)\u{201D}.",
      at: acceptance.record.source,
      help: known.isEmpty
        ? "Write a kind and an id, such as service:youth-hub, or the path of a file."
        : "Findings with this code are about: \(known).",
      suggestion: names.best(for: written)
    )
  }

  fileprivate static func nothingAccepted(
    _ acceptance: Acceptance,
    nearest names: NearestNames
  ) -> Diagnostic {
    let known = names.shown(for: acceptance.record.value)
    return Diagnostic(
      .acceptedNothing,
      .shouldFix,
      "This accepts a finding that is not there.",
      at: acceptance.code.source,
      help: known.isEmpty
        ? "It was mended, or never found: take the acceptance out."
        : "Take the acceptance out. Findings with this code are about: \(known)."
    )
  }

  fileprivate static func mustBeMended(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
      .acceptedMustFix,
      .shouldFix,
      "What must be fixed cannot be accepted.",
      at: acceptance.code.source,
      help: "Mend what was found, and take the acceptance out."
    )
  }

  fileprivate static func expired(_ acceptance: Acceptance) -> Diagnostic {
    Diagnostic(
      .acceptanceExpired,
      .shouldFix,
      "This finding was accepted until \(acceptance.until.value.inWords), and is told again.",
      at: acceptance.until.source,
      help: "Mend what was found, or decide again and write a later day."
    )
  }

  fileprivate static func tooLong(_ acceptance: Acceptance, latest: CalendarDate) -> Diagnostic {
    Diagnostic(
      .acceptanceTooLong,
      .shouldFix,
      "A finding can be accepted for twelve months, not until \(acceptance.until.value.inWords).",
      at: acceptance.until.source,
      help: "It is to be looked at again with each year\u{2019}s plan.",
      suggestion: latest.iso
    )
  }
}
