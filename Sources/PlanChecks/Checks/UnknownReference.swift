import Diagnostics
import Frameworks
import PlanModel

/// Finds ids that no record and no framework has.
struct UnknownReference: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let vocabularies = Vocabularies(of: plan.plan, plan.frameworks)
    return plan.references.compactMap { reference in
      switch reference.target {
      case .record(let kind):
        missing(reference.written.value, of: kind, for: reference, in: plan)
      case .vocabulary(let vocabulary):
        vocabularies.contains(reference.written.value, in: vocabulary)
          ? nil
          : .unknownWord(reference, vocabulary, known: vocabularies.ids(of: vocabulary))
            .missing("\(vocabulary.rawValue):\(reference.written.value)")
      case .anyRecord:
        missing(written: reference, in: plan)
      }
    }
  }

  private func missing(
    _ id: String,
    of kind: RecordKind,
    for reference: PlanReference,
    in plan: ExaminedPlan
  ) -> Diagnostic? {
    plan.index.entry(kind, id) == nil && plan.index.knowsAll(kind)
      ? .unknownReference(reference, id, kind, known: plan.index.ids(of: kind))
        .missing("\(kind.rawValue):\(id)") : nil
  }

  private func missing(written reference: PlanReference, in plan: ExaminedPlan) -> Diagnostic? {
    let parts = reference.written.value.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    guard let kind = RecordKind(rawValue: parts[0]), kind.canBeReferredTo else {
      return .unknownKind(reference, parts[0])
    }
    return missing(parts[1], of: kind, for: reference, in: plan)
  }
}

/// The words of every vocabulary: those that ship, and the plan's own.
struct Vocabularies {
  private let words: [Vocabulary: [String]]
  private let knowsSettings: Bool

  init(of plan: Plan, _ frameworks: FrameworkLibrary) {
    knowsSettings = plan.index.knowsAll(.settings)
    words = [
      .need: frameworks.needs.items.map(\.id) + plan.settings.needs.map(\.id.value),
      .group: frameworks.groups.items.map(\.id),
      .enablerItem: frameworks.enablers.items.map(\.id),
      .framework: frameworks.ids,
      .provision: frameworks["early-intervention-specification"].items.map(\.id),
      .requirement: frameworks["plan-requirements"].items.map(\.id),
      .place: ["whole-area"] + plan.settings.area.places.map(\.id.value),
    ]
  }

  func ids(of vocabulary: Vocabulary) -> [String] { words[vocabulary] ?? [] }

  /// Whether a word is known, or could be: needs and places of its own stand in the plan's settings.
  func contains(_ id: String, in vocabulary: Vocabulary) -> Bool {
    let isPlansOwn = vocabulary == .need || vocabulary == .place
    return ids(of: vocabulary).contains(id) || (isPlansOwn && !knowsSettings)
  }
}

extension Diagnostic {
  fileprivate static func unknownReference(
    _ reference: PlanReference,
    _ id: String,
    _ kind: RecordKind,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    let prefix = reference.target == .anyRecord ? "\(kind.rawValue):" : ""
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "\(reference.from.atStart) names \(kind.article) \(kind.inWords) that does not exist: \u{201C}\(id)\u{201D}.",
      at: reference.written.source,
      help: known.isEmpty
        ? "The plan has no \(kind.pluralInWords) yet."
        : "Your \(kind.pluralInWords): \(names.shown(for: id)).",
      suggestion: names.clearBest(for: id).map { prefix + $0 }
    )
  }

  fileprivate static func unknownWord(
    _ reference: PlanReference,
    _ vocabulary: Vocabulary,
    known: [String]
  ) -> Diagnostic {
    let names = NearestNames(known)
    let id = reference.written.value
    return Diagnostic(
      .unknownReference,
      .mustFix,
      "\(reference.from.atStart) names a \(vocabulary.inWords) that is not known: \u{201C}\(id)\u{201D}.",
      at: reference.written.source,
      help: "What can stand here: \(names.shown(for: id)).",
      suggestion: names.best(for: id)
    )
  }

  fileprivate static func unknownKind(_ reference: PlanReference, _ kind: String) -> Diagnostic {
    let kinds = RecordKind.allCases.filter(\.canBeReferredTo).map(\.rawValue)
    let names = NearestNames(kinds)
    return Diagnostic(
      .unknownKind,
      .mustFix,
      "\u{201C}\(kind)\u{201D} in \u{201C}\(reference.written.value)\u{201D} is not a kind of record.",
      at: reference.written.source,
      help:
        "Kinds that can stand before the colon: \(names.list(for: kind, limit: 30).joined(separator: ", ")).",
      suggestion: names.best(for: kind).map {
        reference.written.value.replacingKind(kind, with: $0)
      }
    )
  }
}

extension String {
  fileprivate func replacingKind(_ kind: String, with other: String) -> String {
    other + dropFirst(kind.count)
  }
}
