import Diagnostics
import Foundation
import SiteRendering
import TestSupport
import Testing

struct ThemeFolderTests {
  @Test func `a folder is read whole, but for hidden files`() throws {
    let folder = try TemporaryFolder([
      "words.yml": "", "pages/a.mustache": "a", ".git/config": "x", "assets/.DS_Store": "x",
    ])
    let files = try ThemeFolder(at: folder.url.path, named: "themes/default").files()
    #expect(files.value.map(\.path) == ["pages/a.mustache", "words.yml"])
    #expect(
      files.value.map(\.source) == ["themes/default/pages/a.mustache", "themes/default/words.yml"]
    )
  }

  @Test func `a link is told and not followed`() throws {
    let folder = try TemporaryFolder(["words.yml": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "assets").path,
      withDestinationPath: "/etc"
    )
    let files = try ThemeFolder(at: folder.url.path, named: "own").files()
    #expect(files.value.map(\.path) == ["words.yml"])
    #expect(
      files.diagnostics.map(\.message) == [
        "own/assets is a link to another file, and links are not followed."
      ]
    )
  }

  @Test func `a missing folder is an error`() {
    #expect(throws: ThemeError.missing(folder: "themes/none")) {
      try ThemeFolder(at: "/nowhere/none", named: "themes/none").files()
    }
  }
}
