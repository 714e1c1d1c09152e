import Foundation
import Testing

/// A raw number of people can be opened only by modules that publish nothing.
struct ConfidentialityTests {
  /// Whoever reads the plan, computes with it or checks it.
  ///
  /// To import the module elsewhere does not compile with `make build`, for the manifest does not
  /// declare it.
  private static let openers: Set<String> = [
    "Confidentiality", "PlanModel", "PlanAnalysis", "PlanChecks",
  ]

  @Test func `no module that makes pages or files can open a number of people`() throws {
    let sources = Fixture.project.appending(path: "Sources")
    var users: Set<String> = []
    for path in try Fixture.files(below: sources) where path.hasSuffix(".swift") {
      let text = String(
        decoding: try Data(contentsOf: sources.appending(path: path)),
        as: UTF8.self
      )
      let imports = text.split(separator: "\n").contains { $0.hasSuffix("import Confidentiality") }
      if imports { users.insert(String(path.prefix { $0 != "/" })) }
    }
    #expect(users == Self.openers.subtracting(["Confidentiality"]))
  }
}
