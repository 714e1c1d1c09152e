import Diagnostics

/// A link that leads nowhere, and the pages that have it.
struct BrokenLink {
  /// Why a link leads nowhere.
  enum Fault {
    case missingFile
    case missingPlace
    case folder
    case noAddress
    case fromRoot
    case outside

    init(_ target: LinkTarget) {
      switch target {
      case .file(let path, _): self = path.isEmpty || path.hasSuffix("/") ? .folder : .missingFile
      case .nowhere: self = .noAddress
      case .root: self = .fromRoot
      case .outside, .elsewhere: self = .outside
      }
    }
  }

  /// The link as it was first found.
  let link: String
  /// The first page that has it.
  private(set) var page = ""
  private let fault: Fault
  private var pages = 0

  init(_ link: ArraySlice<UInt8>, to fault: Fault) {
    self.link = String(decoding: link, as: UTF8.self)
    self.fault = fault
  }

  /// The same with the pages of an equal link that stand behind its own.
  func adding(_ more: BrokenLink) -> BrokenLink {
    var all = self
    if pages == 0 { all.page = more.page }
    all.pages += more.pages
    return all
  }

  mutating func add(_ newPage: String) {
    if pages == 0 { page = newPage }
    pages += 1
  }

  var diagnostic: Diagnostic {
    let others = pages == 1 ? "" : " (and \(pages - 1) more such links)"
    return Diagnostic(
      .siteLink,
      .mustFix,
      "\(page) \(what)\(others).",
      at: nil,
      help: help
    )
  }

  private var what: String {
    switch fault {
    case .missingFile: "links to '\(link)', which is not a file of the site"
    case .missingPlace: "links to '\(link)', but nothing there has that id"
    case .folder: "links to the folder '\(link)'"
    case .noAddress: "has a link without an address"
    case .fromRoot: "links to '\(link)', which works only at the root of a server"
    case .outside: "links to '\(link)', which lies outside the site"
    }
  }

  private var help: String? {
    switch fault {
    case .folder: "Link to its index.html, so that the site works without a server."
    case .fromRoot: "Link from page to page, as in ../index.html."
    case .missingFile, .missingPlace, .noAddress, .outside: nil
    }
  }
}
