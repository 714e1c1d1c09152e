import Diagnostics
import PlanModel

/// Finds a version that is not the last of the version log, and entries that do not rise.
struct VersionLogOutOfOrder: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    // A date or a version that cannot be read has been told.
    let log = settings.versionLog.filter {
      $0.date.value != .placeholder && !$0.version.value.isEmpty
    }
    guard let last = log.last else {
      guard settings.versionLog.isEmpty, settings.state.value == .published,
        plan.index.knowsAll(.settings)
      else { return [] }
      return [.noVersionLog(settings)]
    }
    var found = zip(log, log.dropFirst()).compactMap { before, entry -> Diagnostic? in
      if Version(entry.version.value) <= Version(before.version.value) {
        return .versionNotRising(entry, before)
      }
      // A day to come has been told as that.
      return entry.date.value < before.date.value && before.date.value <= plan.today
        ? .dateNotRising(entry, before) : nil
    }
    // With entries out of order, which is the last is anybody's guess.
    let isLast = Version(settings.version.value) == Version(last.version.value)
    if found.isEmpty, settings.state.value != .draft, !isLast {
      found.append(.notTheLast(settings.version, last))
    }
    return found
  }
}

/// A version as its numbers: 1.10 comes after 1.9.
private struct Version: Comparable {
  let numbers: [Int]

  init(_ text: String) {
    numbers = text.split { !$0.isNumber }.map { Int($0) ?? .max }
  }

  static func < (left: Version, right: Version) -> Bool {
    let count = max(left.numbers.count, right.numbers.count)
    func padded(_ version: Version) -> [Int] {
      version.numbers + [Int](repeating: 0, count: count - version.numbers.count)
    }
    return padded(left).lexicographicallyPrecedes(padded(right))
  }
}

extension Diagnostic {
  fileprivate static func noVersionLog(_ settings: PlanSettings) -> Diagnostic {
    Diagnostic(
      .versionLog,
      .shouldFix,
      "The plan is published, but its version log is empty.",
      at: settings.version.source,
      help:
        "Add under \u{201C}version-log\u{201D}: {version: \"\(settings.version.value)\", date: \(settings.publishedOn?.value.iso ?? "2026-10-30"), author-role: \(settings.lead.role.value), change: First version.}"
    )
  }

  fileprivate static func versionNotRising(
    _ entry: VersionEntry,
    _ before: VersionEntry
  )
    -> Diagnostic
  {
    Diagnostic(
      .versionLog,
      .shouldFix,
      "Version \(entry.version.value) does not come after \(before.version.value) in the version log.",
      at: entry.version.source,
      notes: [Note("This is the version before it.", at: before.version.source)],
      help:
        "Put the entries in order, oldest first, and give each a higher version than the one before."
    )
  }

  fileprivate static func dateNotRising(_ entry: VersionEntry, _ before: VersionEntry) -> Diagnostic
  {
    Diagnostic(
      .versionLog,
      .shouldFix,
      "Version \(entry.version.value) is dated before version \(before.version.value).",
      at: entry.date.source,
      notes: [Note("The earlier version has this date.", at: before.date.source)],
      help: "Correct one of the two dates."
    )
  }

  fileprivate static func notTheLast(_ version: Located<String>, _ last: VersionEntry) -> Diagnostic
  {
    Diagnostic(
      .versionLog,
      .shouldFix,
      "The plan is version \(version.value), but its version log ends with \(last.version.value).",
      at: version.source,
      notes: [Note("This is the last entry.", at: last.version.source)],
      help:
        "Add an entry for this version to \u{201C}version-log\u{201D}, or correct \u{201C}version\u{201D}."
    )
  }
}
