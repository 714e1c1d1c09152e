import Foundation
import TestSupport
import Testing

@testable import SiteOutput

struct SourceFileWriterTests {
  private func text(_ path: String, in folder: borrowing TemporaryFolder) throws -> String {
    String(decoding: try Data(contentsOf: folder.url.appending(path: path)), as: UTF8.self)
  }

  @Test func `a file is replaced whole, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder(["services/hub.md": "old", "plan.yml": "plan"])
    let path = folder.url.appending(path: "services/hub.md").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let writer = SourceFileWriter(in: folder.url.path)
    #expect(
      try writer.replace("services/hub.md", holding: Array("old".utf8), with: Array("new".utf8))
    )
    #expect(try text("services/hub.md", in: folder) == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "services").path
    )
    #expect(names == ["hub.md"])
  }

  @Test func `a file that was changed meanwhile is left alone`() throws {
    let folder = try TemporaryFolder(["plan.yml": "newer"])
    let writer = SourceFileWriter(in: folder.url.path)
    #expect(try !writer.replace("plan.yml", holding: Array("old".utf8), with: Array("new".utf8)))
    #expect(try !writer.replace("gone.yml", holding: Array("old".utf8), with: Array("new".utf8)))
    #expect(try text("plan.yml", in: folder) == "newer")
  }

  @Test func `links are not followed, nor ways out of the folder`() throws {
    let folder = try TemporaryFolder(["outside/a.md": "old", "content/b.md": "old"])
    let content = folder.url.appending(path: "content")
    let files = FileManager.default
    try files.createSymbolicLink(
      at: content.appending(path: "link"),
      withDestinationURL: folder.url.appending(path: "outside")
    )
    try files.createSymbolicLink(
      at: content.appending(path: "c.md"),
      withDestinationURL: folder.url.appending(path: "outside/a.md")
    )
    let writer = SourceFileWriter(in: content.path)
    for path in ["link/a.md", "c.md", "../outside/a.md", "", "/"] {
      #expect(
        try !writer.replace(path, holding: Array("old".utf8), with: Array("new".utf8)),
        "\(path)"
      )
    }
    #expect(try text("outside/a.md", in: folder) == "old")
  }
}
