import Diagnostics
import PlanModel

/// Finds phone numbers with a digit too few or too many, and one number for services of different
/// providers.
///
/// Numbers of the United Kingdom have eleven digits, but for 0800 and 0500 and for the area codes
/// that Ofcom's National Telephone Numbering Plan lists with ten.
struct UnlikelyPhone: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let numbers =
      plan.records.services.flatMap { $0.phones.map(\.number) + [$0.text].compactMap(\.self) }
      + plan.settings.crisisLines.flatMap { [$0.phone, $0.text].compactMap(\.self) }
      + [plan.settings.lead.phone].compactMap(\.self)
    return numbers.compactMap { number in
      Self.isUnlikely(digits: number.value.dialled)
        ? .unlikely(number.value.text, number.value.dialled.utf8.count, at: number.source) : nil
    } + inWords(of: plan) + shared(in: plan)
  }

  /// Numbers in what people read.
  private func inWords(of plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { !$0.field.hasSuffix("number") }.flatMap { writing in
      Self.numbers(in: Array(writing.text.utf8)).compactMap { range, digits in
        guard (9...12).contains(digits.utf8.count), digits.utf8.count != 11,
          Self.isUnlikely(digits: digits)
        else { return nil }
        let shown = String(decoding: Array(writing.text.utf8)[range], as: UTF8.self)
        return .unlikely(shown, digits.utf8.count, at: writing.source(of: range))
      }
    }
  }

  /// Digits that begin with a zero, alone or with single spaces between them.
  private static func numbers(in bytes: [UInt8]) -> [(Range<Int>, String)] {
    func isDigit(_ place: Int) -> Bool {
      place < bytes.count && (0x30...0x39).contains(bytes[place])
    }
    var found: [(Range<Int>, String)] = []
    var place = 0
    while place < bytes.count {
      guard isDigit(place) else {
        place += 1
        continue
      }
      let start = place
      var digits: [UInt8] = []
      while isDigit(place) || (place < bytes.count && bytes[place] == 0x20 && isDigit(place + 1)) {
        if bytes[place] != 0x20 { digits.append(bytes[place]) }
        place += 1
      }
      let before = start > 0 ? bytes[start - 1] : 0x20
      let after = place < bytes.count ? bytes[place] : 0x20
      let isAlone = [0x20, 0x28, 0x0A].contains(before) && !isPartOfWord(after)
      if digits.first == 0x30, isAlone, bytes[start..<place].contains(0x20) {
        found.append((start..<place, String(decoding: digits, as: UTF8.self)))
      }
    }
    return found
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2F || byte == 0x2D
  }

  /// Whether nobody has such a number.
  private static func isUnlikely(digits: String) -> Bool {
    guard digits.hasPrefix("0"), !digits.hasPrefix("00") else { return false }
    switch digits.utf8.count {
    case 11: return false
    case 10:
      return !["0500", "0800"].contains(where: digits.hasPrefix) && !isShortArea(digits)
    case 7...8: return !["08001111", "0845464", "08454647"].contains(digits)
    default: return digits.utf8.count > 6
    }
  }

  /// The area codes in which some numbers have ten digits.
  private static func isShortArea(_ digits: String) -> Bool {
    shortAreas.contains(String(digits.prefix(5))) || digits.hasPrefix("016977")
  }

  private static let shortAreas: Set<String> = [
    "01204", "01208", "01254", "01276", "01297", "01298", "01363", "01364", "01384", "01386",
    "01404", "01420", "01460", "01461", "01480", "01488", "01524", "01527", "01562", "01566",
    "01606", "01629", "01635", "01647", "01659", "01695", "01726", "01744", "01750", "01768",
    "01827", "01837", "01884", "01900", "01905", "01935", "01946", "01949", "01963", "01995",
  ]

  /// A number that several providers give: the one who gives it least probably copied it.
  private func shared(in plan: ExaminedPlan) -> [Diagnostic] {
    let helpLines = Set(plan.settings.crisisLines.compactMap { $0.phone?.value.dialled })
    var uses: [String: [Use]] = [:]
    for service in plan.records.services where service.status.value != .closed {
      for phone in service.phones where phone.number.value.after == nil {
        let number = phone.number.value.dialled
        guard number.utf8.count > 6, !helpLines.contains(number) else { continue }
        uses[number, default: []].append(Use(service: service, number: phone.number))
      }
    }
    return uses.sorted { $0.key < $1.key }.compactMap { _, uses in
      let providers = Dictionary(grouping: uses, by: \.service.provider.value)
      guard providers.count > 1 else { return nil }
      let rarest = uses.last { use in
        providers[use.service.provider.value]?.count == providers.values.map(\.count).min()
      }
      guard let copy = rarest,
        let other = uses.first(where: { $0.service.provider.value != copy.service.provider.value })
      else { return nil }
      return .shared(copy.number, copy.service, other.service, other.number.source)
    }
  }

  /// A number of a service.
  private struct Use {
    let service: Service
    let number: Located<PhoneNumber>
  }
}

extension Diagnostic {
  fileprivate static func unlikely(
    _ number: String,
    _ count: Int,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyPhone,
      .shouldFix,
      "The phone number “\(number)” has \(count) digits, where such numbers have eleven.",
      at: place,
      help: "A digit is \(count < 11 ? "missing" : "too many"). Look the number up, and ring it."
    )
  }

  fileprivate static func shared(
    _ number: Located<PhoneNumber>,
    _ service: Service,
    _ other: Service,
    _ place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unlikelyPhone,
      .note,
      "“\(service.name.value)” has the phone number of “\(other.name.value)”, which others run.",
      at: number.source,
      notes: [Note("The other has it here.", at: place)],
      help: "If it was copied by mistake, write the right number."
    )
  }
}
