package import Diagnostics
package import Frameworks
internal import PlanModel

/// Reads the frameworks that ship with the program, and those with which the plan replaces or
/// extends them.
package struct FrameworkReader: Sendable {
  private let shipped: [FrameworkFile]

  package init(shipped: [FrameworkFile] = FrameworkFile.all) {
    self.shipped = shipped
  }

  /// The shipped frameworks; a plan's file of the same name stands in for the shipped one.
  package func read(with sources: ParsedSources) -> Diagnosed<FrameworkLibrary> {
    var frameworks: [Framework] = []
    var diagnostics: [Diagnostic] = []
    for file in shipped {
      let decoded = TextDecoder().decode(ContentFile(path: "\(file.id).csv", bytes: file.bytes))
      guard let text = decoded.value, let table = CSVReader().read(text).value else { continue }
      frameworks.append(framework(file.id, from: table, isOwn: false).value)
    }
    for file in sources.files {
      guard case .framework(let id) = file.role, case .table(let table) = file.content else {
        continue
      }
      let own = framework(id, from: table, isOwn: true)
      frameworks.append(own.value)
      diagnostics += own.diagnostics
    }
    return Diagnosed(FrameworkLibrary(frameworks), diagnostics: diagnostics)
  }

  private func framework(
    _ id: String,
    from table: CSVTable,
    isOwn: Bool
  ) -> Diagnosed<Framework> {
    var items: [FrameworkItem] = []
    var diagnostics: [Diagnostic] = []
    for row in table.rows {
      let record = table.record(row, id: nil)
      var columns: [String: String] = [:]
      var written: [String: SourceText] = [:]
      for (column, cell) in zip(table.header, row) where !cell.words.isEmpty {
        columns[column.value] = cell.text
        if isOwn { written[column.value] = cell.words }
      }
      guard let itemID = columns["id"],
        let title = columns["title"] ?? columns["question"] ?? columns["answer-1"]
      else {
        diagnostics.append(.incompleteItem(at: record.fields.source, in: table.path))
        continue
      }
      items.append(
        FrameworkItem(id: itemID, title: title, columns: columns, written: written)
      )
    }
    return Diagnosed(Framework(id: id, items: items), diagnostics: diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func incompleteItem(at place: SourceRange, in path: String) -> Diagnostic {
    Diagnostic(
      .missingField,
      .mustFix,
      "This row of \(path) has no \u{201C}id\u{201D} or no \u{201C}title\u{201D}.",
      at: place,
      help: "Every item of a framework needs both."
    )
  }
}
