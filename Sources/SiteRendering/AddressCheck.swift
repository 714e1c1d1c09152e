import Diagnostics
import SitePages

/// Finds files of a site that would stand in each other's place.
///
/// Letters' case does not count, so that the site can be copied to any computer.
struct AddressCheck {
  private var files: Set<String> = []
  private var folders: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  static func diagnostics(of contents: SiteContents, assets: [ThemeFile]) -> [Diagnostic] {
    var check = AddressCheck()
    // Kept for the record of the release, which is written last.
    check.files = ["release.json"]
    for page in contents.pages { check.add(page.address.path, from: nil) }
    for file in contents.files { check.add(file.address.path, from: nil) }
    for asset in assets { check.add(asset.path, from: .start(of: asset.source)) }
    for folder in check.folders.intersection(check.files).sorted() {
      check.diagnostics.append(.fileAndFolder(folder))
    }
    return check.diagnostics
  }

  private mutating func add(_ path: String, from source: SourceRange?) {
    guard isSound(path) else {
      diagnostics.append(.unsoundAddress(path, at: source))
      return
    }
    let plain = path.lowercased()
    if !files.insert(plain).inserted { diagnostics.append(.duplicateAddress(path, at: source)) }
    var rest = plain[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if !folders.insert(String(rest)).inserted { return }
    }
  }

  /// Whether a path names a file inside the site's folder and nowhere else.
  private func isSound(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count <= 255 }
  }
}

extension Diagnostic {
  fileprivate static func duplicateAddress(_ path: String, at source: SourceRange?) -> Diagnostic {
    Diagnostic(
      .siteAddress,
      .mustFix,
      "Two files of the site would both be \(path).",
      at: source,
      help: "Give one of the two another id or name; capital letters make no difference."
    )
  }

  fileprivate static func fileAndFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .siteAddress,
      .mustFix,
      "\(path) would be both a file and a folder of the site.",
      at: nil
    )
  }

  fileprivate static func unsoundAddress(_ path: String, at source: SourceRange?) -> Diagnostic {
    Diagnostic(
      .siteAddress,
      .mustFix,
      "'\(path)' cannot be the path of a file of the site.",
      at: source,
      help: "A path is made of names with / between them, without blanks."
    )
  }
}
