import ArgumentParser
import Corrections
import Diagnostics
private import Foundation
import SiteBuild

/// `ltp fix`: mends what needs no thought, after showing what would change.
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mend the problems of one code, after showing what would change.",
    discussion:
      "Codes that can be mended: \(Corrections.codes.map(\.rawValue).joined(separator: ", ")). Nothing else in a file is touched."
  )

  @Argument(help: "The code of a problem, such as yaml/curly-quotes.")
  var code: String

  @Flag(help: "Change the files without asking.")
  var yes = false

  @OptionGroup var options: PlanOptions

  @Option(help: ArgumentHelp("The folder of the theme.", valueName: "dir"))
  var theme = "themes/default"

  func run() async throws {
    let code = try knownCode()
    let build = SiteBuild(try options.settings(theme: theme))
    let proposed = try build.corrections(of: code, in: try await build.check())
    writeOutput(proposed.files.map(\.difference).joined())
    for path in proposed.refused {
      writeError("\(path) is left as it is: it is not plain UTF-8. Save it as UTF-8 first.")
    }
    guard proposed.places > 0 else {
      writeError(
        proposed.refused.isEmpty
          ? Self.nothing(code, left: proposed.left) : "There is nothing else to change."
      )
      return
    }
    guard try isAgreed(to: proposed) else { return }
    let passedOver = try build.apply(proposed)
    for path in passedOver {
      writeError("\(path) is left as it is: it has been changed since it was read.")
    }
    let changed = proposed.files.filter { !passedOver.contains($0.path) }
    writeError("Changed \(Self.count(changed)). To see what is left, run: ltp check")
  }

  private func knownCode() throws -> DiagnosticCode {
    guard let known = DiagnosticCode(rawValue: code) else {
      let names = NearestNames(DiagnosticCode.allCases.map(\.rawValue))
      throw ValidationError(
        "No problem has the code '\(code)'. The nearest codes: \(names.list(for: code, limit: 5).joined(separator: ", "))."
      )
    }
    guard Corrections.codes.contains(known) else {
      throw ValidationError(
        "Problems with the code \(code) need a person. Codes that can be mended: \(Corrections.codes.map(\.rawValue).joined(separator: ", "))."
      )
    }
    return known
  }

  private func isAgreed(to proposed: ProposedCorrections) throws -> Bool {
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      writeError(
        "Nothing was changed. To change \(Self.count(proposed.files)), run: ltp fix \(code) --yes"
      )
      return false
    }
    FileHandle.standardError.write(Data("Change \(Self.count(proposed.files))? [y/N] ".utf8))
    if ["y", "yes"].contains(readLine()?.lowercased()) { return true }
    writeError("Nothing was changed.")
    return false
  }

  private static func count(_ files: [ProposedCorrections.File]) -> String {
    let places = files.reduce(0) { $0 + $1.places }
    return "\(places) \(places == 1 ? "place" : "places") in "
      + (files.count == 1 ? files[0].path : "\(files.count) files")
  }

  private static func nothing(_ code: DiagnosticCode, left: Int) -> String {
    switch left {
    case 0: "There is no problem with the code \(code.rawValue)."
    case 1: "The problem with the code \(code.rawValue) needs a person. Nothing was changed."
    default:
      "The \(left) problems with the code \(code.rawValue) need a person. Nothing was changed."
    }
  }
}
