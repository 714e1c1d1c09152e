import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct LostRowsTests {
  private func missing(_ id: String, _ start: Int, suggestion: String? = nil) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      .mustFix,
      "Names \(id).",
      at: SourceRange(path: "services/hub.md", start: start, end: start + 3),
      suggestion: suggestion
    )
    .missing("location:\(id)")
  }

  private let index = RecordIndex([
    .location: [
      "online": RecordIndex.Entry(
        title: "Online",
        source: SourceRange(
          path: "locations.csv",
          start: 8,
          end: 14,
          cell: SheetCell(row: 2, column: 1, columnName: "id")
        ),
        isComplete: true
      )
    ]
  ])

  @Test func `several records that a sheet lacks are one finding`() {
    let found = [missing("market-row", 3), missing("priory-road", 9), missing("market-row", 20)]
    let lost = LostRows(among: found, in: index)
    #expect(
      lost.diagnostics == [
        Diagnostic(
          .unknownReference,
          .mustFix,
          "locations.csv lacks 2 locations that are named elsewhere: “market-row”, “priory-road”.",
          at: .start(of: "locations.csv"),
          notes: [
            Note("“market-row” is named here.", at: found[0].location),
            Note("“priory-road” is named here.", at: found[1].location),
          ],
          help: "Were rows lost with a filter, or in copying? Put them back, or take the names out."
        )
      ]
    )
    #expect(lost.names == ["location:market-row", "location:priory-road"])
  }

  @Test func `one record, and names like one that is there, are told by themselves`() {
    let found = [
      missing("market-row", 3), missing("market-row", 20),
      missing("onlien", 30, suggestion: "online"),
    ]
    let lost = LostRows(among: found, in: index)
    #expect(lost.diagnostics == found)
    #expect(lost.names == [])
  }
}
