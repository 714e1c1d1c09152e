import Diagnostics
import PlanModel

/// Finds a plan whose year lies outside the period it covers, or whose period ends before it begins.
struct YearOutsidePeriod: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let settings = plan.settings
    // A date that cannot be read has been told.
    guard plan.index.knowsAll(.settings), settings.periodFrom.value != .placeholder,
      settings.periodTo.value != .placeholder, settings.year.value.start > 2000
    else { return [] }
    if settings.periodTo.value < settings.periodFrom.value { return [.periodBackwards(settings)] }
    let year = settings.year.value
    guard let first = CalendarDate(year: year.start, month: 4, day: 1),
      let last = CalendarDate(year: year.start + 1, month: 3, day: 31),
      settings.periodFrom.value > last || settings.periodTo.value < first
    else { return [] }
    return [.yearOutsidePeriod(settings)]
  }
}

extension Diagnostic {
  fileprivate static func periodBackwards(_ settings: PlanSettings) -> Diagnostic {
    Diagnostic(
      .yearOutsidePeriod,
      .mustFix,
      "The plan\u{2019}s period ends before it begins.",
      at: settings.periodTo.source,
      notes: [Note("It begins here.", at: settings.periodFrom.source)],
      help: "Correct \u{201C}from\u{201D} or \u{201C}to\u{201D}."
    )
  }

  fileprivate static func yearOutsidePeriod(_ settings: PlanSettings) -> Diagnostic {
    Diagnostic(
      .yearOutsidePeriod,
      .shouldFix,
      "The plan is for \(settings.year.value.text), which is not in the period it covers.",
      at: settings.year.source,
      notes: [
        Note(
          "The period runs from \(settings.periodFrom.value.inWords) to \(settings.periodTo.value.inWords).",
          at: settings.periodFrom.source
        )
      ],
      help: "Correct \u{201C}year\u{201D} or \u{201C}period\u{201D}."
    )
  }
}
