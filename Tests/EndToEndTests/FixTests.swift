import Foundation
import TestSupport
import Testing

/// `ltp fix`: it shows what would change, and changes that and nothing else.
struct FixTests {
  private let hub = "services/youth-hub.md"

  /// The smallest plan's hub with one line written otherwise.
  private func folder(_ line: String, as other: String) throws -> PlanFolder {
    let url = Fixture.tests.appending(path: "Base/\(hub)")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return try PlanFolder([hub: text.replacing(line, with: other)])
  }

  private func text(in folder: borrowing PlanFolder) throws -> String {
    let data = try Data(contentsOf: folder.url.appending(path: "content/\(hub)"))
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `without a terminal the change is shown and not made`() throws {
    let folder = try folder("name: Youth hub", as: "name: “Youth hub”")
    let before = try text(in: folder)
    let fix = try folder.run("fix", "yaml/curly-quotes")
    #expect(fix.exitCode == 0)
    #expect(
      fix.output == """
        --- services/youth-hub.md
        +++ services/youth-hub.md
        @@ -1,5 +1,5 @@
         ---
        -name: “Youth hub”
        +name: "Youth hub"
         summary: A place to talk, with no appointment.
         provider: council
         status: active

        """
    )
    #expect(
      fix.report == """
        Nothing was changed. To change 1 place in services/youth-hub.md, run: ltp fix yaml/curly-quotes --yes

        """
    )
    #expect(try text(in: folder) == before)
  }

  @Test(arguments: [
    ("name: Youth hub", "name: “Youth hub”", "yaml/curly-quotes", "name: \"Youth hub\""),
    ("name: Youth hub", "name: Hub: a place", "yaml/unquoted-colon", "name: \"Hub: a place\""),
    ("number: 01632 960001", "number: 1632 960001", "structure/bad-value", "number: 01632960001"),
    (
      "checked-on: 2026-10-01", "checked-on: 30/10/2026", "structure/bad-value",
      "checked-on: 2026-10-30"
    ),
    ("provider: council", "provider: concil", "reference/unknown", "provider: council"),
    ("manager\n---\n", "manager\n", "front-matter/unclosed", "manager\n---\n"),
  ])
  func `what can be mended is mended, and the plan is sound again`(
    line: String,
    fault: String,
    code: String,
    mended: String
  ) throws {
    let folder = try folder(line, as: fault)
    let before = try text(in: folder)
    let fix = try folder.run("fix", code, "--yes")
    #expect(fix.exitCode == 0, "\(fix.report)")
    #expect(
      fix.report
        == "Changed 1 place in services/youth-hub.md. To see what is left, run: ltp check\n"
    )
    #expect(try text(in: folder) == before.replacing(fault, with: mended))
    #expect(try folder.run("check", "--strict").exitCode == 0)
  }

  @Test func `what needs a person is left to one`() throws {
    let folder = try folder("checked-on: 2026-10-01", as: "checked-on: 1/10/2026")
    let fix = try folder.run("fix", "structure/bad-value", "--yes")
    #expect(fix.exitCode == 0)
    #expect(fix.output == "")
    #expect(
      fix.report
        == "The problem with the code structure/bad-value needs a person. Nothing was changed.\n"
    )
  }

  @Test(arguments: [
    ("yaml/curly-quotes", 0, "There is no problem with the code yaml/curly-quotes.\n"),
    (
      "reading/link-text", 2,
      "Error: Problems with the code reading/link-text need a person. Codes that can be mended: structure/bad-value, markdown/broken-link, front-matter/unclosed, reference/unknown, yaml/unquoted-colon, yaml/curly-quotes."
    ),
    (
      "yaml/curly", 2,
      "Error: No problem has the code 'yaml/curly'. The nearest codes: yaml/curly-quotes, "
    ),
  ])
  func `a code with nothing to mend is told`(code: String, exitCode: Int32, opening: String) throws
  {
    let fix = try PlanFolder().run("fix", code)
    #expect(fix.exitCode == exitCode)
    #expect(fix.report.hasPrefix(opening), "\(fix.report)")
  }

  @Test func `a file in another encoding is left as it is`() throws {
    let folder = try folder("name: Youth hub", as: "name: Caf\u{E9}")
    let path = folder.url.appending(path: "content/\(hub)")
    let bytes = try text(in: folder).replacing("provider: council", with: "provider: concil")
      .unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try Data(bytes).write(to: path)
    let fix = try folder.run("fix", "reference/unknown", "--yes")
    #expect(
      fix.report == """
        services/youth-hub.md is left as it is: it is not plain UTF-8. Save it as UTF-8 first.
        There is nothing else to change.

        """
    )
    #expect([UInt8](try Data(contentsOf: path)) == bytes)
  }

  @Test func `check says what can be mended and how`() throws {
    let folder = try folder("name: Youth hub", as: "name: “Youth hub”")
    let check = try folder.run("check")
    #expect(
      check.report.contains(
        """

        One place can be mended for you, after showing what would change:
          ltp fix yaml/curly-quotes

        """
      ),
      "\(check.report)"
    )
  }
}
