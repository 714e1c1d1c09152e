import Foundation
import PlanModel
import SiteBuild
import SiteRendering
import TestSupport
import Testing

/// `ltp import`: what it makes, what it says, and that what we publish comes back as it was.
struct ImportTests {
  private static let hub = """
    {"id": "1", "name": "Youth hub", "description": "A place to talk.", "status": "active",
     "licenses": "None", "minimum_age": 11, "maximum_age": 100,
     "organization": {"id": "o", "name": "Open Door", "description": "A charity."}}
    """

  private func run(
    _ arguments: String...,
    in folder: borrowing TemporaryFolder
  ) throws -> LTPProgram.Outcome {
    try LTPProgram().run(["import"] + arguments, in: folder.url)
  }

  private func names(in folder: borrowing TemporaryFolder) throws -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.url.path)
    return (found?.allObjects as? [String] ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func `it says what was made, what people must add and what was left behind`() throws {
    let folder = try TemporaryFolder(["feed.json": Self.hub])
    let outcome = try run("open-referral", "feed.json", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.report == """
        Found 1 service, 1 organisation and 0 locations. Wrote 2 files to imported.

        What people must add, and how many need it:
          thrive: 1, such as Youth hub
          level: 1, such as Youth hub
          needs: 1, such as Youth hub
          referral-routes: 1, such as Youth hub
          how-to-get-help: 1, such as Youth hub
          eligibility: 1, such as Youth hub
          what-happens-next: 1, such as Youth hub
          cost: 1, such as Youth hub
          channels: 1, such as Youth hub
          checked-on: 1, such as Youth hub
          checked-by-role: 1, such as Youth hub
          sector (organisations.csv): 1, such as Open Door

        What could not be carried, and how often it is there:
          service: ages above 25: 1, such as “to 100” (Youth hub)
          service: licenses: 1, such as “None” (Youth hub)

        One service is marked as a draft: readers do not see it yet. Move what you want to keep into the folder of your plan, then run: ltp check

        """
    )
    #expect(
      try names(in: folder) == [
        "feed.json", "imported", "imported/organisations.csv", "imported/services",
        "imported/services/youth-hub.md",
      ]
    )
  }

  @Test func `nothing is ever written over`() throws {
    let folder = try TemporaryFolder(["feed.json": Self.hub, "imported/kept.md": "kept"])
    let outcome = try run("open-referral", "feed.json", in: folder)
    #expect(outcome.exitCode == 3)
    #expect(
      outcome.report
        == "Error: The directory cannot be written to imported: it holds files already, such as kept.md. Nothing is ever written over, so name a new or an empty folder.\n"
    )
    #expect(try names(in: folder) == ["feed.json", "imported", "imported/kept.md"])
  }

  @Test func `with a broken file nothing is written`() throws {
    let folder = try TemporaryFolder(["feed/a.json": Self.hub, "feed/b.json": "{\"id\": \n  no}"])
    let outcome = try run("open-referral", "feed", "--format", "concise", in: folder)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.report == """
        b.json:2:3: must-fix: This file is not sound JSON: it has a value without quotes. [import/broken-json]

        Nothing was written.

        """
    )
    #expect(try names(in: folder) == ["feed", "feed/a.json", "feed/b.json"])
  }

  @Test(arguments: [
    ("nowhere.json", "Error: There is no file or folder “nowhere.json”. Check the path.\n"),
    ("feed", "Error: feed is not one sheet. Give the CSV file with the services.\n"),
  ])
  func `what is not there, or no sheet, is told`(input: String, report: String) throws {
    let folder = try TemporaryFolder(["feed/a.json": Self.hub, "feed/b.json": Self.hub])
    let outcome = try run("services", input, in: folder)
    #expect(outcome.exitCode == 3)
    #expect(outcome.report == report)
  }

  @Test func `a sheet among the tables of HSDS that has another name is told`() throws {
    let folder = try TemporaryFolder(["clubs.csv": "Name\nHub\n"])
    let outcome = try run("open-referral", "clubs.csv", "--format", "concise", in: folder)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.report == """
        must-fix: Nothing of a directory was found. [import/nothing-found]
        clubs.csv:1:1: should-fix: The table “clubs.csv” is not one that Open Referral has. [import/passed-over]

        Nothing was written.

        """
    )
  }

  @Test func `into a plan go only what it does not have, and drafts do not stop it`() throws {
    let folder = try PlanFolder()
    let sheet = """
      name,phone
      Youth hub,01632 960009
      Night line,01632 960010

      """
    try Data(sheet.utf8).write(to: folder.url.appending(path: "clubs.csv"))
    let before = try text(in: folder, "services/youth-hub.md")
    let outcome = try folder.run(
      ["import", "services", "clubs.csv", "--into", "content", "--format", "concise"],
      today: nil
    )
    #expect(outcome.exitCode == 0, "\(outcome.report)")
    #expect(
      outcome.report.hasPrefix(
        """
        note: The plan has a service at “services/youth-hub.md” already. It was left as it is. [import/clash]

        Found 2 services, 0 organisations and 0 locations. Added 1 file in content.

        """
      ),
      "\(outcome.report)"
    )
    #expect(try text(in: folder, "services/youth-hub.md") == before)
    #expect(
      try text(in: folder, "services/night-line.md") == """
        ---
        draft: yes
        name: Night line
        phones:
          - number: "01632 960010"
        ---

        """
    )
    #expect(try folder.run("check").exitCode == 0)
  }

  private func text(in folder: borrowing PlanFolder, _ path: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: "content/\(path)"), encoding: .utf8)
  }

  // MARK: There and back

  /// What a feed cannot bring back, and why.
  private static let exceptions: Set<String> = [
    // It names a place whose address is hidden: no feed may know of it.
    "help/domestic-abuse-recovery.html"
  ]

  @Test func `what we publish comes back as it was`() async throws {
    let published = try await site(of: Fixture.project.appending(path: "content"))
    let folder = try TemporaryFolder()
    for file in published.files where file.path.hasPrefix("oruk/") {
      try folder.write(Data(file.bytes), to: file.path)
    }
    let outcome = try run("open-referral", "oruk", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.report == """
        Found 36 services, 18 organisations and 10 locations. Wrote 38 files to imported.

        Nothing that a plan needs is missing.

        Files that hold nothing of a directory:
          index.json
          openapi.json

        Move what you want to keep into the folder of your plan, then run: ltp check

        """
    )
    try replace(in: folder)
    let again = try await site(of: folder.url.appending(path: "content"))
    let (feed, feedAgain) = (texts(of: published, "oruk/"), texts(of: again, "oruk/"))
    #expect(feed.keys.sorted() == feedAgain.keys.sorted())
    #expect(feed.filter { feedAgain[$0.key] != $0.value }.keys.sorted() == [])
    let (pages, pagesAgain) = (texts(of: published, "help/"), texts(of: again, "help/"))
    let differing = pages.filter { path, text in
      pagesAgain[path].map(Self.withoutLineEnds) != Self.withoutLineEnds(text)
    }
    #expect(Set(differing.keys) == Self.exceptions)
  }

  /// Puts what was imported in the place of the same records of the demonstration plan.
  private func replace(in folder: borrowing TemporaryFolder) throws {
    let files = FileManager.default
    let content = folder.url.appending(path: "content")
    let imported = folder.url.appending(path: "imported")
    try files.copyItem(at: Fixture.project.appending(path: "content"), to: content)
    for name in try files.contentsOfDirectory(atPath: imported.appending(path: "services").path) {
      let file = content.appending(path: "services/\(name)")
      try files.removeItem(at: file)
      try files.copyItem(at: imported.appending(path: "services/\(name)"), to: file)
    }
    for sheet in ["organisations.csv", "locations.csv"] {
      let old = try rows(of: content.appending(path: sheet))
      let new = try rows(of: imported.appending(path: sheet))
      let byID = Dictionary(new.map { ($0.prefix { $0 != "," }, $0) }) { first, _ in first }
      let both = old.map { byID[$0.prefix { $0 != "," }] ?? $0 }
      try folder.write(Data((both.joined(separator: "\n") + "\n").utf8), to: "content/\(sheet)")
    }
  }

  private func rows(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func texts(of site: RenderedSite, _ folder: String) -> [String: String] {
    let files = site.files.filter { $0.path.hasPrefix(folder) }
    return Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) {
      first,
      _ in first
    }
  }

  /// Where an author broke a line within a paragraph is all that plain words lose.
  private static func withoutLineEnds(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }

  private func site(of content: URL) async throws -> RenderedSite {
    let build = SiteBuild(
      BuildSettings(
        content: content.path,
        theme: Fixture.project.appending(path: "themes/default").path,
        output: content.path + "-public",
        today: try #require(CalendarDate("2026-11-21")),
        isStrict: false
      )
    )
    return try #require(try build.run().site)
  }
}
