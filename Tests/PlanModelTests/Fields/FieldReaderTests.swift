import Diagnostics
import PlanModel
import Testing

struct FieldReaderTests {
  @Test func `a record describes its fields without being read`() {
    let keys = FieldReader.descriptions(of: Milestone.self).map(\.key)
    #expect(keys == ["action", "title", "due", "original-due", "done-on", "state", "evidence"])
  }

  @Test func `groups of keys are described with their own keys`() {
    let wait = FieldReader.descriptions(of: Service.self).first { $0.key == "wait" }
    guard case .group(let fields) = wait?.shape else {
      Issue.record("wait is no group")
      return
    }
    #expect(fields.map(\.key) == ["weeks", "percentile", "measured-on", "source"])
    #expect(fields.filter(\.isRequired).map(\.key) == ["weeks", "measured-on"])
  }

  @Test func `a cell with semicolons is a list whose parts keep their places`() {
    let cell = scalar("early-help; crisis ;", at: 10)
    var reader = reader(of: ["mitigations": cell])
    let ids = reader.references("mitigations", .record(.action))
    #expect(ids.map(\.value) == ["early-help", "crisis"])
    #expect(ids.map(\.source.start) == [10, 22])
    #expect(reader.references.count == 2)
  }

  @Test func `a value is read as it was typed`() {
    var reader = reader(of: ["version": scalar("1.10", at: 0), "consent": scalar("no", at: 9)])
    #expect(reader.required("version", .line).value == "1.10")
    #expect(reader.required("consent", .yesOrNo).value == false)
    #expect(reader.isComplete)
  }

  @Test func `a record with a fault is incomplete`() {
    var reader = reader(of: ["due": scalar("soon", at: 0)])
    _ = reader.required("due", .date)
    #expect(!reader.isComplete)
    #expect(reader.diagnostics.map(\.code) == [.badValue])
  }

  @Test(arguments: [
    ("opening-times", ["hours", "name"], "hours"), ("Due date", ["start", "due"], "due"),
    ("telephone", ["phones"], "phones"), ("owner", ["owner-role"], "owner-role"),
    ("opening-times", ["name"], nil), ("nothing", ["name"], nil),
  ])
  func `a key by another word for it is known`(
    typed: String,
    known: [String],
    key: String?
  ) {
    #expect(KeySynonyms.key(for: typed, among: known) == key)
  }

  private func scalar(_ text: String, at start: Int) -> SourceScalar {
    let range = SourceRange(path: "a.csv", start: start, end: start + text.utf8.count)
    return SourceScalar(SourceText(text, at: range), style: .cell)
  }

  private func reader(of cells: [String: SourceScalar]) -> FieldReader {
    let place = SourceRange(path: "a.csv", start: 0, end: 90)
    let entries = cells.sorted { $0.key < $1.key }.map {
      SourceMapping.Entry(key: Located($0.key, at: place), value: .scalar($0.value))
    }
    return FieldReader(
      SourceRecord(
        id: Located("one", at: place),
        fields: SourceMapping(entries, at: place),
        body: nil
      ),
      name: RecordName(kind: .risk, id: "one", title: "One"),
      isRow: true
    )
  }
}
