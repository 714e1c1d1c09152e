import Diagnostics
import PlanModel

/// Who runs a service and answers for what is said about it.
struct ServiceTrust: TemplateModel {
  private let provider: TitledLink
  private let commissioners: [TitledLink]
  private let complaints: String?
  private let advocacy: TitledLink?
  private let moreComplaints: HelpContactPart?
  private let moreAdvocacy: HelpContactPart?
  private let checked: String

  init(_ service: Service, _ published: PublishedPlan, _ placement: Placement) {
    let link = { (id: Located<String>) in
      published.link(.organisation, id.value, from: placement)
    }
    provider = link(service.provider)
    commissioners = service.commissioners.map(link)
    complaints = service.complaints?.value
    advocacy = service.advocacy.map { published.link(.service, $0.value, from: placement) }
    moreComplaints = published.settings.complaints.map(HelpContactPart.init)
    moreAdvocacy = published.settings.advocacy.map(HelpContactPart.init)
    checked = published.words(
      .checkedByRole,
      ["date": service.checkedOn.value.inWords, "role": service.checkedByRole.value]
    )
  }

  static let templateFields = TemplateFields<ServiceTrust>([
    .one("provider") { $0.provider },
    .flag("has-commissioners") { !$0.commissioners.isEmpty },
    .many("commissioners") { $0.commissioners },
    .maybe("complaints") { $0.complaints },
    .one("advocacy") { $0.advocacy },
    .one("more-complaints") { $0.moreComplaints },
    .one("more-advocacy") { $0.moreAdvocacy },
    .text("checked") { $0.checked },
  ])
}

/// Somebody to turn to about any service.
struct HelpContactPart: TemplateModel {
  private let contact: HelpContact

  init(_ contact: HelpContact) {
    self.contact = contact
  }

  static let templateFields = TemplateFields<HelpContactPart>([
    .text("who") { $0.contact.name.value },
    .maybe("who-summary") { $0.contact.summary?.value },
    .maybe("who-phone") { $0.contact.phone?.value.inWords },
    .maybe("who-phone-href") { $0.contact.phone.map { "tel:\($0.value.dialled)" } },
    .maybe("who-email") { $0.contact.email?.value },
    .maybe("who-url") { $0.contact.url?.value },
  ])
}

/// Something to know before reading on.
struct PageAlert: TemplateModel {
  let title: String
  let words: String

  static let templateFields = TemplateFields<PageAlert>([
    .text("alert-title") { $0.title },
    .text("alert-words") { $0.words },
  ])
}

extension PublishedPlan {
  /// What a service must tell today.
  func alert(of service: Service) -> PageAlert? {
    guard let alert = service.alert, alert.from.value <= plan.today, plan.today <= alert.until.value
    else { return nil }
    return PageAlert(
      title: words(
        .alertFromTo,
        ["from": alert.from.value.inWords, "to": alert.until.value.inWords]
      ),
      words: alert.text.value
    )
  }

  /// What to be wary of when nobody has checked a service for half a year.
  func overdueNotice(of service: Service) -> PageAlert? {
    let checked = service.checkedOn.value
    guard checked.adding(months: 6) < plan.today else { return nil }
    return PageAlert(
      title: words(.notCheckedSince, ["date": checked.inWords]),
      words: words[.detailsMayHaveChanged]
    )
  }

  /// Whether somebody who reads about these things may need to leave the page quickly.
  func needsExit(_ needs: [Located<String>]) -> Bool { needs.contains { needsExit($0.value) } }

  /// Whether somebody who reads about a need may need to leave the page quickly.
  func needsExit(_ need: String) -> Bool {
    ["trauma-and-abuse", "self-harm", "crisis"].contains(need)
  }

  /// Whether the pages of a service have the button for leaving quickly.
  func hasExit(_ service: Service) -> Bool {
    service.exitButton?.value ?? (service.isCrisis || needsExit(service.needs))
  }

  /// Whether a service can be put on a list that stays on a device.
  ///
  /// Others may look at the device: what its people marked for leaving quickly, what is for people
  /// who were abused and what has a secret address leaves no trace there.
  func canBeListed(_ service: Service) -> Bool {
    service.exitButton?.value != true && !service.isCrisis
      && !service.groups.contains { $0.value == "abused-or-exploited" }
      && !service.locations.contains { hiddenPlaces.contains($0.value) }
  }
}
