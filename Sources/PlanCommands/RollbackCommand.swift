import ArgumentParser
import SiteOutput

/// `ltp rollback`: puts the release before in the place of the published one.
struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Put back what was published before.",
    discussion: "Run it once more to have the newer release again."
  )

  @Option(help: ArgumentHelp("The folder that was published to.", valueName: "dir"))
  var output = "public"

  func run() throws {
    let release = try PublishedFolder(output).rollBack()
    writeError(
      """
      \(output) holds the release before again: \(release.fileCount) files, made for \(release.today).
      The next build publishes the plan as it is now. Run this once more to undo it.
      """
    )
  }
}
