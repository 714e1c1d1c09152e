import Diagnostics
import PlanModel

/// Who runs a service and answers for what is said about it.
struct ServiceTrust: TemplateModel {
  private let provider: TitledLink
  private let commissioners: [TitledLink]
  private let complaints: String?
  private let advocacy: TitledLink?
  private let checked: String

  init(_ service: Service, _ published: PublishedPlan, _ placement: Placement) {
    let link = { (id: Located<String>) in
      published.link(.organisation, id.value, from: placement)
    }
    provider = link(service.provider)
    commissioners = service.commissioners.map(link)
    complaints = service.complaints?.value
    advocacy = service.advocacy.map { published.link(.service, $0.value, from: placement) }
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
    .text("checked") { $0.checked },
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
      title: words(.alertUntil, ["date": alert.until.value.inWords]),
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
  func needsExit(_ needs: [Located<String>]) -> Bool {
    needs.contains { ["trauma-and-abuse", "self-harm", "crisis"].contains($0.value) }
  }
}
