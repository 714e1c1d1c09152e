package import Diagnostics

/// A published list that plans refer to: the nine enablers, the THRIVE groups, the needs.
package struct Framework: Sendable {
  /// The stem of its file.
  package let id: String
  /// Its items, in the order of its file.
  package let items: [FrameworkItem]

  package init(id: String, items: [FrameworkItem]) {
    self.id = id
    self.items = items
  }

  /// The item of an id.
  package subscript(id: String) -> FrameworkItem? { items.first { $0.id == id } }
}

/// One item of a framework.
package struct FrameworkItem: Sendable {
  package let id: String
  /// Its title as professionals say it.
  package let title: String
  /// Every column of its row by name, the empty ones left out.
  package let columns: [String: String]
  /// The same as the plan itself wrote them, with their places; empty for an item that ships.
  package let written: [String: SourceText]

  package init(
    id: String,
    title: String,
    columns: [String: String],
    written: [String: SourceText] = [:]
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.written = written
  }

  /// Its title as a parent or a young person would say it.
  package var plainTitle: String { columns["plain-title"] ?? title }
  /// A sentence or two about it; empty where there is none.
  package var summary: String { columns["summary"] ?? "" }
}

/// All frameworks that a plan may refer to.
package struct FrameworkLibrary: Sendable {
  private let frameworks: [String: Framework]

  package init(_ frameworks: [Framework]) {
    self.frameworks = Dictionary(frameworks.map { ($0.id, $0) }) { _, last in last }
  }

  /// The framework of an id; an empty one where there is none.
  package subscript(id: String) -> Framework { frameworks[id] ?? Framework(id: id, items: []) }

  package var ids: [String] { frameworks.keys.sorted() }

  package var needs: Framework { self["needs"] }
  package var groups: Framework { self["groups"] }
  package var enablers: Framework { self["enablers"] }
  package var waysOfWorking: Framework { self["ways-of-working"] }
  package var thrive: Framework { self["thrive"] }
  package var levels: Framework { self["levels"] }
  package var referralRoutes: Framework { self["referral-routes"] }
  package var channels: Framework { self["channels"] }
  /// The bank holidays of England, each with its day (`2026-12-25`) as its id.
  package var bankHolidays: Framework { self["bank-holidays"] }
  /// What people type when they look for help, and what it finds.
  package var searchWords: Framework { self["search-words"] }
  /// The publications that the frameworks are taken from, with the columns of `sources.yml`.
  package var sources: Framework { self["sources"] }
}
