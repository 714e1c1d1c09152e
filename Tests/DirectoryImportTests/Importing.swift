import Diagnostics
import Frameworks
import PlanSources

@testable import DirectoryImport

/// Runs an import on small files, as tests write them.
enum Importing {
  static let importer: DirectoryImporter = {
    let frameworks = FrameworkReader().read(with: ParsedSources())
    return DirectoryImporter(frameworks: frameworks.value)
  }()

  static func openReferral(_ files: [String: String]) -> ImportOutcome {
    importer.readOpenReferral(
      files.sorted { $0.key < $1.key }
        .map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }
    )
  }

  static func json(_ text: String) -> ImportOutcome { openReferral(["services.json": text]) }

  static func sheet(_ text: String) -> ImportOutcome {
    importer.readSheet(ContentFile(path: "sheet.csv", bytes: Array(text.utf8)))
  }
}

extension ImportOutcome {
  /// The text of a file that was made.
  func file(_ path: String) -> String? {
    directory?.files.first { $0.path == path }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  var paths: [String] { directory?.files.map(\.path) ?? [] }

  /// Where each finding stands and what it is: `services.json:12 import/wrong-type`.
  var found: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.path):\($0.start) " } ?? ""
      return place + diagnostic.code.rawValue
    }
  }
}
