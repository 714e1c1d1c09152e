import Diagnostics
import Foundation
import SiteRendering
import TestSupport
import Testing

@testable import SiteOutput

struct SiteWriterTests {
  @Test func `a first release makes the folder`() throws {
    let folder = try TemporaryFolder()
    let changes = try folder.publish(["index.html": "home", "help/a.html": "a", "help/b.html": ""])
    #expect(changes.added == ["help/a.html", "help/b.html", "index.html", "release.json"])
    #expect(
      try folder.publishedFiles() == [
        "public/index.html": "home", "public/help/a.html": "a", "public/help/b.html": "",
      ]
    )
  }

  @Test func `an empty folder may be published into`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.output,
      withIntermediateDirectories: true
    )
    try folder.publish(["index.html": "home"])
    #expect(try folder.publishedFiles() == ["public/index.html": "home"])
  }

  @Test func `the next release is exactly itself`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home", "old/a.html": "a", "b.html": "b"])
    try folder.write(Data("left by somebody".utf8), to: "public/stray.txt")
    let changes = try folder.publish(["index.html": "new home", "b.html": "b", "new/c.html": "c"])
    #expect(changes.added == ["new/c.html"])
    #expect(changes.changed == ["index.html", "release.json"])
    #expect(changes.removed == ["old/a.html", "stray.txt"])
    #expect(changes.kept.keys.sorted() == ["b.html"])
    #expect(
      try folder.publishedFiles() == [
        "public/index.html": "new home", "public/b.html": "b", "public/new/c.html": "c",
      ]
    )
  }

  @Test func `a file may become a folder and the other way round`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a": "file", "b/c": "in folder"])
    try folder.publish(["a/d": "in folder", "b": "file"])
    #expect(try folder.publishedFiles() == ["public/a/d": "in folder", "public/b": "file"])
  }

  @Test func `the same site gives the same bytes, and is not written again`() throws {
    let folder = try TemporaryFolder()
    let files = ["index.html": "home", "help/a.html": "a"]
    try folder.publish(files)
    let first = try folder.listing()
    let number = try #require(inode(of: folder.output))
    let changes = try folder.publish(files)
    #expect(changes.isEmpty)
    #expect(try folder.listing() == first)
    #expect(inode(of: folder.output) == number)

    let other = try TemporaryFolder()
    try other.publish(files)
    #expect(try other.listing() == first)
  }

  @Test func `an edited file is put right, though its record is the same`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home"])
    try folder.write(Data("hack".utf8), to: "public/index.html")
    let changes = try folder.publish(["index.html": "home"])
    #expect(changes.changed == ["index.html"])
    #expect(try folder.publishedFiles() == ["public/index.html": "home"])
  }

  @Test func `no release shares a file with another, and what stays as it is keeps its age`() throws
  {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home", "b.html": "b"])
    let before = try folder.status(of: "public/b.html")
    try folder.publish(["index.html": "new", "b.html": "b"])
    let after = try folder.status(of: "public/b.html")
    #expect(after.number != before.number)
    #expect(after.modified == before.modified)
    try folder.overwrite("public/b.html", with: "x")
    _ = try PublishedFolder(folder.output).rollBack()
    #expect(try folder.publishedFiles() == ["public/index.html": "home", "public/b.html": "b"])
  }

  @Test func `everybody may read what is published, whoever publishes`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home", "help/a.html": "a"])
    for path in ["public", "public/help", "public/help/a.html"] {
      #expect(try folder.status(of: path).isForAll, "\(path)")
    }
    for path in ["public/help", "public/help/a.html"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700],
        ofItemAtPath: folder.url.appending(path: path).path
      )
      try folder.publish(["index.html": "home", "help/a.html": "a"])
      #expect(try folder.status(of: path).isForAll, "\(path)")
    }
  }

  @Test func `an empty folder in a published one is gone with the next release`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home"])
    let stray = folder.url.appending(path: "public/stray").path
    try FileManager.default.createDirectory(atPath: stray, withIntermediateDirectories: false)
    try folder.publish(["index.html": "home"])
    #expect(!FileManager.default.fileExists(atPath: stray))
  }

  @Test(arguments: [
    ["a": "file", "a/b": "in a folder of that name"],
    ["good.html": "x", String(repeating: "x", count: 300): "a name no disk takes"],
  ])
  func `a failure leaves the published site and nothing beside it`(files: [String: String]) throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home"])
    let before = try folder.listing()
    #expect(throws: SiteOutputError.self) { try folder.publish(files) }
    #expect(try folder.listing() == before)
  }

  @Test func `a first release that fails leaves nothing`() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "x", count: 300)
    let error = SiteOutputError.failed(path: "\(folder.output)/\(name)", .nameTooLong)
    #expect(throws: error) { try folder.publish(["a": "a", name: "x"]) }
    #expect(try folder.listing() == [:])
  }

  @Test func `there is no verified site with a broken link`() {
    let site = sampleSite(["index.html": "<a href=\"gone.html\">x</a>"])
    let verified = VerifiedSite.verify(site)
    #expect(verified.value == nil)
    let message = "index.html links to 'gone.html', which is not a file of the site."
    #expect(verified.diagnostics.map(\.message) == [message])
  }

  @Test func `a second build is turned away while the first one publishes`() throws {
    let folder = try TemporaryFolder()
    let parent = try OpenFolder(at: folder.url.path)
    let held: Void? = try parent.withLock(".public.lock") { () throws(CallError) in
      #expect(throws: SiteOutputError.busy(output: folder.output)) {
        try folder.publish(["index.html": "home"])
      }
    }
    #expect(held != nil)
    #expect(try folder.listing() == [:])
    try folder.publish(["index.html": "home"])
    #expect(try folder.publishedFiles() == ["public/index.html": "home"])
  }

  @Test func `what a stopped build left is cleared away`() throws {
    let folder = try TemporaryFolder([
      ".public.staging/help/a.html": "half", ".public.lock": "", ".public.swapping/a.html": "old",
    ])
    try folder.publish(["index.html": "home"])
    #expect(try folder.publishedFiles() == ["public/index.html": "home"])
  }

  @Test func `a build stopped in the middle of a swap gives the site back`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "home"])
    try FileManager.default.moveItem(
      atPath: folder.output,
      toPath: folder.url.appending(path: ".public.swapping").path
    )
    let changes = try folder.publish(["index.html": "home"])
    #expect(changes.isEmpty)
    #expect(try folder.publishedFiles() == ["public/index.html": "home"])
  }

  @Test func `folders that cannot be exchanged change places in steps`() throws {
    let folder = try TemporaryFolder([
      ".public.staging/a.html": "new", "public/a.html": "old",
      "public/release.json": String(decoding: ReleaseRecord.opening, as: UTF8.self),
    ])
    let parent = try OpenFolder(at: folder.url.path)
    try ReleaseNames(of: "public").exchangeInSteps(".public.staging", in: parent)
    #expect(try folder.listing()["public/a.html"] == "new")
    #expect(try folder.listing()[".public.staging/a.html"] == "old")
  }
}

private func inode(of path: String) -> Int? {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return attributes?[.systemFileNumber] as? Int
}
