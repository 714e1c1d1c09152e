import Testing

@testable import SiteBuild

struct VersionTests {
  @Test func `versions have the forms that programs compare`() {
    #expect(SiteBuild.version.wholeMatch(of: #/\d+\.\d+\.\d+(-[0-9a-z.]+)?/#) != nil)
    #expect(SiteBuild.markdownVersion.wholeMatch(of: #/\d+\.\d+\.\d+/#) != nil)
    #expect(Int(SiteBuild.schemaVersion) != nil)
  }
}
