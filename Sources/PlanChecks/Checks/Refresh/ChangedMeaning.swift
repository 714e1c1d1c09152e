import Diagnostics
import PlanModel

/// Finds ids that name something else than they did last year, and measures that count something
/// else.
struct ChangedMeaning: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    guard let lastYear = LastYear(before: plan) else { return [] }
    return titles(lastYear) + definitions(lastYear)
  }

  private func titles(_ lastYear: LastYear) -> [Diagnostic] {
    let previous = Dictionary(
      lastYear.plan.records.services.map { ($0.id.value, $0.previousNames.map(\.value)) }
    ) { $1 }
    return LastYear.kinds.flatMap { kind -> [Diagnostic] in
      let records = lastYear.archived.records[kind] ?? []
      let titles = Set(records.map(\.title))
      var moved: [Located<String>] = []
      let found = records.compactMap { record -> Diagnostic? in
        let id = record.id.value
        guard let title = lastYear.title(kind, id), !lastYear.isAccountedFor(kind, id),
          !(kind == .service && previous[id]?.contains(record.title) ?? false),
          !areAlike(title.value, record.title)
        else { return nil }
        if titles.contains(title.value) { moved.append(title) }
        return .changedMeaning(record, kind, title, lastYear.archived.year)
      }
      return moved.count >= Self.fewestMoved ? [.movedTitles(moved, kind)] : found
    }
  }

  /// So many titles that belong to others are no slips of single cells.
  private static let fewestMoved = 3

  private func definitions(_ lastYear: LastYear) -> [Diagnostic] {
    let metrics = Dictionary(lastYear.archived.metrics.map { ($0.record.id.value, $0) }) { $1 }
    return lastYear.plan.records.metrics.compactMap { metric in
      guard let before = metrics[metric.id.value] else { return nil }
      if let code = metric.code, let old = before.code, code.value != old {
        return .changedCode(metric, code, from: old, at: before.record.id.source)
      }
      if let old = before.unit, metric.unit.value != old {
        return .changedUnit(metric, from: old, at: before.record.id.source)
      }
      return nil
    }
  }

  /// Whether two titles share a word that means something, or are nearly spelt alike.
  private func areAlike(_ title: String, _ other: String) -> Bool {
    let stems = stems(of: title)
    return !stems.isDisjoint(with: self.stems(of: other))
      || NearestNames([other]).best(for: title) != nil
  }

  /// The first five letters of every word of four or more.
  private func stems(of title: String) -> Set<String> {
    Set(
      title.lowercased().split { !$0.isLetter && !$0.isNumber }
        .filter { $0.count >= 4 && !Self.plainWords.contains(String($0)) }
        .map { String($0.prefix(5)) }
    )
  }

  private static let plainWords: Set<String> = [
    "with", "from", "that", "their", "every", "each", "have", "more", "into", "this", "than",
    "them",
    "they", "were", "what", "when", "where", "which", "whoever", "will", "your", "child",
    "children",
    "young", "people", "service", "services", "team", "help", "support", "health", "mental",
    "number",
  ]
}

extension Diagnostic {
  /// Whether it says that titles stand beside the ids of others.
  var tellsOfMovedTitles: Bool {
    code == .changedMeaning && message.hasSuffix("have the title of another.")
  }

  fileprivate static func movedTitles(
    _ titles: [Located<String>],
    _ kind: RecordKind
  ) -> Diagnostic {
    let first = titles.min { $0.source.start < $1.source.start } ?? titles[0]
    return Diagnostic(
      .changedMeaning,
      .shouldFix,
      "From \u{201C}\(first.value.shortened)\u{201D} on, \(titles.count) \(kind.pluralInWords) have the title of another.",
      at: first.source,
      notes: titles.filter { $0.source != first.source }.prefix(3)
        .map { Note("So does this one.", at: $0.source) },
      help:
        "Last year\u{2019}s plan has them beside other ids. The column was probably sorted without the others. "
        + "Go back to the sheet before that, and sort whole rows."
    )
  }

  fileprivate static func changedMeaning(
    _ record: ArchivedRecord,
    _ kind: RecordKind,
    _ title: Located<String>,
    _ year: PlanYear
  ) -> Diagnostic {
    Diagnostic(
      .changedMeaning,
      .shouldFix,
      "The id \u{201C}\(record.id.value)\u{201D} named another \(kind.inWords) in \(year.text): \u{201C}\(record.title)\u{201D}.",
      at: title.source,
      notes: [Note("This is what last year\u{2019}s plan said.", at: record.id.source)],
      help:
        "An id is never used again for something else. Give this one an id of its own, and say in ended.csv what became of the other."
    )
  }

  fileprivate static func changedCode(
    _ metric: Metric,
    _ code: Located<String>,
    from old: String,
    at archive: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .changedMeaning,
      .shouldFix,
      "The measure \u{201C}\(metric.title.value)\u{201D} counts \(code.value), but last year it counted \(old).",
      at: code.source,
      notes: [Note("This is what last year\u{2019}s plan said.", at: archive)],
      help: "Give the new definition an id of its own, and let the old measure end in ended.csv."
    )
  }

  fileprivate static func changedUnit(
    _ metric: Metric,
    from old: Metric.Unit,
    at archive: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .changedMeaning,
      .shouldFix,
      "The measure \u{201C}\(metric.title.value)\u{201D} is in another unit than last year: \(old.rawValue) before.",
      at: metric.unit.source,
      notes: [Note("This is what last year\u{2019}s plan said.", at: archive)],
      help: "Give the new measure an id of its own, and let the old one end in ended.csv."
    )
  }
}
