import Diagnostics
import Testing

@testable import PlanSources

struct JSONReaderTests {
  private func read(_ text: String) throws(JSONFault) -> JSONNode {
    try JSONReader.read(DecodedText(path: "plan.json", text: text))
  }

  /// The value as JSON again, its members in the order of their names.
  private func outline(_ node: JSONNode) -> String {
    switch node.content {
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0):\(outline($1))" }.joined(separator: ",")
        + "}"
    case .list(let nodes): "[" + nodes.map(outline).joined(separator: ",") + "]"
    case .text(let text): "<\(text)>"
    case .number(let digits): digits
    case .flag(let isSo): "\(isSo)"
    case .null: "null"
    }
  }

  @Test(arguments: [
    (#"{"a": [1, -2.50, 1e3], "b": {"c": true}}"#, "{a:[1,-2.50,1e3],b:{c:true}}"),
    (#" [ ] "#, "[]"), ("{}", "{}"), (#""""#, "<>"), ("false", "false"), ("null", "null"),
    (#""a\n\t\"\\\/b""#, "<a\n\t\"\\/b>"), (#""\u00e9 \ud83d\ude00 \u2019""#, "<é 😀 ’>"),
    (#""é""#, "<é>"), (#"{"a":1,"a":2}"#, "{a:1}"), ("0.10", "0.10"),
  ])
  func `every kind of value is read, and numbers keep their digits`(
    text: String,
    expected: String
  ) throws {
    #expect(outline(try read(text)) == expected)
  }

  @Test(arguments: [
    ("", "stops in the middle", 0), ("{", "has a name without quotes", 1),
    (#"{"a" 1}"#, "lacks a colon after a name", 5),
    ("[1 2]", "lacks a comma or a closing bracket", 3),
    (#"{"a": 1 "b": 2}"#, "lacks a comma or a closing bracket", 8),
    ("[1,]", "has a value without quotes", 3), ("yes", "has a value without quotes", 0),
    (#"["a]"#, "has a text without its closing quote", 1),
    (#""\x""#, "has an unknown sign after “\\”", 2),
    (#""\u12g4""#, "has a sign that is not spelt out", 2),
    (#""\u00"#, "has a sign that is not spelt out", 2),
    ("{} {}", "goes on after its end", 3), ("-", "has a number that is none", 0),
    ("1.2.3", "has a number that is none", 0), ("[tru", "has a value without quotes", 1),
  ])
  func `what is not JSON is told with its place`(text: String, reason: String, offset: Int) {
    do {
      let node = try read(text)
      Issue.record("read as \(outline(node))")
    } catch {
      #expect(error.reason == reason)
      #expect(error.offset == offset)
    }
  }

  @Test func `brackets without end are refused, not followed`() {
    do {
      _ = try read(String(repeating: "[", count: 100_000))
      Issue.record("read")
    } catch {
      #expect(error.reason == "is nested too deeply")
    }
  }

  @Test func `a value knows its place`() throws {
    let text = #"{"a": ["bc"]}"#
    guard case .object(let members) = try read(text).content, let list = members["a"],
      case .list(let nodes) = list.content, let first = nodes.first
    else {
      Issue.record("not as written")
      return
    }
    #expect(first.source == SourceRange(path: "plan.json", start: 7, end: 11))
  }
}
