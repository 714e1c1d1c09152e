import ArgumentParser
import Diagnostics
import SiteBuild

/// `ltp build`: checks the plan and publishes it.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the plan and publish it to a folder."
  )

  @OptionGroup var options: BuildOptions

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let settings = try options.settings()
    let build = SiteBuild(settings)
    let format = options.format.rawValue
    let before = build.sourcesBefore()
    if let told = build.recall(before, as: format) {
      Told(output: told.output, report: told.report).say()
      let summary = Summary(told, on: settings.today, after: clock.now - start)
      return writeError(summary.published(Summary.News(told), to: settings.output))
    }
    let result = try build.run()
    let told = Told(result, as: options.format, of: settings)
    told.say()
    guard let publication = try build.publish(result) else {
      writeError(Summary.stopped)
      throw ExitCode(1)
    }
    let reading = Summary.reading(of: result)
    let summary = Summary(
      of: result.problems,
      reading: reading,
      on: settings.today,
      after: clock.now - start
    )
    writeError(summary.published(Summary.News(publication), to: settings.output))
    let remembered = ToldBuild(
      output: told.output,
      report: told.report,
      counts: Summary.counts(of: result.problems),
      reading: reading,
      of: publication
    )
    build.remember(remembered, as: format, of: result, publication, since: before)
  }
}
