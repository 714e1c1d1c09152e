import ArgumentParser
import Diagnostics
private import Foundation
import SiteBuild

/// `ltp import`: brings somebody else's directory of services in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring an existing directory of services in.",
    discussion: """
      It makes a Markdown file for each service, and the sheets organisations.csv and locations.csv.
      Nothing is ever written over, and nothing at all is written if a file cannot be read.
      What the directory does not say is left for people: those services are marked as drafts.
      At the end it says what must be added, and what could not be carried.
      """,
    subcommands: [ImportOpenReferralCommand.self, ImportServicesCommand.self]
  )
}

/// `ltp import open-referral`: from the files of Open Referral UK 3.0 or HSDS 3.0.
struct ImportOpenReferralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open-referral",
    abstract: "From files of Open Referral UK 3.0 or HSDS 3.0.",
    discussion: """
      Give one JSON file, or a folder with all of them: single services, pages of lists, arrays, or
      the tables of HSDS as CSV. A feed that ltp published comes back as it was.
      """
  )

  @Argument(help: ArgumentHelp("The file, or the folder with the files.", valueName: "file|dir"))
  var input: String

  @OptionGroup var options: ImportOptions

  func run() throws { try options.run(input, as: .openReferral) }
}

/// `ltp import services`: from a plain sheet.
struct ImportServicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "services",
    abstract: "From a sheet with a service in each row, saved as CSV.",
    discussion: """
      The first row names the columns: name, description, phone, email, website, organisation,
      address, postcode, ages, opening hours and so on, in whatever order. It says which were
      understood. The names of our own fields work as well, such as thrive and referral-routes.
      """
  )

  @Argument(help: ArgumentHelp("The sheet.", valueName: "file.csv"))
  var input: String

  @OptionGroup var options: ImportOptions

  func run() throws { try options.run(input, as: .sheet) }
}

/// What both ways to import are told.
struct ImportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A new or empty folder for what is made: imported.", valueName: "dir")
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A plan to add to instead: only services and rows that it does not have.",
      valueName: "dir"
    )
  )
  var into: String?

  @Option(
    help: "How problems are told: annotated or concise for people; json-lines, github or sarif."
  )
  var format = ReportFormat.annotated

  func validate() throws {
    if output != nil, into != nil {
      throw ValidationError("Give --output for a new folder, or --into for a plan, not both.")
    }
  }

  func run(_ input: String, as form: ImportSettings.Form) throws {
    let output = output ?? "imported"
    let settings = ImportSettings(
      input: input,
      form: form,
      target: into.map { .plan($0) } ?? .newFolder(output),
      home: ProcessInfo.processInfo.environment["HOME"]
    )
    let result = try DirectoryImportRun(settings).run()
    Told(result, as: format).say()
    guard let report = result.report else {
      writeError("Nothing was written.")
      throw ExitCode(1)
    }
    writeError(
      ImportReportText(report, written: result.written, to: into ?? output, isPlan: into != nil)
        .text
    )
  }
}
