import Diagnostics
package import Frameworks
import PlanModel
package import PlanSources

/// Turns somebody else's directory into the services, organisations and locations of a plan.
///
/// Bytes come in; they become a tree of values with their places, then the directory's own words
/// (`Listing`), then our records, then the text of files. Nothing is invented: what the directory
/// does not say is left for people, who are told.
package struct DirectoryImporter: Sendable {
  private let words: KnownWords

  /// - Parameter frameworks: The lists whose words services may use.
  package init(frameworks: FrameworkLibrary) {
    words = KnownWords(frameworks)
  }

  /// The directory in files of Open Referral UK or HSDS 3.0.
  package func readOpenReferral(_ files: [ContentFile]) -> ImportOutcome {
    var reader = OpenReferralReader()
    reader.read(files)
    return outcome(
      of: reader.pool,
      faults: reader.faults,
      texts: reader.texts,
      passedOver: reader.passedOver,
      columns: []
    )
  }

  /// The directory in a plain sheet with a service in each row.
  package func readSheet(_ file: ContentFile) -> ImportOutcome {
    var reader = ServiceSheetReader()
    reader.read(file)
    return outcome(
      of: reader.pool,
      faults: reader.faults,
      texts: reader.texts,
      passedOver: [],
      columns: reader.columns
    )
  }

  private func outcome(
    of pool: EntityPool,
    faults: [Diagnostic],
    texts: [String: String],
    passedOver: [String],
    columns: [(header: String, field: String?)]
  ) -> ImportOutcome {
    var faults = faults
    let count = pool.order[.service]?.count ?? 0
    if count > EntityPool.mostServices { faults.append(.tooMany(count)) }
    let isBroken = faults.contains { $0.severity == .mustFix }
    if count == 0, !isBroken, pool.order[.organization] == nil { faults.append(.nothingFound) }
    guard !faults.contains(where: { $0.severity == .mustFix }) else {
      return ImportOutcome(
        directory: nil,
        diagnostics: faults + pool.ledger.diagnostics,
        texts: texts
      )
    }
    var conversion = DirectoryConversion(pool, words: words)
    let directory = conversion.directory(passedOver: passedOver, columns: columns)
    return ImportOutcome(
      directory: directory,
      diagnostics: faults + conversion.ledger.diagnostics,
      texts: texts
    )
  }
}

extension Diagnostic {
  fileprivate static func tooMany(_ count: Int) -> Diagnostic {
    Diagnostic(
      .importTooMany,
      .mustFix,
      "The directory has \(count) services. More than \(EntityPool.mostServices) are not read.",
      at: nil,
      help: "Take the services for children, young people and families only."
    )
  }

  fileprivate static var nothingFound: Diagnostic {
    Diagnostic(
      .importNothingFound,
      .mustFix,
      "Nothing of a directory was found.",
      at: nil,
      help: "Open Referral UK has services in JSON, each with \u{201C}id\u{201D}, "
        + "\u{201C}name\u{201D} and \u{201C}status\u{201D}."
    )
  }
}
