import Foundation
import Testing

/// What `ltp list` promises to people and to programs.
struct ListCommandTests {
  @Test func `a list is a table with the place of each row`() throws {
    let due = try PlanFolder().run("list", "due", "--within", "200")
    #expect(due.exitCode == 0)
    #expect(due.report == "")
    #expect(
      due.output == """
        DATE        STATE  WHAT                                            WHOSE                            WRITTEN IN
        2027-03-31  due    Action: Open the hub on Saturdays               Hub manager, Smallville Council  actions.csv, cell G2
        2027-04-01  due    Check of the service: Youth hub                 Hub manager                      services/youth-hub.md, line 18
        2027-05-01  due    Check of the help line: Smallville crisis line  Commissioning manager            plan.yml, line 13

        3 rows.

        """
    )
  }

  @Test func `a list for spreadsheets and for programs has the same rows`() throws {
    let folder = try PlanFolder()
    let csv = try folder.run("list", "drafts", "--format", "csv")
    #expect(
      csv.output == "kind,title,state,whose,written in\r\n"
        + "plan,Smallville children's mental health plan,draft,Commissioning manager,\"plan.yml, line 7\"\r\n"
    )
    let lines = try folder.run("list", "drafts", "--format", "json-lines")
    #expect(
      lines.output
        == #"{"kind":"plan","title":"Smallville children's mental health plan","state":"draft","whose":"Commissioning manager","path":"plan.yml","line":7}"#
        + "\n"
    )
  }

  @Test(arguments: ["due", "expired", "drafts", "unanswered", "uncited", "gaps"])
  func `every list ends well`(list: String) throws {
    #expect(try PlanFolder().run("list", list).exitCode == 0)
  }

  @Test func `an empty list says so, and faults are mentioned`() throws {
    let folder = try PlanFolder(["priorities/early-help.md": "---\ntitle: Help early\n"])
    let empty = try folder.run("list", "expired")
    #expect(empty.exitCode == 0)
    #expect(empty.output == "Nothing to list.\n")
    #expect(
      empty.report == "Some records have faults and are not in this list. Run ltp check.\n"
    )
  }

  @Test(arguments: [
    (["list", "frob"], "Error: The value 'frob' is invalid for '<list>'."),
    (["list", "due", "--within", "5000"], "Error: --within needs a number of days from 0 to 3660"),
  ])
  func `a wrong list or number is told`(command: [String], message: String) throws {
    let outcome = try PlanFolder().run(command)
    #expect(outcome.exitCode == 2)
    #expect(outcome.report.hasPrefix(message), "\(outcome.report)")
  }
}
