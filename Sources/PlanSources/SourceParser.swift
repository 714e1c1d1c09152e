package import Diagnostics
private import ParallelWork
package import PlanModel

/// Reads each file of the content folder into positioned values, whatever they mean.
///
/// Bytes come in; front matters, lists and tables go out, in the order of the files, with every
/// fault of form. It never looks at what a field says.
package struct SourceParser: Sendable {
  package init() {}

  /// Parses all files, several at a time.
  package func parse(_ files: [ContentFile]) -> Diagnosed<ParsedSources> {
    let paths = Set(files.map(\.path))
    let parsed = files.mapInParallel { parse($0, among: paths) }
    return Diagnosed(
      ParsedSources(files: parsed.map(\.value)),
      diagnostics: parsed.flatMap(\.diagnostics)
    )
  }

  private func parse(_ file: ContentFile, among paths: Set<String>) -> Diagnosed<ParsedFile> {
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
        ParsedFile(path: file.path, role: role, text: "", content: .bytes(file.bytes))
      )
    case .unknown:
      let unread = ParsedFile(path: file.path, role: role, text: "", content: .unreadable)
      // Of a folder with a name that cannot be, that name is told.
      let folders = file.path.split(separator: "/").dropLast()
      let isInBadFolder = folders.contains { FileName(String($0)).fault != nil }
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
    let content = content(of: text, as: role)
    let invisible = InvisibleCharacters().find(in: text)
    return Diagnosed(
      ParsedFile(path: file.path, role: role, text: text.text, content: content.value),
      diagnostics: decoded.diagnostics + content.diagnostics + [invisible].compactMap(\.self)
    )
  }

  private func content(of text: DecodedText, as role: SourceRole) -> Diagnosed<ParsedFile.Content> {
    switch role {
    case .settings:
      return YAMLReader().read(text.whole).map { .mapping($0, body: nil) }
    case .document:
      let split = FrontMatterReader().read(text)
      guard let parts = split.value else {
        return Diagnosed(.unreadable, diagnostics: split.diagnostics)
      }
      let fields: Diagnosed<ParsedFile.Content> = YAMLReader().read(parts.yaml)
        .map { .mapping($0, body: parts.body) }
      return Diagnosed(fields.value, diagnostics: split.diagnostics + fields.diagnostics)
    case .list:
      return YAMLReader().readList(text.whole).map { .list($0) }
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
  package let files: [ParsedFile]

  package init(files: [ParsedFile]) {
    self.files = files
  }

  /// The text of every file by path, for showing the lines that problems are on.
  package var texts: [String: String] {
    Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
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
}

extension Diagnosed {
  /// Turns a value that may be missing into content, with the same diagnostics.
  fileprivate func map<Some>(
    _ change: (Some) -> ParsedFile.Content
  ) -> Diagnosed<ParsedFile.Content> where Value == Some? {
    Diagnosed<ParsedFile.Content>(value.map(change) ?? .unreadable, diagnostics: diagnostics)
  }
}

extension Diagnostic {
  /// A record or a sheet under a wrong name leaves a hole; any other file is only idle.
  fileprivate static func unknownFile(_ path: String, among paths: Set<String>) -> Diagnostic {
    let known = NearestNames(SourceLayout.knownPaths)
    let intended = SourceLayout.intended(path)?.path
    let isSpare = intended.map(paths.contains) ?? false
    let isWorkbook = [".xlsx", ".xls", ".ods"].contains(where: path.lowercased().hasSuffix)
    let names = known.list(for: path, limit: 4).joined(separator: ", ")
    let help =
      if isSpare {
        "Take it out of the folder: \(intended ?? "") is here already."
      } else if isWorkbook {
        "Open it and save it as \u{201C}CSV UTF-8\u{201D}, then take the workbook out of the folder."
      } else {
        "Rename or move it, or take it out of the folder. Names that are read: \(names)."
      }
    return Diagnostic(
      .fileUnknown,
      intended == nil || isSpare ? .shouldFix : .mustFix,
      "The file \u{201C}\(path)\u{201D} is not one that a plan has, so it was not read.",
      at: .start(of: path),
      help: help,
      suggestion: isSpare || isWorkbook ? nil : intended ?? known.best(for: path)
    )
  }
}
