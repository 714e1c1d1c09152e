package import Diagnostics

/// A directory as the files of a plan, and what people must know of it.
package struct ImportedDirectory: Sendable {
  /// A file, by its path below the folder of a plan.
  package struct File: Hashable, Sendable {
    package let path: String
    package let bytes: [UInt8]
  }

  /// A sheet, row by row.
  struct Sheet: Sendable {
    let path: String
    let columns: [String]
    let rows: [ImportedRow]

    var file: File {
      let text = SheetText.text(columns: columns, rows: rows.map(\.cells))
      return File(path: path, bytes: Array(text.utf8))
    }
  }

  /// The services, in the order of their ids.
  let services: [File]
  let sheets: [Sheet]
  package let report: ImportReport

  /// In the order of their paths.
  package var files: [File] { (sheets.map(\.file) + services).sorted { $0.path < $1.path } }
}

/// What was brought in, what was left behind, and what people must add.
package struct ImportReport: Sendable {
  /// A field that some records lack.
  package struct Gap: Hashable, Sendable {
    /// The sheet or folder, and the field in it.
    package let kind: String
    package let field: String
    package let count: Int
    /// The first few of them, by name.
    package let names: [String]
  }

  package let services: Int
  package let organisations: Int
  package let locations: Int
  /// How many services lack something, and are marked as drafts.
  package let drafts: Int
  package let gaps: [Gap]
  package let uncarried: [UncarriedField]
  /// Files that hold nothing of a directory.
  package let passedOver: [String]
  /// The columns of a sheet, each with the field it was read as; nil for those nobody knows.
  package let columns: [(header: String, field: String?)]
}

/// What an import gives: a directory if everything could be read.
package struct ImportOutcome: Sendable {
  /// Nil when something could not be read, which has then been told.
  package let directory: ImportedDirectory?
  package let diagnostics: [Diagnostic]
  /// The text of every file that was read, for showing the lines that problems are on.
  package let texts: [String: String]
}
