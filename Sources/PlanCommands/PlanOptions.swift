import ArgumentParser
import SiteBuild

/// What a command that only reads the plan is told.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the plan's sources.", valueName: "dir"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The day the plan is read for, such as 2026-11-21. Otherwise SOURCE_DATE_EPOCH, or today in London.",
      valueName: "date"
    )
  )
  var today: String?

  func settings(theme: String = "") throws -> BuildSettings {
    BuildSettings(content: content, theme: theme, output: "", today: try BuildOptions.day(today))
  }
}
