private import Glibc
import SiteBuild

/// What Linux tells of changes in some folders, through `inotify`.
///
/// One thread follows it, and waits most of the time. All calls of `inotify` stand here and in
/// ``FolderWatches``.
struct FolderEvents: Sendable {
  /// Editors write a file in several steps; what comes within this time is one change.
  private static let quietMilliseconds: CInt = 20
  /// After the last of these steps only other files may follow, as when all are saved at once.
  private static let finishedMilliseconds: CInt = 2
  /// A folder that was deleted and made again is only found by looking.
  private static let lookMilliseconds: CInt = 500
  /// Something that writes all the time is told of after so many steps.
  private static let mostSteps = 25

  private let watches: FolderWatches
  private let wakeReader: CInt
  private let wakeWriter: CInt

  /// Watches from now on; nil when the system refuses, or would tell only of some changes.
  init?(of folders: [SourceFolder]) {
    guard let watches = FolderWatches(of: folders) else { return nil }
    var ends: [CInt] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      watches.close()
      return nil
    }
    self.watches = watches
    wakeReader = ends[0]
    wakeWriter = ends[1]
  }

  /// Tells of changes until ``end()`` is called, or until the system refuses to go on.
  func follow(tell: () -> Void) {
    var watches = watches
    defer {
      watches.close()
      close(wakeReader)
    }
    var steps = 0
    var quiet = Self.quietMilliseconds
    while true {
      switch wait(for: steps > 0 ? quiet : Self.lookMilliseconds) {
      case .ended: return
      case .events:
        guard let news = watches.takeEvents() else { return tell() }
        if news != .none || steps > 0 { steps += 1 }
        switch news {
        case .none: break
        case .begun: quiet = Self.quietMilliseconds
        case .finished: quiet = Self.finishedMilliseconds
        }
      case .nothing where steps == 0:
        guard let isNews = watches.lookAfterFolders() else { return tell() }
        if isNews {
          steps = 1
          quiet = Self.quietMilliseconds
        }
        continue
      case .nothing: steps = Self.mostSteps
      }
      if steps >= Self.mostSteps {
        steps = 0
        tell()
      }
    }
  }

  /// Ends ``follow(tell:)``; to be called once.
  func end() { close(wakeWriter) }

  private enum Happening {
    case events
    case nothing
    case ended
  }

  private func wait(for milliseconds: CInt) -> Happening {
    var files = [
      pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watches.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&files, nfds_t(files.count), milliseconds)
    if count > 0, files[0].revents != 0 { return .ended }
    return count > 0 ? .events : .nothing
  }
}
