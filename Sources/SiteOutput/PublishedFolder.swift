/// A folder that a site was published to.
///
/// It is only looked at, or changes places as a whole with the release before.
package struct PublishedFolder: Sendable {
  private let output: String

  package init(_ output: String) {
    self.output = output
  }

  /// What differs between the folder and its record of itself.
  package func verify() throws(SiteOutputError) -> ReleaseDifferences {
    let place = try place()
    do {
      let folder = try OpenFolder(at: place.parent).folder(place.name)
      return try ReleaseDifferences(of: folder)
    } catch {
      throw .failed(path: output, SiteOutputError.Cause(error))
    }
  }

  /// Puts the release before in the place of the published one, which becomes the one before: done
  /// twice, all is as it was.
  ///
  /// The record of the release that is published then comes out.
  package func rollBack() throws(SiteOutputError) -> ReleaseSummary {
    let place = try place()
    let names = ReleaseNames(of: place.name)
    let result: Result<ReleaseSummary, SiteOutputError>?
    do {
      let parent = try OpenFolder(at: place.parent)
      result = try parent.withLock(names.lock) { () throws(CallError) in
        try rollBack(names, in: parent)
      }
    } catch {
      throw .failed(path: output, SiteOutputError.Cause(error))
    }
    guard let result else { throw .busy(output: output) }
    return try result.get()
  }

  private func rollBack(
    _ names: ReleaseNames,
    in parent: borrowing OpenFolder
  ) throws(CallError) -> Result<ReleaseSummary, SiteOutputError> {
    try names.collectLeftovers(in: parent)
    guard try parent.kind(of: names.previous) == .folder else {
      return .failure(.noPrevious(output: output))
    }
    let previous = try parent.folder(names.previous)
    let differences = try ReleaseDifferences(of: previous)
    guard differences.isEmpty, let summary = try ReleaseSummary(of: previous) else {
      return .failure(.damaged(output: output))
    }
    try names.exchange(names.previous, in: parent)
    try parent.sync()
    return .success(summary)
  }

  /// Refuses what is no folder of ours, whatever else it is.
  private func place() throws(SiteOutputError) -> OutputPlace {
    let place: OutputPlace
    do {
      place = try OutputPlace(output, sources: [], home: nil)
    } catch .refused(_, .holdsOtherFiles), .refused(_, .isNotFolder) {
      throw .noRecord(output: output)
    } catch {
      throw error
    }
    guard place.exists else { throw .noRelease(output: output) }
    return place
  }
}
