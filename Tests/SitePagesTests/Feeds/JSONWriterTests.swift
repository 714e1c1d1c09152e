import PlanModel
import SitePages
import Testing

struct JSONWriterTests {
  @Test func `members keep their order and stand one a line`() {
    let value = JSONValue.record([
      "title": .text("Plan"),
      "missing": nil,
      "count": .whole(-3),
      "empty": .list([]),
      "nothing": .record([:]),
      "amount": .money(Money(pence: 12_550)),
      "open": .flag(true),
      "ages": .list([.whole(0), .record(["to": .whole(25)])]),
    ])
    #expect(
      text(of: value) == """
        {
          "title": "Plan",
          "count": -3,
          "empty": [],
          "nothing": {},
          "amount": 125.50,
          "open": true,
          "ages": [
            0,
            {
              "to": 25
            }
          ]
        }

        """
    )
  }

  @Test(arguments: [
    ("a \"b\" \\", "\"a \\\"b\\\" \\\\\""), ("1\n2\t3\r", "\"1\\n2\\t3\\r\""),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
    ("caf\u{E9} \u{1F600}", "\"caf\u{E9} \u{1F600}\""),
  ])
  func `text is quoted`(_ words: String, _ quoted: String) {
    #expect(text(of: .text(words)) == quoted + "\n")
  }

  @Test(arguments: [
    ("12.80", "12.80"), ("007", "7"), ("00.5", "0.5"), ("0", "0"), ("-012", "-12"),
    ("-0.0", "-0.0"),
  ])
  func `a number keeps its digits in a form JSON allows`(_ typed: String, _ written: String) throws
  {
    let number = try #require(DecimalNumber(typed))
    #expect(text(of: .decimal(number)) == written + "\n")
  }

  @Test func `what only programs read has no blanks`() {
    let value = JSONValue.record([
      "a": .list([.whole(1), .whole(2)]), "b": .record(["c": .text("d e")]), "f": .list([]),
    ])
    let bytes = JSONWriter.bytes(of: value, layout: .compact)
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":[1,2],"b":{"c":"d e"},"f":[]}"# + "\n")
  }

  @Test func `no words end the script that holds them`() {
    let words = "</script><!-- & \u{2028}\u{2029}\""
    #expect(
      JSONWriter.html(of: .record(["a": .text(words)])).markup
        == #"{"a":"\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029\""}"#
    )
  }

  private func text(of value: JSONValue) -> String {
    String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
  }
}
