package import Diagnostics
import PlanModel
package import PlanSources

/// What a directory adds to a plan that is there already: files and rows of new ids only.
///
/// Nothing that somebody wrote is changed. What has an id that the plan has is left out and told.
package struct PlanAdditions: Sendable {
  /// A sheet that gets rows at its end.
  package struct ChangedSheet: Sendable {
    package let path: String
    package let before: [UInt8]
    package let after: [UInt8]
  }

  package private(set) var newFiles: [ImportedDirectory.File] = []
  package private(set) var changedSheets: [ChangedSheet] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// What a directory adds to a plan of these files.
  package init(of directory: ImportedDirectory, to plan: [ContentFile]) {
    let files = Dictionary(plan.map { ($0.path, $0) }) { first, _ in first }
    var ledger = ImportLedger()
    for service in directory.services {
      if files[service.path] == nil {
        newFiles.append(service)
      } else {
        ledger.tell(.clash(with: service.path), as: "service")
      }
    }
    for sheet in directory.sheets {
      guard let file = files[sheet.path] else {
        newFiles.append(sheet.file)
        continue
      }
      add(sheet, to: file, &ledger)
    }
    diagnostics = ledger.diagnostics
  }

  /// Adds the rows of new ids below a sheet, in the order of its own columns.
  private mutating func add(
    _ sheet: ImportedDirectory.Sheet,
    to file: ContentFile,
    _ ledger: inout ImportLedger
  ) {
    guard let text = TextDecoder().decode(file).value, Array(text.text.utf8) == file.bytes,
      let table = CSVReader().read(text).value
    else {
      ledger.tell(.cannotAdd(to: sheet.path), as: "sheet")
      return
    }
    let known = Set(Self.ids(of: table))
    let new = sheet.rows.filter { !known.contains($0.id) }
    for row in sheet.rows where known.contains(row.id) {
      ledger.tell(.clash(with: row.id, in: sheet.path), as: sheet.path)
    }
    if new.isEmpty { return }
    let columns = table.header.map(\.value)
    let rows = SheetText.rows(new.map(\.cells), columns)
    let after = text.text + (text.text.hasSuffix("\n") ? "" : "\n") + rows
    let read = CSVReader().read(DecodedText(path: sheet.path, text: after))
    // Read back what would be written: another delimiter than ours shows here.
    guard let result = read.value, read.diagnostics.isEmpty,
      Self.ids(of: result) == Self.ids(of: table) + new.map(\.id)
    else {
      ledger.tell(.cannotAdd(to: sheet.path), as: "sheet")
      return
    }
    changedSheets.append(
      ChangedSheet(path: sheet.path, before: file.bytes, after: Array(after.utf8))
    )
  }

  private static func ids(of table: CSVTable) -> [String] {
    guard let column = table.header.firstIndex(where: { $0.value == "id" }) else { return [] }
    return table.rows.map { $0[column].text }
  }
}

extension Diagnostic {
  fileprivate static func clash(with path: String) -> Diagnostic {
    Diagnostic(
      .importClash,
      .note,
      "The plan has a service at \u{201C}\(path)\u{201D} already. It was left as it is.",
      at: nil,
      help: "Compare the two by hand: import into a new folder, and look at the file there."
    )
  }

  fileprivate static func clash(with id: String, in path: String) -> Diagnostic {
    Diagnostic(
      .importClash,
      .note,
      "\(path) has a row \u{201C}\(id)\u{201D} already. It was left as it is.",
      at: nil,
      help: "Compare the two by hand: import into a new folder, and look at the row there."
    )
  }

  fileprivate static func cannotAdd(to path: String) -> Diagnostic {
    Diagnostic(
      .importClash,
      .mustFix,
      "No rows can be added to \(path): it is not a sound sheet with commas, in UTF-8.",
      at: nil,
      help: "Save it as \u{201C}CSV UTF-8\u{201D} with commas, or import into a new folder."
    )
  }
}
