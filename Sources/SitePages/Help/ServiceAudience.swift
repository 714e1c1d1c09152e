import Diagnostics
import Frameworks
package import PlanModel

/// Who a service is for.
struct ServiceAudience: TemplateModel {
  private let ages: String
  private let needs: String
  private let areas: String
  private let groups: String
  private let isOnlyForGroups: Bool
  private let kinds: String
  private let level: String
  private let cost: String
  private let eligibility: HTML
  private let notFor: HTML

  init(_ service: Service, _ published: PublishedPlan, _ html: (SourceText?, String) -> HTML) {
    ages = service.ages.inWords
    needs = published.needTitles(of: service).joined(separator: ", ")
    areas = service.areas.map { published.placeName($0.value) }.joined(separator: ", ")
    groups =
      service.groups.map { published.frameworks.groups[$0.value]?.title ?? $0.value }
      .joined(separator: ", ")
    isOnlyForGroups = service.isOnlyForGroups
    kinds =
      service.thrive.map { published.frameworks.thrive[$0.value.rawValue]?.plainTitle ?? "" }
      .joined(separator: ". ")
    let id = service.level.value.rawValue
    level = published.frameworks.levels[id]?.title ?? id
    cost = published.cost(of: service)
    eligibility = html(service.eligibility, "eligibility")
    notFor = html(service.notFor, "not-for")
  }

  static let templateFields = TemplateFields<ServiceAudience>([
    .text("ages") { $0.ages },
    .text("needs") { $0.needs },
    .text("areas") { $0.areas },
    .text("groups") { $0.groups },
    .flag("is-only-for-groups") { $0.isOnlyForGroups },
    .text("kinds") { $0.kinds },
    .text("level") { $0.level },
    .text("cost") { $0.cost },
    .html("eligibility") { $0.eligibility },
    .html("not-for") { $0.notFor },
  ])
}

extension PublishedPlan {
  /// What people call a part of the area, given its id.
  package func placeName(_ id: String) -> String {
    if id == "whole-area" { return words(.wholeArea, ["area": settings.area.name.value]) }
    return settings.area.places.first { $0.id.value == id }?.name.value ?? id
  }

  /// What a service costs: `free` is a fixed value of the field, anything else the author's own
  /// words.
  package func cost(of service: Service) -> String {
    service.cost.value.lowercased() == "free" ? words[.free] : service.cost.value
  }
}
