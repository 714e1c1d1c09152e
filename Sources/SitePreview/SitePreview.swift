private import Diagnostics
package import SiteBuild

/// Shows a plan in the browser of whoever writes it, and follows every change.
///
/// Folders come in; pages go out over HTTP to this computer alone. Nothing is written: the pages
/// are served from memory, and stay the last good ones while something must be fixed.
package struct SitePreview: Sendable {
  private let build: SiteBuild
  private let port: UInt16
  private let polls: Bool

  /// - Parameters:
  ///   - settings: what is built; where it would be published to does not matter.
  ///   - port: where to listen; 0 takes any that is free.
  ///   - polls: look at every file twice a second instead of being told by the system.
  package init(_ settings: BuildSettings, port: UInt16, polls: Bool = false) {
    build = SiteBuild(settings)
    self.port = port
    self.polls = polls
  }

  /// Serves and follows until the task is cancelled; `tell` hears of everything on the way.
  ///
  /// Throws a ``PreviewError`` when the port cannot be had.
  package func run(tell: @escaping @Sendable (PreviewNews) -> Void) async throws {
    let session = PreviewSession()
    let server = PreviewServer(port: port, of: session)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask {
        tell(.listening(port: try await server.listeningPort()))
        await follow(for: session, tell: tell)
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Reads the sources, and again whenever one of them changes.
  ///
  /// The folders are watched before they are read: what changes while they are read causes another
  /// reading. Pages are rendered when they are asked for. When nothing has changed for a moment,
  /// the rules that cannot keep a plan from being published are looked at, and then the links of
  /// all pages.
  private func follow(
    for session: PreviewSession,
    tell: @escaping @Sendable (PreviewNews) -> Void
  ) async {
    var folders = build.sourceFolders
    var polls = polls
    var shown: Reading?
    var version = 0
    var earlier: BuildResult?
    var rest: Task<Void, Never>?
    defer { rest?.cancel() }
    while !Task.isCancelled {
      let watch = SourceWatch(of: folders, polls: polls)
      defer { watch.end() }
      if watch.polls, !polls { tell(.polling) }
      polls = watch.polls
      var changes = watch.changes.makeAsyncIterator()
      var isSame = true
      repeat {
        rest?.cancel()
        let read = read(after: earlier)
        earlier = read.result ?? earlier
        // Programs write a file in several steps, and the system tells of each.
        if read.reading == nil || read.reading != shown {
          version = await session.show(read.outcome)
          if let news = read.news { tell(news) }
          shown = read.reading
        }
        rest = read.result.map { result in
          Task { [version] in
            await lookAtRest(
              of: result,
              readIn: read.time,
              shownAs: version,
              in: session,
              tell: tell
            )
          }
        }
        if let wanted = read.result?.sourceFolders, wanted != folders {
          folders = wanted
          isSame = false
        }
        if isSame, await changes.next() == nil {
          // A watch that ends by itself was refused more folders by the system.
          polls = true
          isSame = false
        }
      } while isSame
    }
  }

  /// Looks at the rules that were left, then makes all pages and reads their links, if nothing
  /// changes meanwhile.
  @concurrent
  private func lookAtRest(
    of result: BuildResult,
    readIn time: Duration,
    shownAs version: Int,
    in session: PreviewSession,
    tell: @Sendable (PreviewNews) -> Void
  ) async {
    let clock = ContinuousClock()
    var result = result
    var version = version
    if !result.isComplete {
      guard (try? await Task.sleep(for: Self.restBeforeChecks)) != nil else { return }
      let start = clock.now
      result = result.afterAllChecks()
      if Task.isCancelled { return }
      guard let complete = await session.complete(PreviewOutcome(result), in: version) else {
        return
      }
      version = complete.version
      if complete.isNews { tell(.read(result, in: time + (clock.now - start))) }
    }
    guard (try? await Task.sleep(for: Self.restBeforeLinks)) != nil else { return }
    let start = clock.now
    let faulty = result.afterReadingLinks()
    if Task.isCancelled { return }
    let problems = faulty.map { PreviewProblems(of: $0.problems, texts: $0.texts) }
    let isNews = await session.show(faultsOfLinks: problems, in: version)
    if let faulty, isNews { tell(.read(faulty, in: clock.now - start)) }
  }

  /// How long nothing must change before what can wait is looked at: longer than a browser takes
  /// to ask for the page that was edited.
  private static let restBeforeChecks = Duration.milliseconds(150)

  /// The same before all pages are made.
  private static let restBeforeLinks = Duration.milliseconds(300)

  /// What tells one reading of the sources from another.
  private struct Reading: Equatable {
    let sources: String
    /// Of what is no file, such as a link, there are no bytes to tell it by.
    let problems: [Diagnostic]
  }

  /// What the sources give now, with what has not changed since taken from an earlier result; there is no reading where they cannot be read.
  private func read(
    after earlier: BuildResult?
  ) -> (
    outcome: PreviewOutcome, news: PreviewNews?, time: Duration, result: BuildResult?,
    reading: Reading?
  ) {
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let result = try build.prepare(after: earlier)
      let time = clock.now - start
      return (
        PreviewOutcome(result), result.isComplete ? .read(result, in: time) : nil, time, result,
        Reading(sources: result.sourcesDigest, problems: result.diagnostics)
      )
    } catch {
      return (PreviewOutcome(fault: "\(error)"), .unreadable("\(error)"), .zero, nil, nil)
    }
  }
}

/// What happens in a preview, for whoever started it.
package enum PreviewNews: Sendable {
  case listening(port: UInt16)
  /// The sources were read, and how long that took.
  case read(BuildResult, in: Duration)
  /// A folder could not be read, and why, in words.
  case unreadable(String)
  /// The system does not tell of changes, so every file is looked at twice a second.
  case polling
}

/// Why there is no preview.
package enum PreviewError: Error, Hashable, Sendable, CustomStringConvertible {
  case portInUse(UInt16)
  case portNotAllowed(UInt16)
  case cannotListen(reason: String)

  /// What is wrong and what to do, in plain words.
  package var description: String {
    switch self {
    case .portInUse(let port):
      "Something else uses port \(port), perhaps another preview. "
        + "End it, or choose another port: ltp preview --port \(port == .max ? 8000 : port + 1)"
    case .portNotAllowed(let port):
      "Port \(port) is for the system alone. Choose one above 1023: ltp preview --port 8000"
    case .cannotListen(let reason):
      "The preview cannot be reached on this computer: \(reason)."
    }
  }
}
