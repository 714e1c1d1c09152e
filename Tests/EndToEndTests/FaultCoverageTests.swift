import Diagnostics
import Foundation
import Testing

/// Every rule is shown at work in a whole report, or it is said here why not.
struct FaultCoverageTests {
  /// What no small plan can show, with the tests that do.
  private static let elsewhere: [DiagnosticCode: String] = [
    .fileTooLarge: "it takes too much room: CSVReaderTests, YAMLReaderTests",
    .fileLink: "a link cannot be kept in a fixture: ContentFolderTests",
    .yamlTooDeep: "YAMLReaderTests",
    .markdownLimit: "MarkdownLimitsTests",
    // A theme's faults need a theme: SiteRenderingTests.
    .templateSyntax: "TemplateFaultTests",
    .templateName: "TemplateFaultTests",
    .templatePartial: "TemplateFaultTests",
    .templateMissing: "ThemeTests, DirectiveProgramsTests",
    .themeWord: "TemplateFaultTests, ThemeTests",
    // Another directory is no part of a plan.
    .importBrokenJSON: "ImportFaultTests",
    .importNothingFound: "ImportFaultTests",
    .importTooMany: "ImportFaultTests",
    .importPassedOver: "ImportTests",
    .importWrongType: "ImportFaultTests",
    .importUnusableValue: "ImportFaultTests",
    .importLostLink: "ImportFaultTests",
    .importDiffering: "ImportFaultTests",
    .importNoName: "ImportFaultTests",
    .importUnknownColumn: "ServiceSheetTests",
    .importClash: "PlanAdditionsTests",
    // Only a faulty theme makes a faulty site.
    .siteLink: "LinkVerifierTests",
    .siteID: "LinkVerifierTests",
    .siteAddress: "AddressCheckTests",
  ]

  @Test func `every code is shown in the report of a fault, or tested elsewhere`() throws {
    var shown: Set<String> = []
    for name in Fixture.cases(in: "Faults") {
      let report = Fixture.tests.appending(path: "Faults/\(name)/expected.txt")
      for line in try String(contentsOf: report, encoding: .utf8).split(separator: "\n") {
        for severity in ["MUST FIX  ", "SHOULD FIX  ", "NOTE  "] where line.hasPrefix(severity) {
          let code = line.dropFirst(severity.count).prefix { $0 != " " }
          shown.insert(String(code))
        }
      }
    }
    let missing = DiagnosticCode.allCases.filter {
      !shown.contains($0.rawValue) && Self.elsewhere[$0] == nil
    }
    #expect(missing.map(\.rawValue) == [], "add a folder to Faults for each")
    let both = Self.elsewhere.keys.filter { shown.contains($0.rawValue) }
    #expect(both.map(\.rawValue).sorted() == [], "take these out of the list of exceptions")
  }
}
