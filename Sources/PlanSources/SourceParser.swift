package import Diagnostics
private import ParallelWork
package import PlanModel

/// Reads each file of the content folder into positioned values, whatever they mean.
///
/// Bytes come in; front matters, lists and tables go out, in the order of the files, with every
/// fault of form. It never looks at what a field says.
package struct SourceParser: Sendable {
  package init() {}

  /// Parses all files, several at a time; those that have not changed since an earlier reading are
  /// taken from it.
  package func parse(
    _ files: [ContentFile],
    knowing earlier: ParsedSources = ParsedSources()
  ) -> Diagnosed<ParsedSources> {
    let paths = Set(files.map(\.path))
    let folders = Self.misnamedFolders(of: files)
    let known = earlier.byPath
    let parsed = files.mapInParallel { file in
      // What is told of an unknown file depends on the others.
      if let known = known[file.path], known.parsed.value.role != .unknown, known.origin == file {
        return known
      }
      return ParsedOrigin(file, parse(file, among: paths, in: folders))
    }
    return Diagnosed(
      ParsedSources(origins: parsed),
      diagnostics: parsed.flatMap(\.parsed.diagnostics)
        + folders.sorted { $0.key < $1.key }.map { .misnamedFolder($0.key, meant: $0.value) }
    )
  }

  /// The folders of records whose own name is wrong, with the right one; one file alone is told by
  /// itself.
  private static func misnamedFolders(of files: [ContentFile]) -> [String: String] {
    var counts: [String: Int] = [:]
    for file in files {
      let parts = file.path.split(separator: "/")
      if parts.count == 2, file.path.hasSuffix(".md") { counts[String(parts[0]), default: 0] += 1 }
    }
    return counts.filter { $0.value > 1 }
      .reduce(into: [:]) { $0[$1.key] = SourceLayout.meantFolder($1.key) }
  }

  private func parse(
    _ file: ContentFile,
    among paths: Set<String>,
    in misnamed: [String: String]
  ) -> Diagnosed<ParsedFile> {
    let role = SourceLayout.role(of: file.path)
    switch role {
    case .image:
      let image = ImageReader().read(file)
      let content = image.value.map(ParsedFile.Content.image) ?? .unreadable
      return Diagnosed(
        ParsedFile(path: file.path, role: role, text: "", content: content),
        diagnostics: image.diagnostics
      )
    case .archive:
      return Diagnosed(
        ParsedFile(path: file.path, role: role, text: "", content: .bytes(file.bytes)),
        diagnostics: SourceLayout.misplacedArchive(file.path).map { [$0] } ?? []
      )
    case .unknown:
      let unread = ParsedFile(path: file.path, role: role, text: "", content: .unreadable)
      // Of a folder with a name that cannot be, that name is told.
      let folders = file.path.split(separator: "/").dropLast()
      let isInBadFolder = folders.contains { folder in
        FileName(String(folder)).fault != nil || misnamed[String(folder)] != nil
      }
      return Diagnosed(
        unread,
        diagnostics: isInBadFolder ? [] : [.unknownFile(file.path, among: paths)]
      )
    default: break
    }
    let decoded = TextDecoder().decode(file)
    guard let text = decoded.value else {
      let unread = ParsedFile(path: file.path, role: role, text: "", content: .unreadable)
      return Diagnosed(unread, diagnostics: decoded.diagnostics)
    }
    let bytes = Array(text.text.utf8)
    if let both = TwoVersions(in: bytes).diagnostic(in: text)
      ?? QuotedMail(in: bytes).diagnostic(in: text)
    {
      let unread = ParsedFile(path: file.path, role: role, text: text.text, content: .unreadable)
      return Diagnosed(unread, diagnostics: decoded.diagnostics + [both])
    }
    let content = content(of: text, as: role)
    let isFollowed = content.diagnostics.contains { $0.code == .frontMatterSecondRecord }
    let invisible = InvisibleCharacters().find(in: text)
    let spoilt = SpoiltLetters(in: bytes).diagnostic(in: text)
    return Diagnosed(
      ParsedFile(
        path: file.path,
        role: role,
        text: text.text,
        content: content.value,
        holdsAnotherRecord: isFollowed
      ),
      diagnostics: decoded.diagnostics + content.diagnostics
        + [invisible, spoilt].compactMap(\.self)
    )
  }

  private func content(of text: DecodedText, as role: SourceRole) -> Diagnosed<ParsedFile.Content> {
    switch role {
    case .settings:
      return YAMLReader().read(text.whole).withKeys.map { .mapping($0, body: nil) }
    case .document:
      let split = FrontMatterReader().read(text)
      guard let parts = split.value else {
        return Diagnosed(.unreadable, diagnostics: split.diagnostics)
      }
      let fields: Diagnosed<ParsedFile.Content> = YAMLReader().read(parts.yaml).withKeys
        .map { .mapping($0, body: parts.body) }
      return Diagnosed(fields.value, diagnostics: split.diagnostics + fields.diagnostics)
    case .list:
      let read = YAMLReader().readList(text.whole)
      guard let value = read.value else { return read.map { .list($0) } }
      let list = KeyForm.list(value)
      return Diagnosed(.list(list.value), diagnostics: read.diagnostics + list.diagnostics)
    case .table, .series, .assessment, .framework, .shownTable:
      return CSVReader().read(text, as: SheetKind(role)).map { .table($0) }
    case .archivedPlan(let year):
      return ArchiveReader(year: year).read(text).map { .archivedPlan($0) }
    case .image, .archive, .unknown:
      return Diagnosed(.unreadable)
    }
  }
}

