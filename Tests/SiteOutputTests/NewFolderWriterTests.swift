import Foundation
import TestSupport
import Testing

@testable import SiteOutput

struct NewFolderWriterTests {
  private func write(
    to name: String,
    in folder: borrowing TemporaryFolder,
    sources: [String] = []
  ) throws {
    let path = folder.url.appending(path: name).path
    try NewFolderWriter(to: path, keepingClearOf: sources, home: nil)
      .write([("a.csv", Array("a".utf8)), ("services/b.md", Array("b".utf8))])
  }

  private func names(in folder: borrowing TemporaryFolder) throws -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.url.path)
    return (found?.allObjects as? [String] ?? []).sorted()
  }

  @Test(arguments: [false, true])
  func `files go into a folder that is new or empty`(exists: Bool) throws {
    let folder = try TemporaryFolder()
    if exists {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: "out"),
        withIntermediateDirectories: false
      )
    }
    try write(to: "out", in: folder)
    #expect(try names(in: folder) == ["out", "out/a.csv", "out/services", "out/services/b.md"])
    let text = try String(
      contentsOf: folder.url.appending(path: "out/services/b.md"),
      encoding: .utf8
    )
    #expect(text == "b")
  }

  @Test func `a folder that holds anything is refused, and stays as it is`() throws {
    let folder = try TemporaryFolder(["out/kept.md": "kept"])
    let path = folder.url.appending(path: "out").path
    #expect(throws: SiteOutputError.refused(output: path, .isNotEmpty("kept.md"))) {
      try write(to: "out", in: folder)
    }
    #expect(try names(in: folder) == ["out", "out/kept.md"])
  }

  @Test func `a published site counts as something`() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "out")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    try Data(ReleaseRecord.opening).write(to: path.appending(path: ReleaseRecord.path))
    #expect(throws: SiteOutputError.refused(output: path.path, .isNotEmpty(ReleaseRecord.path))) {
      try write(to: "out", in: folder)
    }
    #expect(try names(in: folder) == ["out", "out/release.json"])
  }

  @Test func `the folder that is read is refused`() throws {
    let folder = try TemporaryFolder(["feed/a.json": "{}"])
    let source = folder.url.appending(path: "feed").path
    #expect(throws: SiteOutputError.refused(output: "\(source)/out", .liesInSource(source))) {
      try write(to: "feed/out", in: folder, sources: [source])
    }
  }

  @Test func `a file is added once and never replaced`() throws {
    let folder = try TemporaryFolder(["plan.yml": "plan"])
    let writer = SourceFileWriter(in: folder.url.path)
    #expect(try writer.add("services/a.md", Array("a".utf8)))
    #expect(try !writer.add("services/a.md", Array("b".utf8)))
    #expect(try !writer.add("../a.md", Array("b".utf8)))
    #expect(try names(in: folder) == ["plan.yml", "services", "services/a.md"])
  }
}
