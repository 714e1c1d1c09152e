import Diagnostics
import Testing

@testable import PlanSources

/// A faulty source, and all that should be said about it.
struct ProblemCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: DecodedText
  private let told: String

  init(_ name: String, in text: String, _ told: String) {
    testDescription = name
    self.text = DecodedText(path: "source", text: text)
    self.told = told
  }

  func expect(
    _ found: [Diagnostic],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Outline(of: text.text).findings(found) == told, sourceLocation: sourceLocation)
  }
}
