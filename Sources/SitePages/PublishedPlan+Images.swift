internal import Diagnostics
internal import Markdown
internal import PlanAnalysis
internal import PlanChecks
internal import PlanModel

extension PublishedPlan {
  /// Where a picture of the plan is, and how large; nil when there is none of that path.
  func image(_ path: String, in placement: Placement) -> ImageTarget? {
    plan.files.images[path].map { image in
      ImageTarget(
        source: placement.address.href(to: SiteMap.image(path)),
        width: image.width,
        height: image.height,
        // The document is printed, and what nobody has scrolled to must be there.
        isLazy: !placement.isDocument
      )
    }
  }

  /// The pictures that words show: no other is published.
  func imageFiles() -> [SiteFile] {
    let used = Set(imageUses.all.filter { !isHidden($0.from) }.map(\.path))
    return plan.files.images.values.filter { used.contains($0.path) }
      .sorted { $0.path < $1.path }
      .map { SiteFile(at: SiteMap.image($0.path), bytes: $0.bytes) }
  }

  /// Whether no page shows the words of a record.
  private func isHidden(_ name: RecordName) -> Bool {
    switch name.kind {
    case .service: service(name.id).map { Directory.standing(of: $0, on: plan.today) } == .gone
    case .risk: href(.risk, name.id, from: .page(SiteMap.risks)) == nil
    default: false
    }
  }
}
