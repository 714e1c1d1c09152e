import Diagnostics
import PlanModel

/// Telephone numbers as our schema reads them.
enum ImportedPhones {
  /// The numbers that a text holds; empty when it holds none.
  ///
  /// `Tel: +44 (0)1632 960123 / 01632-960124` is two.
  static func numbers(in text: String) -> [String] {
    let parts = text.replacing(" or ", with: "/").split { "/;,|\n".contains($0) }
    return parts.compactMap { number(String($0)) }
  }

  /// One number in the form in which it is dialled in this country.
  static func number(_ text: String) -> String? {
    // A letter before the digits is a label; one after them may say what to press.
    let bare = text.replacing("(0)", with: "").drop { !($0.isASCII && ($0.isNumber || $0 == "+")) }
    var digits = ""
    var rest = bare
    while let sign = rest.first, sign.isASCII,
      sign.isNumber || " +-().\u{2013}\u{A0}".contains(sign)
    {
      digits.append("+".contains(sign) || sign.isNumber ? sign : " ")
      rest = rest.dropFirst()
    }
    var number = digits.split(separator: " ").joined(separator: " ")
    if number.hasPrefix("0044") { number = "+44" + number.dropFirst(4) }
    if number.hasPrefix("+44") {
      number = "0" + number.dropFirst(3).drop { $0 == " " || $0 == "0" }
    }
    if let extra = pressed(rest) { number += extra }
    if PhoneNumber(number) != nil { return number }
    return ValueType<PhoneNumber>.phone.correction(number)
  }

  /// What is pressed after a number: ` ext 12`.
  private static func pressed(_ text: Substring) -> String? {
    let words = text.lowercased().split { " .:\"".contains($0) }
    guard let first = words.first, words.count >= 2 else { return nil }
    let kind = ["ext": "ext", "extension": "ext", "x": "ext", "option": "option"][String(first)]
    let digits = words[1].filter { $0.isASCII && $0.isNumber }
    return kind.flatMap { digits.isEmpty ? nil : " \($0) \(digits)" }
  }
}

extension ServiceConversion {
  /// The telephones of a service, each number once, and the one for text messages.
  mutating func readPhones() {
    var seen: Set<String> = []
    var calls: [[FieldText.Entry]] = []
    var isFallback = false
    var phones = service.phones
    if phones.isEmpty {
      phones = service.phonesOfOrganization
      isFallback = true
    }
    for var phone in phones {
      if phone.type == "fax" || phone.type == "tty" || phone.type == "pager" {
        ledger.leave("phone: \(phone.type ?? "")", phone.number.value, of: title)
        continue
      }
      let numbers =
        phone.own == nil ? ImportedPhones.numbers(in: phone.number.value) : [phone.number.value]
      if numbers.isEmpty { unusable("phone", phone.number, "a telephone number") }
      for number in numbers where seen.insert(number.filter { $0 != " " }).inserted {
        if phone.type == "text" || phone.type == "sms" {
          if fields["text"] == nil { set("text", .line(number)) }
          let keyword = phone.own?.words("keyword", &ledger)
          if let keyword { set("text-keyword", .line(keyword.value)) }
        } else {
          calls.append(entries(of: phone, number, isFallback: isFallback))
        }
      }
    }
    if !calls.isEmpty { set("phones", .groups(calls)) }
  }

  private mutating func entries(
    of phone: ListedPhone,
    _ number: String,
    isFallback: Bool
  ) -> [FieldText.Entry] {
    var phone = phone
    let pressed = phone.own?.words("after", &ledger)?.value ?? phone.extension.map { "ext \($0)" }
    let full = pressed.map { "\(number) \($0)" } ?? number
    var entries = [
      FieldText.Entry("number", .line(PhoneNumber(full) == nil ? number : full))
    ]
    if var own = phone.own {
      phone.own = nil
      if let label = own.words("label", &ledger) {
        entries.append(.init("label", .line(label.value)))
      }
      if let isFree = own.flag("free") {
        entries.append(.init("free", .word(isFree ? "yes" : "no")))
      }
      if let hours = own.words("hours", &ledger) {
        entries.append(.init("hours", .line(hours.value)))
      }
      own.leaveRest(&ledger)
      return entries
    }
    let label = phone.description.map { ImportedText($0.value).line }
    if let label, label.count <= 80 {
      entries.append(.init("label", .line(label)))
    } else if let label {
      ledger.leave("phone: a long description", label, of: title)
    } else if isFallback, let organisation {
      entries.append(.init("label", .line(organisation)))
    }
    return entries
  }
}
