import Diagnostics
import SiteRendering

/// Finds links of a site that lead nowhere, to files it does not have and to places that no file
/// has, and places that share a name, so that links to one of them lead to the other.
///
/// Looks at the very bytes that are published. What many pages share is told once.
struct LinkVerifier {
  /// What a link means on every page of a folder.
  private enum Meaning {
    case fine
    case place(file: Int, anchor: String)
    case broken(LinkTarget)
  }

  private let files: [RenderedFile]
  private let numbers: [String: Int]
  /// The folder of the pages being read, and what links meant in it so far.
  private var folder: Substring = ""
  private var meanings: [Letters: Meaning] = [:]
  private var broken: [LinkTarget: BrokenLink] = [:]
  /// The places that links lead to, by their file and name: checked when all pages are read.
  private var wanted: [Int: [String: BrokenLink]] = [:]
  /// The first page of each id that stands twice on a page.
  private var repeated: [String: String] = [:]

  /// What is wrong with a site's links, in the order of its pages.
  static func diagnostics(of site: RenderedSite) -> [Diagnostic] {
    var verifier = LinkVerifier(site)
    for file in site.files { verifier.read(file) }
    verifier.checkPlaces()
    return verifier.broken.values.sorted { ($0.page, $0.link) < ($1.page, $1.link) }
      .map(\.diagnostic)
      + verifier.repeated.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { .repeatedID($0.key, on: $0.value) }
  }

  private init(_ site: RenderedSite) {
    files = site.files + [RenderedFile(ReleaseRecord.path, bytes: [])]
    numbers = Dictionary(
      files.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private mutating func read(_ file: RenderedFile) {
    let newFolder = file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? ""
    if newFolder != folder {
      folder = newFolder
      meanings = [:]
    }
    if file.hasPlaces {
      readPage(file)
    } else if file.path.hasSuffix(".css") {
      StyleAddresses.scan(file.bytes) { check(file.bytes[$0], on: file, ids: []) }
    }
  }

  private mutating func readPage(_ page: RenderedFile) {
    var links: [Range<Int>] = []
    var ids: Set<Letters> = []
    HTMLAttributes.scan(page.bytes) { role, value in
      switch role {
      case .id:
        if !ids.insert(Letters(page.bytes[value])).inserted { tell(repeated: value, on: page) }
      case .link: links.append(value)
      case .links: links += addresses(inSet: value, of: page)
      }
    }
    for link in links { check(page.bytes[link], on: page, ids: ids) }
  }

  private mutating func tell(repeated id: Range<Int>, on page: RenderedFile) {
    let id = String(decoding: page.bytes[id], as: UTF8.self)
    if repeated[id] == nil { repeated[id] = page.path }
  }

  /// The addresses of a `srcset`: what stands before the first blank of each of its parts.
  private func addresses(inSet value: Range<Int>, of page: RenderedFile) -> [Range<Int>] {
    page.bytes[value].split(separator: UInt8(ascii: ",")).compactMap { part in
      let words = part.split(whereSeparator: { $0 <= 0x20 })
      return words.first.map { $0.startIndex..<$0.endIndex }
    }
  }

  private mutating func check(
    _ link: ArraySlice<UInt8>,
    on page: RenderedFile,
    ids: Set<Letters>
  ) {
    if link.first == UInt8(ascii: "#"), ids.contains(Letters(link.dropFirst())) { return }
    let letters = Letters(link)
    let meaning: Meaning
    if let known = meanings[letters] {
      meaning = known
    } else {
      let target = LinkTarget(link, on: page.path)
      meaning = self.meaning(of: target)
      if target.file != page.path { meanings[letters] = meaning }
    }
    switch meaning {
    case .fine: return
    case .place(let file, let anchor):
      wanted[file, default: [:]][anchor, default: BrokenLink(link, to: .missingPlace)]
        .add(page.path)
    case .broken(let target):
      if case .root = target, page.path == notFoundPage { return }
      broken[target, default: BrokenLink(link, to: .init(target))].add(page.path)
    }
  }

  private func meaning(of target: LinkTarget) -> Meaning {
    switch target {
    case .elsewhere: return .fine
    case .nowhere, .root, .outside: return .broken(target)
    case .file(let path, let anchor):
      guard let number = numbers[path] else { return .broken(.file(path, anchor: nil)) }
      guard let anchor, !anchor.isEmpty, anchor != "top" else { return .fine }
      return .place(file: number, anchor: anchor)
    }
  }

  private mutating func checkPlaces() {
    for (number, anchors) in wanted where files[number].hasPlaces {
      let file = files[number]
      var ids: Set<String> = []
      HTMLAttributes.scan(file.bytes) { role, value in
        if role == .id { ids.insert(String(decoding: file.bytes[value], as: UTF8.self)) }
      }
      for (anchor, link) in anchors where !ids.contains(anchor) {
        broken[.file(file.path, anchor: anchor)] = link
      }
    }
  }
}

/// The one page that a server shows at any address, so that only links from its root can work.
private let notFoundPage = "404.html"

/// Bytes of a page as a key.
private struct Letters: Hashable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The last bytes tell links apart well enough, and cost less than all.
  func hash(into hasher: inout Hasher) {
    var ending = UInt64(bytes.count)
    for byte in bytes.suffix(12) { ending = ending &* 31 &+ UInt64(byte) }
    hasher.combine(ending)
  }
}

extension Diagnostic {
  fileprivate static func repeatedID(_ id: String, on page: String) -> Diagnostic {
    Diagnostic(
      .siteID,
      .mustFix,
      "Two places on \(page) have the id '\(id)'.",
      at: nil,
      help: "Links to the second lead to the first: change a template, or a heading of the page."
    )
  }
}

extension RenderedFile {
  /// Whether elements of the file can be led to.
  fileprivate var hasPlaces: Bool { path.hasSuffix(".html") || path.hasSuffix(".svg") }
}

extension LinkTarget {
  fileprivate var file: String? {
    if case .file(let path, _) = self { return path }
    return nil
  }
}
