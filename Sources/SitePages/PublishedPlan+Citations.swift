internal import Diagnostics
internal import Markdown
internal import PlanModel

extension PublishedPlan {
  /// The source that a citation names, by its number in the list of sources.
  func citation(of id: String, in placement: Placement) -> CitationTarget? {
    guard let place = records.sources.firstIndex(where: { $0.id.value == id }),
      let href = href(.source, id, from: placement)
    else { return nil }
    return CitationTarget(number: place + 1, href: href, title: records.sources[place].title.value)
  }
}
