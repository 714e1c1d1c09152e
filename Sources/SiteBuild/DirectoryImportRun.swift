package import Diagnostics
package import DirectoryImport
private import PlanSources
private import SiteOutput

/// What an import is told from outside.
package struct ImportSettings: Sendable {
  /// How the directory is written down.
  package enum Form: Sendable {
    case openReferral
    /// A plain sheet with a service in each row.
    case sheet
  }

  /// Where its files go.
  package enum Target: Sendable {
    case newFolder(String)
    /// A plan, which only gets what it does not have.
    case plan(String)
  }

  package let input: String
  package let form: Form
  package let target: Target
  package let home: String?

  package init(input: String, form: Form, target: Target, home: String?) {
    self.input = input
    self.form = form
    self.target = target
    self.home = home
  }
}

/// What an import found and wrote.
package struct ImportResult: Sendable {
  package let problems: ProblemList
  /// The text of every file that was read, by path below ``folder``.
  package let texts: [String: String]
  /// The folder that the paths of findings begin in.
  package let folder: String
  /// Nil when nothing was written.
  package let report: ImportReport?
  /// How many files are new, and how many sheets got new rows.
  package let written: (files: Int, sheets: Int)
}

/// Why the files of a directory cannot be written: the surroundings are at fault.
package struct ImportError: Error, CustomStringConvertible {
  package let description: String
}

/// Brings a directory in: bytes, values, records, files.
package struct DirectoryImportRun: Sendable {
  private let settings: ImportSettings

  package init(_ settings: ImportSettings) {
    self.settings = settings
  }

  /// Reads everything first; writes nothing when anything could not be read.
  package func run() throws -> ImportResult {
    let input = SourceFile(at: settings.input)
    let files = try input.files()
    let frameworks = FrameworkReader().read(with: ParsedSources())
    let importer = DirectoryImporter(frameworks: frameworks.value)
    let outcome =
      switch settings.form {
      case .openReferral: importer.readOpenReferral(files.value)
      case .sheet: try importer.readSheet(onlyFile(of: files.value))
      }
    let found = files.diagnostics + outcome.diagnostics
    let isSound = !found.contains { $0.severity == .mustFix }
    let written = isSound ? try outcome.directory.map(write) : nil
    return ImportResult(
      problems: ProblemList(found + (written?.diagnostics ?? [])),
      texts: outcome.texts,
      folder: input.isFolder ? settings.input : input.folder,
      report: written?.value == nil ? nil : outcome.directory?.report,
      written: written?.value ?? (0, 0)
    )
  }

  private func onlyFile(of files: [ContentFile]) throws -> ContentFile {
    guard files.count == 1, let file = files.first else {
      throw ImportError(
        description: "\(settings.input) is not one sheet. Give the CSV file with the services."
      )
    }
    return file
  }

  private func write(
    _ directory: ImportedDirectory
  ) throws -> Diagnosed<(files: Int, sheets: Int)?> {
    do {
      switch settings.target {
      case .newFolder(let folder):
        let writer = NewFolderWriter(
          to: folder,
          keepingClearOf: [settings.input],
          home: settings.home
        )
        let files = directory.files
        try writer.write(files.map { ($0.path, $0.bytes) })
        return Diagnosed((files.count, 0))
      case .plan(let folder): return try add(directory, to: folder)
      }
    } catch SiteOutputError.refused(let output, let refusal) {
      throw ImportError(
        description: "The directory cannot be written to \(output): \(refusal.words)"
      )
    }
  }

  private func add(
    _ directory: ImportedDirectory,
    to folder: String
  ) throws -> Diagnosed<(files: Int, sheets: Int)?> {
    let plan = try ContentFolder(at: folder).files()
    let additions = PlanAdditions(of: directory, to: plan.value)
    guard !additions.diagnostics.contains(where: { $0.severity == .mustFix }) else {
      return Diagnosed(nil, diagnostics: additions.diagnostics)
    }
    let writer = SourceFileWriter(in: folder)
    var written = (files: 0, sheets: 0)
    for sheet in additions.changedSheets
    where try writer.replace(sheet.path, holding: sheet.before, with: sheet.after) {
      written.sheets += 1
    }
    for file in additions.newFiles where try writer.add(file.path, file.bytes) {
      written.files += 1
    }
    return Diagnosed(written, diagnostics: additions.diagnostics)
  }
}
