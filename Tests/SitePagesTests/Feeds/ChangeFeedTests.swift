import Testing

@testable import SitePages

struct ChangeFeedTests {
  @Test func `versions are told, the newest first`() async throws {
    let plan = try await SamplePlan.published()
    let log = try await SamplePlan.published([
      "plan.yml": """
      title: Plan & more
      kind: refresh
      area: {name: Smallville, kind: place}
      year: 2026-27
      period: {from: 2026-04-01, to: 2029-03-31}
      version: 1.1
      state: draft
      next-refresh-due: 2027-10-01
      lead: {role: Manager, organisation: council}
      ages: {from: 0, to: 25}
      vision: Every child gets help early.
      crisis: [{name: Line, phone: 0808 157 0001, hours: Always, checked-on: 2026-11-01}]
      disclosure: mhsds
      site: {organisation: council, url: 'https://plan.example'}
      version-log:
        - {version: 1.0, date: 2025-10-01, author-role: Manager, change: First <plan>.}
        - {version: 1.1, date: 2026-02-03, author-role: Manager, change: Corrected.}
      """
    ])
    #expect(changes(of: plan) == nil)
    #expect(
      changes(of: log) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
          <id>https://plan.example/changes.atom</id>
          <title>Plan &amp; more</title>
          <updated>2026-02-03T00:00:00Z</updated>
          <link rel="self" href="https://plan.example/changes.atom"/>
          <link href="https://plan.example"/>
          <author><name>Smallville Council</name></author>
          <entry>
            <id>https://plan.example/changes.atom#2026-02-03-1.1</id>
            <title>Plan &amp; more 1.1</title>
            <updated>2026-02-03T00:00:00Z</updated>
            <link href="https://plan.example/plan/index.html"/>
            <summary>Corrected.</summary>
          </entry>
          <entry>
            <id>https://plan.example/changes.atom#2025-10-01-1.0</id>
            <title>Plan &amp; more 1.0</title>
            <updated>2025-10-01T00:00:00Z</updated>
            <link href="https://plan.example/plan/index.html"/>
            <summary>First &lt;plan&gt;.</summary>
          </entry>
        </feed>

        """
    )
  }

  private func changes(of published: PublishedPlan) -> String? {
    published.dataFiles(listing: []).first { $0.address == SiteMap.changes }
      .map { String(decoding: $0.bytes(), as: UTF8.self) }
  }
}
