private import ParallelWork
import SitePages

/// A site of which nothing has been rendered yet: each file is made when it is asked for, and each
/// time anew.
package struct SiteOnDemand: Sendable {
  /// What a file of the site is made of.
  private enum Origin {
    case page(Int)
    case file(Int)
    case asset(Int)
  }

  /// What it looks like.
  let theme: Theme
  private let renderer: PageRenderer
  private let contents: SiteContents
  private let assets: [RenderedFile]
  private let origins: [String: Origin]

  /// The addresses must have been checked: no two files have one path.
  init(
    _ contents: SiteContents,
    _ renderer: PageRenderer,
    in theme: Theme,
    assets: [RenderedFile]
  ) {
    self.theme = theme
    self.renderer = renderer
    self.contents = contents
    self.assets = assets
    var origins: [String: Origin] = [:]
    for (number, page) in contents.pages.enumerated() {
      origins[page.address.path] = .page(number)
    }
    for (number, file) in contents.files.enumerated() {
      origins[file.address.path] = .file(number)
    }
    for (number, asset) in assets.enumerated() { origins[asset.path] = .asset(number) }
    self.origins = origins
  }

  /// The programs of its pages.
  var programs: PagePrograms { renderer.programs }

  /// The bytes of the file at a path from the site's root; nil when there is none.
  package func bytes(at path: String) -> [UInt8]? {
    switch origins[path] {
    case .page(let number): renderer.render([number], of: contents.pages).first?.bytes
    case .file(let number): contents.files[number].bytes()
    case .asset(let number): assets[number].bytes
    case nil: nil
    }
  }

  /// The whole site, made on all processors.
  package func rendered() -> RenderedSite {
    let pages = renderer.render(Array(contents.pages.indices), of: contents.pages)
    let others = contents.files.mapInParallel {
      RenderedFile($0.address.path, bytes: $0.bytes())
    }
    return RenderedSite(sorting: pages + others + assets)
  }
}
