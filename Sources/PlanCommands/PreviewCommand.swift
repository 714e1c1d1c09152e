import ArgumentParser
import Diagnostics
private import Dispatch
private import Foundation
import SiteBuild
import SitePreview

/// `ltp preview`: shows the plan in a browser and follows every change.
struct PreviewCommand: AsyncParsableCommand, Sendable {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show the plan in a browser, and follow every change.",
    discussion: """
      Only this computer can see it, and nothing is written. While something must be fixed, the \
      last good pages are shown with what is wrong. Ctrl-C ends it.
      """
  )

  @Option(help: "Where the browser finds it; 0 takes any port that is free.")
  var port = 8000

  @Flag(help: "Look at every file twice a second, for folders that tell nobody of changes.")
  var poll = false

  @Option(help: ArgumentHelp("The folder of the theme.", valueName: "dir"))
  var theme = "themes/default"

  @OptionGroup var plan: PlanOptions

  func validate() throws {
    guard UInt16(exactly: port) != nil else {
      throw ValidationError("--port needs a number from 0 to 65535, not '\(port)'.")
    }
  }

  func run() async throws {
    let settings = try plan.settings(theme: theme)
    let preview = SitePreview(settings, port: UInt16(clamping: port), polls: poll)
    let (interruptions, told) = AsyncStream.makeStream(of: Void.self)
    let interrupts = Self.onInterrupt { told.finish() }
    defer { interrupts.cancel() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await preview.run { writeError(PreviewWords(of: settings).words(for: $0)) }
      }
      group.addTask { for await _ in interruptions {} }
      defer { group.cancelAll() }
      try await group.next()
    }
    throw ExitCode(130)
  }

  /// The first Ctrl-C ends the preview in good order; a second ends the program at once.
  private static func onInterrupt(
    _ end: @escaping @Sendable () -> Void
  ) -> any DispatchSourceSignal {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      end()
    }
    source.activate()
    return source
  }
}
