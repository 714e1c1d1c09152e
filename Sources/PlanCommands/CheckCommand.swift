import ArgumentParser
import SiteBuild

/// `ltp check`: says what is wrong with the plan and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the plan and write nothing."
  )

  @OptionGroup var options: BuildOptions

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let settings = try options.settings()
    let result = try await SiteBuild(settings).check()
    Told(result, as: options.format, of: settings).say()
    guard result.isPublishable else {
      writeError("The plan cannot be published yet.")
      throw ExitCode(1)
    }
    let summary = Summary(
      of: result.problems,
      reading: Summary.reading(of: result),
      on: settings.today,
      after: clock.now - start
    )
    writeError(summary.checked)
  }
}
