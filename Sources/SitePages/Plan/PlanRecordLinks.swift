import Diagnostics
import Frameworks
import PlanAnalysis
import PlanModel

extension PublishedPlan {
  /// Links to records of one kind, in the order given.
  func links(
    _ kind: RecordKind,
    _ ids: [Located<String>],
    from placement: Placement
  ) -> [TitledLink] {
    ids.map { link(kind, $0.value, from: placement) }
  }

  /// Links to the open services among some, by their titles and each once.
  func openServices(_ ids: some Sequence<String>, from placement: Placement) -> [TitledLink] {
    Set(ids).compactMap { service($0) }
      .filter { Directory.standing(of: $0, on: plan.today) == .open }
      .map { (key: $0.name.value.lowercased(), id: $0.id.value) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
      .map { link(.service, $0.id, from: placement) }
  }

  /// What shows that something was done: links where a part is `kind:id`, the words where it is
  /// not.
  ///
  /// A place whose address is hidden is left out.
  func evidence(_ written: [String], from placement: Placement) -> [TitledLink] {
    let parts = written.flatMap { $0.split(separator: ";") }
      .map { String($0.drop { $0 == " " }) }
    return parts.compactMap { part in
      guard let (kind, id) = reference(part) else { return TitledLink(title: part, href: nil) }
      let isHidden =
        kind == .location
        && records.locations.contains { $0.id.value == id && $0.hidesAddress }
      return isHidden ? nil : link(kind, id, from: placement)
    }
  }

  private func reference(_ written: String) -> (kind: RecordKind, id: String)? {
    guard let colon = written.firstIndex(of: ":"),
      let kind = RecordKind(rawValue: String(written[..<colon]))
    else { return nil }
    let id = String(written[written.index(after: colon)...])
    return plan.index.entry(kind, id) == nil ? nil : (kind, id)
  }

  /// The titles of THRIVE groups, as tags.
  func thriveTags(_ groups: [Located<ThriveGroup>]) -> [TagPart] {
    groups.map { TagPart(title: frameworks.thrive[$0.value.rawValue]?.title ?? $0.value.rawValue) }
  }
}

/// A short label that is no link.
struct TagPart: TemplateModel {
  let title: String

  static let templateFields = TemplateFields<TagPart>([.text("title") { $0.title }])
}

/// Who answers for something: a role and its organisation, never a person.
struct OwnerPart: TemplateModel {
  let role: String
  let organisation: TitledLink

  init(
    role: Located<String>,
    organisation: Located<String>,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    self.role = role.value
    self.organisation = published.link(.organisation, organisation.value, from: placement)
  }

  init(_ owner: Owner, published: PublishedPlan, placement: Placement) {
    self.init(role: owner.role, organisation: owner.organisation, published, placement)
  }

  static let templateFields = TemplateFields<OwnerPart>([
    .text("role") { $0.role },
    .one("organisation") { $0.organisation },
  ])
}

/// A state in words, with the name that styles know it by.
struct StatusPart: TemplateModel {
  let id: String
  let title: String

  static let templateFields = TemplateFields<StatusPart>([
    .text("id") { $0.id },
    .text("title") { $0.title },
  ])
}

/// A judgement as filled pips, always with its words.
struct PipsPart: TemplateModel {
  let filled: Int
  let title: String

  static let templateFields = TemplateFields<PipsPart>([
    .text("filled") { "\($0.filled)" },
    .text("title") { $0.title },
  ])
}
