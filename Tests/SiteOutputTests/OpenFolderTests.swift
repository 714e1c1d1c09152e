import Foundation
import TestSupport
import Testing

@testable import SiteOutput

struct OpenFolderTests {
  @Test func `removing a folder removes links in it and not what they lead to`() throws {
    let folder = try TemporaryFolder(["outside/keep.txt": "", "tree/a/b/c.txt": "", "tree/d": ""])
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "tree/link"),
      withDestinationURL: folder.url.appending(path: "outside")
    )
    try OpenFolder(at: folder.url.path).removeTree("tree")
    #expect(try folder.listing() == ["outside/keep.txt": ""])
  }

  @Test func `removing what is not there is no failure`() throws {
    let folder = try TemporaryFolder()
    try OpenFolder(at: folder.url.path).removeTree("none")
  }

  @Test func `a lock leaves nothing behind and can be had again`() throws {
    let folder = try TemporaryFolder()
    let parent = try OpenFolder(at: folder.url.path)
    for _ in 0..<2 {
      let result = try parent.withLock("lock") { () throws(CallError) in 1 }
      #expect(result == 1)
    }
    #expect(try folder.listing() == [:])
  }

  @Test(arguments: [
    ("abc", "abc", true), ("abc", "abd", false), ("abc", "ab", false), ("", "", true),
  ])
  func `a file is compared byte by byte`(written: String, asked: String, same: Bool) throws {
    let folder = try TemporaryFolder(["file": written])
    let parent = try OpenFolder(at: folder.url.path)
    #expect(try parent.holds(Array(asked.utf8), in: "file") == same)
    #expect(try parent.holds([], in: "none") == false)
  }
}
