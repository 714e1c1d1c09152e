import ArgumentParser
import SiteBuild

/// `ltp build`: checks the plan and publishes it.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the plan and publish it to a folder."
  )

  @OptionGroup var options: BuildOptions

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let settings = try options.settings()
    let build = SiteBuild(settings)
    let result = try await build.run()
    Summary.report(result, as: options.format, of: settings)
    guard let publication = try build.publish(result) else {
      writeError(Summary.stopped)
      throw ExitCode(1)
    }
    let summary = Summary(
      of: result.problems,
      reading: Summary.reading(of: result),
      on: settings.today,
      after: clock.now - start
    )
    writeError(summary.published(publication, to: settings.output))
  }
}
