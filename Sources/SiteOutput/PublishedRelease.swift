/// A release in its place.
package struct PublishedRelease: Sendable {
  /// What it changed of the release before.
  package let changes: SiteChanges
  /// How it was left; nil when that could not be looked at.
  private let state: FolderState?
  private let place: OutputPlace

  init(_ changes: SiteChanges, state: FolderState?, at place: OutputPlace) {
    self.changes = changes
    self.state = state
    self.place = place
  }

  /// Keeps notes beside the release for the next build: see ``ReleaseMemory``.
  package func remember(_ notes: [UInt8]) throws(SiteOutputError) {
    guard let state else { return }
    try ReleaseMemory.write(notes, of: state, at: place)
  }
}
