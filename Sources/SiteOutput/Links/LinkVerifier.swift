import Diagnostics
import ParallelWork
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

  /// The files of a site by their paths.
  private struct Paths: Sendable {
    let files: [RenderedFile]
    /// The places of the files among them; -1 for one whose bytes are not known.
    private(set) var numbers: [String: Int]

    init(_ files: [RenderedFile], beside others: [String]) {
      self.files = files
      numbers = Dictionary(
        files.enumerated().map { ($0.element.path, $0.offset) },
        uniquingKeysWith: { first, _ in first }
      )
      for path in others + [ReleaseRecord.path] { numbers[path] = -1 }
    }
  }

  /// What was found on some pages of a site.
  private struct Findings: Sendable {
    var broken: [LinkTarget: BrokenLink] = [:]
    /// The places that links lead to, by their file and name: checked when all pages are read.
    var wanted: [Int: [String: BrokenLink]] = [:]
    /// The first page of each id that stands twice on a page.
    var repeated: [String: String] = [:]

    /// Adds what was found on pages behind these.
    mutating func add(_ more: Findings) {
      broken.merge(more.broken) { $0.adding($1) }
      for (file, anchors) in more.wanted {
        wanted[file, default: [:]].merge(anchors) { $0.adding($1) }
      }
      repeated.merge(more.repeated) { first, _ in first }
    }
  }

  /// As many files as are worth handing to a processor: neighbours share a folder, and so what
  /// their links mean.
  private static let filesAtOnce = 64

  private let paths: Paths
  /// The folder of the pages being read, and what links meant in it so far.
  private var folder: Substring = ""
  private var meanings: [Letters: Meaning] = [:]
  private var findings = Findings()

  /// What is wrong with the links of a site's files, in the order of the files.
  ///
  /// The files come in the order of their paths. Others may be there whose bytes nobody has: links
  /// lead to them, and their places are believed to be there.
  static func diagnostics(
    of files: [RenderedFile],
    beside others: [String] = []
  ) -> [Diagnostic] {
    let paths = Paths(files, beside: others)
    let parts = files.slicesInParallel(of: filesAtOnce) { slice in
      var verifier = LinkVerifier(paths)
      for file in slice { verifier.read(file) }
      return [verifier.findings]
    }
    var all = Findings()
    for part in parts { all.add(part) }
    for (target, link) in missingPlaces(all.wanted, of: files) { all.broken[target] = link }
    return all.broken.values.sorted { ($0.page, $0.link) < ($1.page, $1.link) }.map(\.diagnostic)
      + all.repeated.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { .repeatedID($0.key, on: $0.value) }
  }

  private init(_ paths: Paths) {
    self.paths = paths
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
    if findings.repeated[id] == nil { findings.repeated[id] = page.path }
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
      findings.wanted[file, default: [:]][anchor, default: BrokenLink(link, to: .missingPlace)]
        .add(page.path)
    case .broken(let target):
      if case .root = target, page.path == notFoundPage { return }
      findings.broken[target, default: BrokenLink(link, to: .init(target))].add(page.path)
    }
  }

  private func meaning(of target: LinkTarget) -> Meaning {
    switch target {
    case .elsewhere: return .fine
    case .nowhere, .root, .outside: return .broken(target)
    case .file(let path, let anchor):
      guard let number = paths.numbers[path] else { return .broken(.file(path, anchor: nil)) }
      guard let anchor, !anchor.isEmpty, anchor != "top", number >= 0 else { return .fine }
      return .place(file: number, anchor: anchor)
    }
  }

  /// The places that no file has, of those that links lead to.
  private static func missingPlaces(
    _ wanted: [Int: [String: BrokenLink]],
    of files: [RenderedFile]
  ) -> [(LinkTarget, BrokenLink)] {
    wanted.filter { files[$0.key].hasPlaces }.map { ($0.key, $0.value) }.slicesInParallel(of: 4) {
      $0.flatMap { number, anchors in
        let file = files[number]
        var ids: Set<String> = []
        HTMLAttributes.scan(file.bytes) { role, value in
          if role == .id { ids.insert(String(decoding: file.bytes[value], as: UTF8.self)) }
        }
        return anchors.filter { !ids.contains($0.key) }
          .map { (LinkTarget.file(file.path, anchor: $0.key), $0.value) }
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
