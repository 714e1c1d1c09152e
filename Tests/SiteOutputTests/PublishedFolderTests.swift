import Foundation
import TestSupport
import Testing

@testable import SiteOutput

struct PublishedFolderTests {
  @Test func `the release before is put back, and again the one after it`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "first"])
    try folder.publish(["index.html": "second", "new.html": "new"])
    let summary = try PublishedFolder(folder.output).rollBack()
    #expect(summary == ReleaseSummary(today: "2026-11-21", fileCount: 1))
    #expect(try folder.publishedFiles() == ["public/index.html": "first"])
    _ = try PublishedFolder(folder.output).rollBack()
    #expect(
      try folder.publishedFiles() == ["public/index.html": "second", "public/new.html": "new"]
    )
  }

  @Test func `a build that changes nothing keeps the release before`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "first"])
    try folder.publish(["index.html": "second"])
    try folder.publish(["index.html": "second"])
    _ = try PublishedFolder(folder.output).rollBack()
    #expect(try folder.publishedFiles() == ["public/index.html": "first"])
  }

  @Test func `a site is not rolled back to nothing, nor to what was changed since`() throws {
    let folder = try TemporaryFolder()
    let published = PublishedFolder(folder.output)
    #expect(throws: SiteOutputError.noRelease(output: folder.output)) { try published.rollBack() }
    try folder.publish(["index.html": "first"])
    #expect(throws: SiteOutputError.noPrevious(output: folder.output)) { try published.rollBack() }
    try folder.publish(["index.html": "second"])
    try folder.write(Data("hack".utf8), to: ".public.previous/index.html")
    #expect(throws: SiteOutputError.damaged(output: folder.output)) { try published.rollBack() }
    #expect(try folder.publishedFiles() == ["public/index.html": "second"])
  }

  @Test func `a folder is as it was published, or its differences are told`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "a", "b/c.html": "c", "d.html": "d"])
    let published = PublishedFolder(folder.output)
    #expect(try published.verify().isEmpty)
    #expect(try published.verify().sound == 3)
    try folder.write(Data("A".utf8), to: "public/a.html")
    try FileManager.default.removeItem(atPath: folder.output + "/b/c.html")
    try folder.write(Data("e".utf8), to: "public/b/e.html")
    let found = try published.verify()
    #expect(found.changed == ["a.html"])
    #expect(found.missing == ["b/c.html"])
    #expect(found.added == ["b/e.html"])
    #expect(found.sound == 1)
  }

  @Test func `a folder without a record is not judged`() throws {
    let folder = try TemporaryFolder(["public/index.html": "x"])
    #expect(throws: SiteOutputError.noRecord(output: folder.output)) {
      try PublishedFolder(folder.output).verify()
    }
  }

  @Test(arguments: [
    "", "{}", #"{"format": "ltp-release-1", "today": "x", "files": [{"path": "../a"}]}"#,
  ])
  func `a record that cannot be read is told as changed`(rest: String) throws {
    let opening = String(decoding: ReleaseRecord.opening, as: UTF8.self)
    let folder = try TemporaryFolder(["public/release.json": opening + rest])
    #expect(try PublishedFolder(folder.output).verify().changed == ["release.json"])
  }

  @Test func `a record cannot lead out of the folder`() throws {
    let folder = try TemporaryFolder([
      "secret": "x",
      "public/release.json": String(decoding: ReleaseRecord.opening, as: UTF8.self)
        + #""today": "x", "files": [{"path": "../secret", "length": 1, "sha256": ""}]}"#,
    ])
    #expect(try PublishedFolder(folder.output).verify().missing == ["../secret"])
  }
}
