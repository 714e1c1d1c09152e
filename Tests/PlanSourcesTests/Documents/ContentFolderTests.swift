import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlanSources

struct ContentFolderTests {
  private func paths(in folder: borrowing TemporaryFolder) throws -> [String] {
    try ContentFolder(at: folder.url.path()).files().value.map(\.path)
  }

  @Test func `files come with their bytes in the order of their paths`() throws {
    let folder = try TemporaryFolder([
      "plan.yml": "title: é", "pages/b.md": "b", "pages/a/z.md": "", "pages-old.md": "x",
      "Actions.csv": "id",
    ])
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(
      files.value == [
        ContentFile(path: "Actions.csv", bytes: Array("id".utf8)),
        ContentFile(path: "pages-old.md", bytes: Array("x".utf8)),
        ContentFile(path: "pages/a/z.md", bytes: []),
        ContentFile(path: "pages/b.md", bytes: Array("b".utf8)),
        ContentFile(path: "plan.yml", bytes: Array("title: é".utf8)),
      ]
    )
    #expect(files.diagnostics == [])
  }

  @Test func `hidden files and left-overs of programs are passed over`() throws {
    let names = [
      ".hidden", ".git/config", "a.md~", "a.swp", "A.BAK", "#a.md#", "Thumbs.db", "desktop.ini",
      ".~lock.a.csv#", "~$a.docx", "__MACOSX/a.md",
    ]
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
    try folder.write(Data(), to: "kept.md")
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(files.value.map(\.path) == ["kept.md"])
    #expect(files.diagnostics == [])
  }

  @Test func `the name of a copy is not told, for the copy is not needed`() throws {
    let folder = try TemporaryFolder(["actions.csv": "id", "actions (1).csv": "id", "a b.md": "a"])
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(files.diagnostics.map(\.location?.path) == ["a b.md"])
  }

  @Test func `links are told and not followed`() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    for (name, target) in [("b.md", "a.md"), ("loop", "."), ("gone.md", "nothing")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: name).path(),
        withDestinationPath: target
      )
    }
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(files.value.map(\.path) == ["a.md"])
    #expect(files.diagnostics.map(\.code) == [.fileLink, .fileLink, .fileLink])
    #expect(files.diagnostics.map(\.location?.path) == ["b.md", "gone.md", "loop"])
  }

  @Test func `the folder itself may be a link`() throws {
    let folder = try TemporaryFolder(["real/a.md": "a"])
    let link = folder.url.appending(path: "link").path()
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
    #expect(try ContentFolder(at: link).files().value.map(\.path) == ["a.md"])
  }

  @Test func `a name that will not do everywhere is told and its file read`() throws {
    let folder = try TemporaryFolder(["Youth Hub.md": "a", "b.md": "b", "B.md": "c"])
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(files.value.map(\.path) == ["B.md", "Youth Hub.md", "b.md"])
    #expect(
      Outline(of: "").findings(files.diagnostics) == """
        must-fix file/bad-name «» The name of this file or folder has a space in it.
        Rename it.

        must-fix file/bad-name «» The name of this file differs from another's only in capital \
        letters.
        note «» This is the other one.
        Rename one of them: on Windows and on a Mac the two would be one file.
        """
    )
  }

  @Test(arguments: [
    ("youth-hub.md", nil, nil),
    ("Youth_Hub.2.md", nil, nil),
    ("youth hub.md", "has a space in it", "youth-hub.md"),
    (
      "Café – día.md", "has a space in it", "cafe-dia.md"
    ),
    (
      "café.md", "has characters other than letters, digits, hyphens, underscores and dots",
      "cafe.md"
    ),
    (
      "a\\b:c?.md", "has characters other than letters, digits, hyphens, underscores and dots",
      "a-b-c.md"
    ),
    ("trailing.", "ends with a dot", "trailing"),
    ("con.md", "is reserved by Windows", nil),
    ("日本.md", "has characters other than letters, digits, hyphens, underscores and dots", "md"),
  ])
  func `a name is judged by what every computer can hold`(
    name: String,
    fault: String?,
    portable: String?
  ) {
    #expect(FileName(name).fault == fault)
    if fault != nil { #expect(FileName(name).portable == portable) }
  }

  @Test func `a folder that cannot be read says why`() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let path = folder.url.path()
    #expect(throws: ContentFolderError.missing(path + "none")) {
      try ContentFolder(at: path + "none").files()
    }
    #expect(throws: ContentFolderError.notAFolder(path + "/a.md")) {
      try ContentFolder(at: path + "/a.md").files()
    }
    #expect(
      ContentFolderError.missing("content").description
        == "There is no folder “content”. Check the path, or make the folder first."
    )
  }

  @Test func `a name that is no UTF-8 is told`() throws {
    let folder = try TemporaryFolder(["a.md": "a"])
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "printf x > \"$(printf '\(folder.url.path())/b\\377.md')\""]
    try shell.run()
    shell.waitUntilExit()
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(files.value.map(\.path) == ["a.md"])
    #expect(files.diagnostics.map(\.code) == [.fileName])
    #expect(files.diagnostics.map(\.suggestion) == ["b.md"])
  }

  @Test(arguments: [
    "Copy of hub.md", "hub - Copy.md", "hub (1).md", "hub copy.md", "hub copy 2.md", "hub 2.md",
    "Copy of hub (3).md",
  ])
  func `the copy of a record is told as one`(name: String) throws {
    let folder = try TemporaryFolder(["services/hub.md": "a", "services/\(name)": "a"])
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(
      files.diagnostics.map(\.message) == ["By its name this file is a copy of “services/hub.md”."]
    )
  }

  @Test(arguments: ["Copy of cafe.md", "hub café.md", "team 2.md"])
  func `a name with a space whose original is not there is told as a name`(name: String) throws {
    let folder = try TemporaryFolder(["services/hub.md": "a", "services/\(name)": "a"])
    let files = try ContentFolder(at: folder.url.path()).files()
    #expect(files.diagnostics.map(\.code) == [.fileName])
    #expect(files.diagnostics.first?.message.hasPrefix("The name of this file") == true)
  }
}
