import Testing

@testable import PlanChecks

struct UnlikelyPhoneTests {
  @Test(arguments: ["01632 96012", "07700 90012", "0808 157 012"])
  func `a number with a digit missing is told`(number: String) async throws {
    try await expectFindings(
      of: UnlikelyPhone(),
      in: SampleService.alone(["phones": "[{number: 1️⃣\(number)}]"]),
      """
      1️⃣|\(number)| should-fix directory/unlikely-phone
      The phone number “\(number)” has 10 digits, where such numbers have eleven.
      help: A digit is missing. Look the number up, and ring it.
      """
    )
  }

  @Test(arguments: ["01632 960123", "111", "0800 1111", "0800 123456", "01204 12345", "999"])
  func `a number that can be dialled is sound`(number: String) async throws {
    try await expectFindings(
      of: UnlikelyPhone(),
      in: SampleService.alone(["phones": "[{number: \(number)}]"]),
      ""
    )
  }

  @Test func `a number in words is told`() async throws {
    try await expectFindings(
      of: UnlikelyPhone(),
      in: SampleService.alone(["how-to-get-help": "Ring 1️⃣01632 9601234 any day, or 01632 960123."]),
      """
      1️⃣|01632 9601234| should-fix directory/unlikely-phone
      The phone number “01632 9601234” has 12 digits, where such numbers have eleven.
      help: A digit is too many. Look the number up, and ring it.
      """
    )
  }
}
