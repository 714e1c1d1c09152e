import Diagnostics
import PlanAnalysis
import PlanModel

/// What stands at the address that a page had before: it leads on to where that is now.
struct MovedPage: TemplateModel {
  private let name: String
  private let sentence: String
  private let href: String
  /// The whole address of the page now, where the site's own is known.
  private let canonical: String?

  fileprivate init(_ move: Move, _ published: PublishedPlan) {
    name = published.title(move.target.kind, move.target.id)
    sentence = published.sentence(for: move.target)
    href = move.href
    canonical = published.settings.site.url.map {
      PublishedPlan.join($0.value, move.targetAddress.path)
    }
  }

  static let templateFields = TemplateFields<MovedPage>([
    .text("name") { $0.name },
    .text("moved-to") { $0.sentence },
    .text("href") { $0.href },
    .maybe("canonical-now") { $0.canonical },
  ])
}

/// An address that something had before, and what stands for it now.
private struct Move: Sendable {
  let address: SiteAddress
  let target: RecordName.Key
  let targetAddress: SiteAddress
  /// The link from the old address to the place of the target.
  let href: String
}

extension PublishedPlan {
  /// A page at each address that something with a page of its own had before: old links do not
  /// break.
  ///
  /// Those are the `previous-ids` of open services, and what `ended.csv` calls renamed or merged.
  /// Nobody finds them but by an old link: they are kept out of search engines.
  func movedPages() -> [SitePage] {
    let previous = directory.services.flatMap { service in
      service.previousIDs.compactMap { old in
        move(
          from: RecordName.Key(kind: .service, id: old.value),
          to: RecordName.Key(kind: .service, id: service.id.value)
        )
      }
    }
    let renamed = records.ended.compactMap { row -> Move? in
      guard [.renamed, .merged].contains(row.whatBecame.value),
        let old = RecordName.Key(row.record.value),
        let now = row.successor.flatMap({ RecordName.Key($0.value) }), !hasPage(old)
      else { return nil }
      return move(from: old, to: now)
    }
    var taken: Set<SiteAddress> = []
    return (previous + renamed).filter { taken.insert($0.address).inserted }.map(page)
  }

  /// Whether something is still at its own address.
  private func hasPage(_ key: RecordName.Key) -> Bool {
    key.kind == .service
      ? service(key.id).map { Directory.standing(of: $0, on: plan.today) } == .open
      : plan.index.entry(key.kind, key.id) != nil
  }

  /// Nil for what has no page of its own, and for what leads nowhere.
  private func move(from old: RecordName.Key, to now: RecordName.Key) -> Move? {
    let target = address(of: now)
    // A page that is gone no longer says which part of the site it was in: that of the new one.
    let before =
      old.kind == .page && now.kind == .page
      ? target.map { SiteAddress("\($0.path.folder)\(old.id).html") }
      : SiteMap.record(old.kind, old.id)
    guard let before, let target, let href = href(now.kind, now.id, from: .page(before)) else {
      return nil
    }
    return Move(address: before, target: now, targetAddress: target, href: href)
  }

  private func address(of key: RecordName.Key) -> SiteAddress? {
    key.kind == .page
      ? records.pages.first { $0.id.value == key.id }.map { SiteMap.page($0) }
      : SiteMap.record(key.kind, key.id) ?? SiteMap.list(of: key.kind)
  }

  /// Where the page has gone, in words.
  fileprivate func sentence(for target: RecordName.Key) -> String {
    words(
      target.kind == .service ? .movedTo : .recordMovedTo,
      ["name": title(target.kind, target.id)]
    )
  }

  private func page(_ move: Move) -> SitePage {
    let service = move.target.kind == .service ? service(move.target.id) : nil
    return SitePage(
      at: move.address,
      template: "moved",
      model: MovedPage(move, self),
      frame: frame(
        at: move.address,
        title: title(move.target.kind, move.target.id),
        description: sentence(for: move.target),
        crumbs: service == nil ? [] : [directoryCrumb],
        hasExit: service.map(hasExit) ?? false
      ),
      isHidden: true
    )
  }
}

extension RecordName.Key {
  /// What `priority:fair-access` names; nil for what is no kind of record.
  fileprivate init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"),
      let kind = RecordKind(rawValue: String(text[..<colon]))
    else { return nil }
    self.init(kind: kind, id: String(text[text.index(after: colon)...]))
  }
}

extension String {
  /// The way to the folder that a path stands in, with a slash at its end.
  fileprivate var folder: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
