internal import Diagnostics
internal import Markdown
internal import PlanAnalysis
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
    var used: Set<String> = []
    for words in plan.words where !isHidden(words.from) {
      // Only words that name the folder can show a picture: most are spared another parse.
      guard words.words.text.mentionsImages else { continue }
      let document = MarkdownDocument(parsing: words.words)
      used.formUnion(document.links().filter(\.isImage).map(\.destination))
      used.formUnion(document.directives().compactMap { $0["image"] })
    }
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

extension String {
  /// Whether `images/` stands in it, letter by letter.
  fileprivate var mentionsImages: Bool {
    let folder = "images/".utf8
    var rest = utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "i")) {
      if rest[start...].starts(with: folder) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }
}
