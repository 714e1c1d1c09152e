import Diagnostics
import PlanModel

/// How to reach a service.
struct ServiceContact: TemplateModel {
  private let phones: [ServicePhonePart]
  private let text: PhoneNumber?
  private let textKeyword: String?
  private let email: String?
  private let website: String?

  init(_ service: Service, _ words: Words) {
    phones = service.phones.map { ServicePhonePart($0, words) }
    text = service.text?.value
    textKeyword = service.textKeyword.map { words(.textKeyword, ["keyword": $0.value]) }
    email = service.email?.value
    website = service.website?.value
  }

  static let templateFields = TemplateFields<ServiceContact>([
    .many("phones") { $0.phones },
    .maybe("text-number") { $0.text?.inWords },
    .maybe("text-href") { $0.text.map { "sms:\($0.dialled)" } },
    .maybe("text-keyword") { $0.textKeyword },
    .maybe("email") { $0.email },
    .maybe("website") { $0.website },
  ])
}

/// A telephone number with what to know before calling.
struct ServicePhonePart: TemplateModel {
  private let phone: ServicePhone
  private let words: Words

  init(_ phone: ServicePhone, _ words: Words) {
    self.phone = phone
    self.words = words
  }

  static let templateFields = TemplateFields<ServicePhonePart>([
    .text("number") { $0.phone.number.value.inWords },
    .text("href") { "tel:\($0.phone.number.value.dialled)" },
    .text("label") { $0.phone.label?.value ?? $0.words[.call] },
    .flag("has-note") { $0.phone.hours != nil || $0.phone.isFree },
    .maybe("hours") { $0.phone.hours?.value },
    .flag("is-free") { $0.phone.isFree },
  ])
}
