private import Diagnostics
package import PlanModel

/// Which actions a list shows: those that have one of the values asked for, of each kind asked for.
package struct ActionSelection: Sendable {
  /// What actions can be chosen by.
  package enum Criterion: String, CaseIterable, Sendable {
    case priority
    case service
    case owner
    case delivery
    /// The year, from April to March, that they are due in.
    case year
  }

  private let wanted: [Criterion: [String]]

  package init(_ wanted: [Criterion: [String]]) {
    self.wanted = wanted
  }

  /// Whether an action is one of them.
  package func contains(_ action: Action) -> Bool {
    wanted.allSatisfy { criterion, values in
      values.contains { has($0, criterion, action) }
    }
  }

  private func has(_ value: String, _ criterion: Criterion, _ action: Action) -> Bool {
    switch criterion {
    case .priority: action.priority.value == value
    case .service: action.services.contains { $0.value == value }
    case .owner: action.ownerOrganisation.value == value
    case .delivery: action.delivery.value.rawValue == value
    case .year: PlanYear(value) == PlanYear(with: action.due.value)
    }
  }
}

extension PlanYear {
  /// The year from April to March that a day is in.
  fileprivate init(with day: CalendarDate) {
    self.init(startingIn: day.month >= 4 ? day.year : day.year - 1)
  }
}
