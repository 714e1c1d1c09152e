import Diagnostics
import Frameworks
import PlanModel

extension PlanAssembler {
  /// The shipped sources; one of the plan's own with the same id stands in for the shipped one.
  func read(
    sourcesOf frameworks: FrameworkLibrary,
    with gatherer: inout RecordGatherer
  ) -> [SourceEntry] {
    frameworks.sources.items.filter { gatherer.index.entry(.source, $0.id) == nil }
      .compactMap { item in
        let place = SourceRange.start(of: "\(frameworks.sources.id).csv")
        let entries = item.columns.filter { $0.key != "id" }.sorted { $0.key < $1.key }
          .map { column, text in
            let value = SourceScalar(SourceText(text, at: place), style: .cell)
            return SourceMapping.Entry(key: Located(column, at: place), value: .scalar(value))
          }
        let source = SourceRecord(
          id: Located(item.id, at: place),
          fields: SourceMapping(entries, at: place),
          body: nil
        )
        return gatherer.indexed(source, as: SourceEntry.self, isRow: true)
      }
  }
}
