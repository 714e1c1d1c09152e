private import Diagnostics
package import PlanModel

/// Which services a list shows: those that have one of the values asked for, of each kind asked for.
package struct ServiceSelection: Sendable {
  /// What services can be chosen by.
  package enum Criterion: String, CaseIterable, Sendable {
    case thrive
    case level
    case need
    case group
    case age
    case area
    case provider
    case route
  }

  private let wanted: [Criterion: [String]]

  package init(_ wanted: [Criterion: [String]]) {
    self.wanted = wanted
  }

  /// Whether a service is one of them.
  package func contains(_ service: Service) -> Bool {
    wanted.allSatisfy { criterion, values in
      values.contains { has($0, criterion, service) }
    }
  }

  private func has(_ value: String, _ criterion: Criterion, _ service: Service) -> Bool {
    switch criterion {
    case .thrive: service.thrive.contains { $0.value.rawValue == value }
    case .level: service.level.value.rawValue == value
    case .need: service.needs.contains { $0.value == value }
    case .group: service.groups.contains { $0.value == value }
    case .age: Self.ages(value).map(service.ages.overlaps) ?? false
    case .area: service.areas.contains { $0.value == value || $0.value == "whole-area" }
    case .provider: service.provider.value == value
    case .route: service.referralRoutes.contains { $0.value.rawValue == value }
    }
  }

  /// Reads `14` and `11-17`.
  package static func ages(_ text: String) -> AgeRange? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let ages = parts.map { part -> Int? in part.utf8.count <= 2 ? UInt8(part).map(Int.init) : nil }
    guard let from = ages.first ?? nil, let to = ages.last ?? nil, ages.count <= 2, from <= to,
      to <= 25
    else { return nil }
    return AgeRange(from: from, to: to)
  }
}
