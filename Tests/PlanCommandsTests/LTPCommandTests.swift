import ArgumentParser
import Testing

@testable import PlanCommands

struct LTPCommandTests {
  @Test func `build and check are told apart and take the same options`() throws {
    let build = try LTPCommand.parseAsRoot(["build", "--strict"]) as? BuildCommand
    #expect(build?.options.strict == true)
    let check = try LTPCommand.parseAsRoot(["check", "--strict"]) as? CheckCommand
    #expect(check?.options.strict == true)
  }

  @Test(arguments: [
    ["frob"], ["build", "extra"], ["build", "--frob"], ["check", "--today"],
    ["check", "--format", "xml"], ["import", "services"], ["import", "open-referral"],
    ["import", "services", "a.csv", "--output", "x", "--into", "y"],
  ])
  func `a wrong command line counts as wrong usage`(_ arguments: [String]) throws {
    let error = try #require(throws: (any Error).self) {
      _ = try LTPCommand.parseAsRoot(arguments)
    }
    #expect(LTPCommand.exitCode(for: error) == .validationFailure)
  }

  @Test func `the version is that of the build and of what its output depends on`() {
    #expect(LTPCommand.configuration.version == Versions.inWords)
  }
}
