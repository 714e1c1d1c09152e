import Diagnostics
import PlanModel

/// Finds phone numbers in the words of pages that no service and no help line of the plan has:
/// mostly the number of last year.
///
/// Numbers that begin as the plan's own do, and any number that is one digit away from one of them.
/// In the words of a service only the latter, for it may give the line of somebody else.
struct UnlistedPhone: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let known = plan.plan.dialledNumbers
    guard plan.index.knowsAll(.service), !known.isEmpty else { return [] }
    let areas = Set(known.filter { $0.hasPrefix("01") || $0.hasPrefix("02") }.map { $0.prefix(5) })
    let byLength = Dictionary(grouping: known.sorted().map { Array($0.utf8) }, by: \.count)
    // A help line with a wrong number is told as that.
    let told = Set(HelpLineNumber().diagnostics(in: plan).compactMap(\.location))
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing in
      DialledRun.all(in: Array(writing.text.utf8)).compactMap { run -> Diagnostic? in
        guard (8...11).contains(run.digits.utf8.count), run.digits.hasPrefix("0"),
          !known.contains(run.digits), !HelpLineNumber.allNumbers.contains(run.digits),
          !told.contains(writing.source(of: run.range))
        else { return nil }
        let digits = Array(run.digits.utf8)
        let near = (byLength[digits.count] ?? []).first { Self.isOneSlip(digits, $0) }
        let isOfArea = areas.contains(run.digits.prefix(5)) && writing.from.kind != .service
        guard near != nil || isOfArea else { return nil }
        let owner = near.flatMap { plan.plan.ownerOfNumber(String(decoding: $0, as: UTF8.self)) }
        return .unlistedPhone(
          writing.written(run.range),
          owner,
          at: writing.source(of: run.range)
        )
      }
    }
  }

  /// One digit that differs, or two neighbours exchanged.
  private static func isOneSlip(_ digits: [UInt8], _ other: [UInt8]) -> Bool {
    let places = digits.indices.filter { digits[$0] != other[$0] }
    if places.count == 1 { return true }
    guard places.count == 2, places[1] == places[0] + 1 else { return false }
    return digits[places[0]] == other[places[1]] && digits[places[1]] == other[places[0]]
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard writing.block != nil, !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body, .service, .pathway, .engagement, .caseStudy, .learning:
      return writing.text.utf8.contains(0x30)
    default: return false
    }
  }
}

extension Plan {
  /// The service or the help line that has a number.
  fileprivate func ownerOfNumber(_ number: String) -> (name: String, number: Located<PhoneNumber>)?
  {
    for service in records.services {
      let phones = service.phones.map(\.number) + [service.text].compactMap(\.self)
      if let phone = phones.first(where: { $0.value.dialled == number }) {
        return (service.name.value, phone)
      }
    }
    for line in settings.crisisLines {
      let phones = [line.phone, line.text].compactMap(\.self)
      if let phone = phones.first(where: { $0.value.dialled == number }) {
        return (line.name.value, phone)
      }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unlistedPhone(
    _ written: String,
    _ near: (name: String, number: Located<PhoneNumber>)?,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unlistedPhone,
      .shouldFix,
      "No service and no help line of the plan has the number \u{201C}\(written)\u{201D}.",
      at: place,
      notes: near.map {
        [Note("\u{201C}\($0.name)\u{201D} has \($0.number.value.text).", at: $0.number.source)]
      } ?? [],
      help: near == nil
        ? "Ring it. If it is right, link to the service it belongs to, which shows its number."
        : "Write the right number, or link to the service, which shows its number.",
      suggestion: near?.number.value.text
    )
  }
}