/// The content folder, parsed.
package struct ParsedSources: Sendable {
  /// Every file with what was read out of it, in the order of the files.
  let origins: [ParsedOrigin]

  init(origins: [ParsedOrigin]) {
    self.origins = origins
  }

  /// No files at all.
  package init() {
    self.init(origins: [])
  }

  package var files: [ParsedFile] { origins.map(\.parsed.value) }

  var byPath: [String: ParsedOrigin] {
    Dictionary(origins.map { ($0.origin.path, $0) }) { first, _ in first }
  }

  /// The text of every file by path, for showing the lines that problems are on.
  package var texts: [String: String] {
    Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
  }
}

/// A file as it was read, with what it was parsed into; one object, so that two readings can be told
/// to share it.
final class ParsedOrigin: Sendable {
  let origin: ContentFile
  let parsed: Diagnosed<ParsedFile>

  init(_ origin: ContentFile, _ parsed: Diagnosed<ParsedFile>) {
    self.origin = origin
    self.parsed = parsed
  }
}

/// One file, parsed.
package struct ParsedFile: Sendable {
  /// What a file holds.
  package enum Content: Sendable {
    case mapping(SourceMapping, body: SourceText?)
    case list(SourceValue)
    case table(CSVTable)
    case image(ContentImage)
    case archivedPlan(ArchivedPlan)
    case bytes([UInt8])
    /// It could not be parsed, which has been told.
    case unreadable
  }

  package let path: String
  package let role: SourceRole
  /// Its text as positions count it.
  package let text: String
  package let content: Content
  /// Whether a second record was pasted into the file, of which nobody knows the id.
  package let holdsAnotherRecord: Bool

  init(
    path: String,
    role: SourceRole,
    text: String,
    content: Content,
    holdsAnotherRecord: Bool = false
  ) {
    self.path = path
    self.role = role
    self.text = text
    self.content = content
    self.holdsAnotherRecord = holdsAnotherRecord
  }
}

extension Diagnosed {
  /// Turns a value that may be missing into content, with the same diagnostics.
  fileprivate func map<Some>(
    _ change: (Some) -> ParsedFile.Content
  ) -> Diagnosed<ParsedFile.Content> where Value == Some? {
    Diagnosed<ParsedFile.Content>(value.map(change) ?? .unreadable, diagnostics: diagnostics)
  }
}

extension Diagnosed where Value == SourceMapping? {
  /// The settings with their keys as keys are written.
  fileprivate var withKeys: Self {
    guard let value else { return self }
    let form = KeyForm(of: value)
    return Diagnosed(form.mapping, diagnostics: diagnostics + [form.diagnostic].compactMap(\.self))
  }
}

extension Diagnostic {
  fileprivate static func misnamedFolder(_ folder: String, meant: String) -> Diagnostic {
    Diagnostic(
      .fileName,
      .mustFix,
      "The folder “\(folder)” should be called “\(meant)”, and none of its files was read.",
      at: .start(of: folder),
      help:
        "Rename it, with small letters only. If there is a folder “\(meant)” too, move its files there."
    )
  }

  /// A record or a sheet under a wrong name leaves a hole; any other file is only idle.
  fileprivate static func unknownFile(_ path: String, among paths: Set<String>) -> Diagnostic {
    let known = NearestNames(SourceLayout.knownPaths)
    let intended = SourceLayout.intended(path)?.path
    let isSpare = intended.map(paths.contains) ?? false
    let isWorkbook = [".xlsx", ".xls", ".ods"].contains(where: path.lowercased().hasSuffix)
    let isDocument = [".docx", ".doc", ".odt", ".rtf", ".pages", ".pdf", ".html", ".htm"]
      .contains(where: path.lowercased().hasSuffix)
    let names = known.list(for: path, limit: 4).joined(separator: ", ")
    let help =
      if isSpare {
        "Take it out of the folder: \(intended ?? "") is here already."
      } else if isWorkbook {
        "Open it and save it as \u{201C}CSV UTF-8\u{201D}, then take the workbook out of the folder."
      } else if isDocument {
        "Copy its words into a text file whose name ends with \u{201C}.md\u{201D}, and take the document out."
      } else {
        "Rename or move it, or take it out of the folder. Names that are read: \(names)."
      }
    return Diagnostic(
      .fileUnknown,
      intended == nil || isSpare ? .shouldFix : .mustFix,
      "The file \u{201C}\(path)\u{201D} is not one that a plan has, so it was not read.",
      at: .start(of: path),
      help: help,
      suggestion: isSpare || isWorkbook || isDocument ? nil : intended ?? known.best(for: path)
    )
  }
}
