import SiteRendering
import Testing

@testable import SiteOutput

struct ReleaseRecordTests {
  @Test func `a record lists every file with its length and digest`() {
    let site = sampleSite(["index.html": "abc", "help/\"a\".html": ""])
    let record = ReleaseRecord(of: site, .sample)
    #expect(
      String(decoding: record.bytes, as: UTF8.self) == #"""
        {
          "format": "ltp-release-1",
          "tool": "1.0",
          "today": "2026-11-21",
          "sources": "abc",
          "files": [
            {"path": "help/\"a\".html", "length": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            {"path": "index.html", "length": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
          ]
        }

        """#
    )
  }
}
