import Testing

@testable import PlanChecks

struct UnlikelyPhoneKindTests {
  private func told(_ own: KeyValuePairs<String, String>, _ expected: String) async throws {
    try await expectFindings(of: UnlikelyPhoneKind(), in: SampleService.alone(own), expected)
  }

  @Test func `a number of a town that is said to be free is told`() async throws {
    try await told(
      ["phones": "[{number: 01632 960001, free: 1️⃣yes}]"],
      """
      1️⃣|yes| should-fix directory/unlikely-phone
      “01632 960001” is said to be free, but calls to such numbers are not.
      help: Only numbers that begin with 0800, 0808 or 116 are free.
      write: no
      """
    )
  }

  @Test func `a free number that is said to cost is told`() async throws {
    try await told(
      ["phones": "[{number: 0808 157 0001, free: 1️⃣no}]"],
      """
      1️⃣|no| should-fix directory/unlikely-phone
      “0808 157 0001” is free to call, but it is said not to be.
      help: Numbers that begin with 0800, 0808 or 116 are free.
      write: yes
      """
    )
  }

  @Test func `a number to text that is of a house is told`() async throws {
    try await told(
      ["text": "1️⃣01632 960176"],
      """
      1️⃣|01632 960176| should-fix directory/unlikely-phone
      “01632 960176” is a number to ring: text messages may not get there.
      help: Write the number people can text, such as 07700 900123 or 85258. If this one takes texts, accept the finding.
      """
    )
  }

  @Test(arguments: [
    "{number: 01632 960001, free: no}", "{number: 0808 157 0001, free: yes}",
    "{number: 116 123, free: yes}", "{number: 0808 157 0001}", "{number: 111, free: yes}",
    "{number: 999, free: yes}", "{number: +44 1632 960001, free: no}",
  ])
  func `numbers that cost what is said are sound`(phone: String) async throws {
    try await told(["phones": "[\(phone)]"], "")
  }

  @Test(arguments: ["07700 900123", "85258", "+44 7700 900123"])
  func `numbers of mobiles and short codes take texts`(text: String) async throws {
    try await told(["text": text], "")
  }
}
