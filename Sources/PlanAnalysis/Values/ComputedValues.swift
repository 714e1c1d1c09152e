internal import Diagnostics
package import Frameworks
package import PlanModel

/// What the values in an author's words stand for.
///
/// A plan and what is asked of it come in, and a value goes out or what is wrong with the request;
/// how a value is worded is for pages to say. Numbers of people come from disclosure control only.
package struct ComputedValues: Sendable {
  /// A value, or none and why.
  ///
  /// Neither is there where the record that is asked for has faults of its own.
  package struct Answer: Hashable, Sendable {
    package let value: ComputedValue?
    package let faults: [ValueFault]
  }

  let plan: Plan
  let frameworks: FrameworkLibrary
  let control: DisclosureControl
  let spending: Spending
  var population: Population { control.population }
  private let directory: Directory

  package init(
    of plan: Plan,
    _ frameworks: FrameworkLibrary,
    _ disclosed: DisclosureControl
  ) {
    self.plan = plan
    self.frameworks = frameworks
    control = disclosed
    spending = Spending(of: plan)
    directory = Directory(of: plan)
  }

  /// What is to stand in the place of a value.
  package func answer(_ request: ValueRequest) -> Answer {
    var reader = ValueReader(request)
    let value =
      switch request.subject {
      case .metric: metric(&reader)
      case .spending: spending(&reader)
      case .services: services(&reader)
      case .population: population(&reader)
      case .plan: plan(&reader)
      case .action: action(&reader)
      }
    reader.finish()
    return Answer(value: reader.isSound ? value : nil, faults: reader.faults)
  }
}

// MARK: The plan, its actions and its services

private enum PlanFigure: String, CaseIterable {
  case year
  case title
  case area
  case period
}

private enum ActionFigure: String, CaseIterable {
  case due
  case delivery
}

private enum ServicesFigure: String, CaseIterable {
  case count
}

extension ComputedValues {
  private func plan(_ reader: inout ValueReader) -> ComputedValue? {
    let settings = plan.settings
    return switch reader.figure(PlanFigure.self) {
    case .year: .year(settings.year.value)
    case .title: .words(settings.title.value)
    case .area: .words(settings.area.name.value)
    case .period: .dates(from: settings.periodFrom.value, to: settings.periodTo.value)
    case nil: nil
    }
  }

  private func action(_ reader: inout ValueReader) -> ComputedValue? {
    guard let id = reader.record(.action, in: plan.index) else { return nil }
    let figure = reader.figure(ActionFigure.self)
    guard let action = plan.records.actions.first(where: { $0.id.value == id }) else { return nil }
    return switch figure {
    case .due: .date(action.due.value)
    case .delivery: .delivery(action.delivery.value)
    case nil: nil
    }
  }

  /// Services that are open today.
  private func services(_ reader: inout ValueReader) -> ComputedValue? {
    let figure = reader.figure(ServicesFigure.self)
    let thrive = reader.option("thrive", ThriveGroup.self)
    let level = reader.option("level", ServiceLevel.self)
    let needs = frameworks.needs.items.map(\.id) + plan.settings.needs.map(\.id.value)
    let need = reader.option("need", among: needs)
    let age = reader.age("age")
    guard figure != nil else { return nil }
    let found = directory.services.count { service in
      (thrive == nil || service.thrive.contains { $0.value == thrive })
        && (level == nil || service.level.value == level)
        && (need == nil || service.needs.contains { $0.value == need })
        && (age.map(service.ages.contains) ?? true)
    }
    return .count(found)
  }
}
