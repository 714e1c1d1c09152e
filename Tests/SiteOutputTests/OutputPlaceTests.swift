import Foundation
import TestSupport
import Testing

@testable import SiteOutput

struct OutputPlaceTests {
  typealias Refusal = SiteOutputError.Refusal

  /// A project with a content folder, a home and folders that are no sites of ours.
  private func project() throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/plan.yml": "", "content/actions/a.md": "", "home/user/x": "", "other/notes.txt": "",
      "file": "", "theirs/release.json": "{}", "pages/.git/config": "", "pages/release.json": ours,
      "public/release.json": ours, "public/index.html": "",
    ])
  }

  private let ours = String(decoding: ReleaseRecord.opening, as: UTF8.self)

  @Test(arguments: [
    ("content", Refusal.isSource("content")),
    ("content/", .isSource("content")),
    ("content/public", .liesInSource("content")),
    ("content/actions/../public", .liesInSource("content")),
    ("content/actions/..", .isSource("content")),
    (".", .holdsSource("content")),
    ("", .holdsSource("content")),
    ("home/user", .holdsHome),
    ("home", .holdsHome),
    ("file", .isNotFolder),
    ("other", .holdsOtherFiles("notes.txt")),
    ("theirs", .holdsOtherFiles("release.json")),
    ("pages", .holdsRepository),
    ("missing/public", .hasNoParent),
    ("link", .isLink),
    ("link/", .isLink),
    ("into-content/public", .liesInSource("content")),
  ])
  func `a folder that publishing could harm is refused`(path: String, refusal: Refusal) throws {
    let folder = try project()
    let files = FileManager.default
    let url = folder.url
    try files.createSymbolicLink(
      at: url.appending(path: "link"),
      withDestinationURL: url.appending(path: "public")
    )
    try files.createSymbolicLink(
      at: url.appending(path: "into-content"),
      withDestinationURL: url.appending(path: "content")
    )
    let output = "\(url.path)/\(path)"
    let content = "\(url.path)/content"
    let told = named(refusal, content: content)
    #expect(throws: SiteOutputError.refused(output: output, told)) {
      try OutputPlace(output, sources: [content], home: "\(url.path)/home/user")
    }
  }

  private func named(_ refusal: Refusal, content: String) -> Refusal {
    switch refusal {
    case .isSource: .isSource(content)
    case .holdsSource: .holdsSource(content)
    case .liesInSource: .liesInSource(content)
    default: refusal
    }
  }

  @Test(arguments: ["/", "//", "/..", "/proc"])
  func `the root of a file system is refused`(output: String) {
    #expect(throws: SiteOutputError.refused(output: output, .isFileSystem)) {
      try OutputPlace(output, sources: [], home: nil)
    }
  }

  @Test(arguments: [
    ("public", true), ("public/", true), ("new", false), ("home/site", false),
    ("content/../new", false), ("contents", false),
  ])
  func `a new folder, and a site of ours, may be published into`(
    path: String,
    exists: Bool
  ) throws {
    let folder = try project()
    let root = folder.url.path
    let place = try OutputPlace(
      "\(root)/\(path)",
      sources: ["\(root)/content", "\(root)/none"],
      home: "\(root)/home/user"
    )
    #expect(place.exists == exists)
  }
}
