private import Foundation
import SiteBuild

/// Tells when something in some folders changes, until it is ended.
///
/// Whoever makes one before reading the folders loses no change: it tells of all that happens
/// from then on. Changes that come together are told once.
struct SourceWatch: Sendable {
  /// An element for changes since the last; ends when the system refuses to watch more folders.
  let changes: AsyncStream<Void>
  /// Whether every file is looked at again and again, because the system does not tell.
  let polls: Bool
  private let ending: @Sendable () -> Void

  /// One that polls does not even ask the system.
  init(of folders: [SourceFolder], polls: Bool) {
    let (changes, told) = AsyncStream.makeStream(
      of: Void.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    self.changes = changes
    if !polls, let events = FolderEvents(of: folders) {
      self.polls = false
      // A thread of its own, because it does nothing but wait.
      Thread.detachNewThread {
        events.follow { told.yield() }
        told.finish()
      }
      ending = { events.end() }
    } else {
      self.polls = true
      let before = FolderSnapshot(of: folders)
      let task = Task {
        await Self.poll(folders, since: before) { told.yield() }
        told.finish()
      }
      ending = { task.cancel() }
    }
  }

  func end() { ending() }

  private static func poll(
    _ folders: [SourceFolder],
    since before: FolderSnapshot,
    tell: () -> Void
  ) async {
    var last = before
    while (try? await Task.sleep(for: .milliseconds(500))) != nil {
      let now = FolderSnapshot(of: folders)
      if now != last { tell() }
      last = now
    }
  }
}
