import ArgumentParser
import SiteBuild

/// `ltp list`: the working lists of the people who keep a plan up to date.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is due, expired, drafts, unanswered, uncited or gaps.",
    discussion: """
      due: actions, milestones, targets, reviews and checks that are due or overdue.
      expired: services, alerts, money and figures that are over.
      drafts: what readers do not see yet.
      unanswered: requirements that nothing in the plan answers, and what to add.
      uncited: sources that nothing refers to.
      gaps: children whom no service helps, by need, kind of help, age, place and date.
      """
  )

  @Argument(help: "Which list: due, expired, drafts, unanswered, uncited or gaps.")
  var list: ListKind

  @Option(help: ArgumentHelp("How many days ahead to look for what is due.", valueName: "days"))
  var within = 60

  @Option(help: "How it is written: table, csv or json-lines.")
  var format = WorkingListText.Format.table

  @OptionGroup var plan: PlanOptions

  func validate() throws {
    guard (0...3660).contains(within) else {
      throw ValidationError("--within needs a number of days from 0 to 3660, not '\(within)'.")
    }
  }

  func run() throws {
    let build = SiteBuild(try plan.settings())
    let listed = try build.list(list, within: within)
    writeOutput(WorkingListText(listed).text(as: format))
    if !listed.isWhole {
      writeError("Some records have faults and are not in this list. Run ltp check.")
    }
  }
}

extension ListKind: ExpressibleByArgument {}
extension WorkingListText.Format: ExpressibleByArgument {}
