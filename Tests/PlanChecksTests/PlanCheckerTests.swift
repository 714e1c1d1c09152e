import Diagnostics
import Foundation
import Frameworks
import PlanModel
import Testing

@testable import PlanChecks

struct PlanCheckerTests {
  @Test func `a plan in which nothing is wrong goes out`() async throws {
    let checked = try await check([SayingCheck()])
    #expect(checked.value != nil)
    #expect(checked.diagnostics == [])
  }

  @Test(arguments: [
    (Severity.mustFix, false), (.shouldFix, true), (.note, true),
  ])
  func `what must be fixed holds a plan back`(severity: Severity, goesOut: Bool) async throws {
    let checked = try await check([SayingCheck("Something", severity)])
    #expect((checked.value != nil) == goesOut)
  }

  @Test func `every check runs, whatever another found`() async throws {
    let checks = [SayingCheck("One", .mustFix), SayingCheck("Two", .mustFix), SayingCheck("Three")]
    #expect(try await check(checks).diagnostics.map(\.message) == ["One", "Two", "Three"])
  }

  @Test func `what was wrong before the checks is kept and holds the plan back`() async throws {
    let plan = try await MarkedPlan([:])
    let fault = { Diagnostic(.badValue, .mustFix, $0, at: nil) }
    let checker = PlanChecker(checks: [SayingCheck("a rule", .note)])
    let none: [Diagnostic] = []
    let cases = [
      ([fault("a source")], none, none), (none, [fault("a framework")], none),
      (none, none, [fault("a record")]),
    ]
    for (sources, frameworks, records) in cases {
      let checked = checker.check(
        Diagnosed(plan.assembled.value, diagnostics: records),
        with: Diagnosed(plan.frameworks.value, diagnostics: frameworks),
        after: sources
      )
      #expect(checked.value == nil)
      #expect(
        checked.diagnostics.map(\.message)
          == (sources + frameworks + records).map(\.message) + ["a rule"]
      )
    }
  }

  @Test func `every check in its folder is one of the standard ones and has tests`() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let sources = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/PlanChecks/Checks")
    let checks = try names(in: sources, without: ".swift")
    let tested = try names(in: tests.appending(path: "Checks"), without: "Tests.swift")
    #expect(checks == PlanChecker.standard.map { String(describing: type(of: $0)) }.sorted())
    #expect(checks == tested)
  }

  private func check(
    _ checks: [any PlanCheck]
  ) async throws -> Diagnosed<CheckedPlan?> {
    let plan = try await MarkedPlan([:])
    return PlanChecker(checks: checks)
      .check(Diagnosed(plan.assembled.value), with: plan.frameworks, after: [])
  }

  private func names(in folder: URL, without ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }
      .map { String($0.split(separator: "/").last?.dropLast(ending.count) ?? "") }
      .sorted()
  }
}

/// A rule that always finds the same, or nothing.
private struct SayingCheck: PlanCheck {
  private let message: String?
  private let severity: Severity

  init(_ message: String? = nil, _ severity: Severity = .shouldFix) {
    self.message = message
    self.severity = severity
  }

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    message.map { [Diagnostic(.badValue, severity, $0, at: nil)] } ?? []
  }
}
