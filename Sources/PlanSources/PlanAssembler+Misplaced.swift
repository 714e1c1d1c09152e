internal import Diagnostics
internal import PlanModel

// What a plan lacks because a file stands in the wrong place.
extension PlanAssembler {
  /// Keeps in mind what a file under a wrong name was to hold, unless that is there as well.
  func remember(
    whatBelongsIn file: ParsedFile,
    among paths: Set<String>,
    with gatherer: inout RecordGatherer
  ) {
    guard file.role == .unknown, let intended = SourceLayout.intended(file.path),
      !paths.contains(intended.path)
    else { return rememberAtRoot(file, with: &gatherer) }
    switch intended.role {
    case .table(let kind): gatherer.remember(unread: kind)
    case .series: gatherer.remember(unread: .metricValue)
    case .list: gatherer.remember(unread: .source)
    case .document(let kind, let id):
      gatherer.remember(Located(id, at: .start(of: file.path)), kind)
    default: break
    }
  }

  /// A record beside plan.yml instead of in its folder may be of any kind.
  private func rememberAtRoot(_ file: ParsedFile, with gatherer: inout RecordGatherer) {
    guard file.role == .unknown, file.path.hasSuffix(".md"), !file.path.contains("/") else {
      return
    }
    let id = Located(String(file.path.dropLast(3)), at: .start(of: file.path))
    for kind in SourceLayout.folders.values { gatherer.remember(id, kind) }
  }
}
