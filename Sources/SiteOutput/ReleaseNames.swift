/// What lies beside a published folder, and how folders change places there.
///
/// All names are in the folder that holds the published one, so that all are on one file system.
struct ReleaseNames {
  let published: String
  /// A release that is being written.
  let staging: String
  /// The release before the published one.
  let previous: String
  /// Where the published release lies for a moment when two folders cannot change places in one
  /// step.
  let swapping: String
  /// Whoever holds this file may change the others.
  let lock: String
  /// What the last build wrote down for the next.
  let memory: String

  init(of published: String) {
    self.published = published
    staging = ".\(published).staging"
    previous = ".\(published).previous"
    swapping = ".\(published).swapping"
    lock = ".\(published).lock"
    memory = ".\(published).memory"
  }

  /// Clears away what a build left that was stopped; one stopped between two steps of a swap gives
  /// the site back.
  func collectLeftovers(in parent: borrowing OpenFolder) throws(CallError) {
    if try parent.kind(of: published) == nil, try parent.kind(of: swapping) != nil {
      try parent.rename(swapping, to: published)
    }
    try parent.removeTree(swapping)
    try parent.removeTree(staging)
  }

  /// Lets another folder and the published one change places.
  func exchange(_ other: String, in parent: borrowing OpenFolder) throws(CallError) {
    do {
      try parent.exchange(other, with: published)
    } catch  where error.isUnsupported {
      try exchangeInSteps(other, in: parent)
    }
  }

  /// The same on file systems that cannot exchange two names.
  func exchangeInSteps(_ other: String, in parent: borrowing OpenFolder) throws(CallError) {
    try parent.rename(published, to: swapping)
    do {
      try parent.rename(other, to: published)
    } catch {
      try parent.rename(swapping, to: published)
      throw error
    }
    try parent.rename(swapping, to: other)
  }
}
