import ArgumentParser
import SiteOutput

/// `ltp verify`: compares a published folder with its own record of what was published.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare a published folder with its release.json."
  )

  @Argument(help: ArgumentHelp("The folder that was published to.", valueName: "dir"))
  var folder = "public"

  func run() throws {
    let found = try PublishedFolder(folder).verify()
    for (what, paths) in [
      ("missing", found.missing), ("changed", found.changed), ("not of this release", found.added),
    ] {
      for path in paths { writeOutput("\(what): \(path)\n") }
    }
    guard found.isEmpty else {
      writeError("\(folder) is not as it was published. Publish it again to put it right.")
      throw ExitCode(1)
    }
    writeError("\(folder) is as it was published: \(found.sound) files.")
  }
}
