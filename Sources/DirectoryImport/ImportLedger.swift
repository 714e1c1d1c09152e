import Diagnostics

/// What is noticed while a directory is brought in: faults with their places, and what was left
/// behind.
struct ImportLedger: Sendable {
  /// A fault that stands in more places than this is told there, and then only counted.
  private static let toldAtMost = 3

  private var told: [Diagnostic] = []
  private var counts: [String: (count: Int, last: Diagnostic)] = [:]
  private var left: [String: UncarriedField] = [:]

  /// Tells a fault; faults of the same kind are counted together.
  mutating func tell(_ diagnostic: Diagnostic, as kind: String) {
    let key = "\(diagnostic.code.rawValue) \(kind)"
    let count = counts[key, default: (0, diagnostic)].count + 1
    counts[key] = (count, diagnostic)
    if count <= Self.toldAtMost { told.append(diagnostic) }
  }

  /// Notes something that our form has no place for, with a sample of it.
  mutating func leave(_ what: String, _ sample: String, of name: String) {
    let field = left[what]
    left[what] = UncarriedField(
      what: what,
      count: (field?.count ?? 0) + 1,
      sample: field?.sample ?? sample.shortenedSample,
      name: field?.name ?? name
    )
  }

  /// Everything told, in order, and for what was only counted how often it was.
  var diagnostics: [Diagnostic] {
    let rest = counts.filter { $0.value.count > Self.toldAtMost }.sorted { $0.key < $1.key }
    return told
      + rest.map { _, found in
        let more = found.count - Self.toldAtMost
        return Diagnostic(
          found.last.code,
          found.last.severity,
          "The same was found in \(more) more \(more == 1 ? "place" : "places"). "
            + "The last of them: \(found.last.message)",
          at: found.last.location,
          help: found.last.help
        )
      }
  }

  /// What was left behind, the most frequent first.
  var uncarried: [UncarriedField] {
    left.values.sorted { ($1.count, $0.what) < ($0.count, $1.what) }
  }
}

/// A field of a directory that has no place here.
package struct UncarriedField: Hashable, Sendable {
  /// What it is called there: `service: licenses`.
  package let what: String
  package let count: Int
  /// One of its values, cut to a length that fits on a line.
  package let sample: String
  /// Whose value that is.
  package let name: String
}

extension String {
  /// One line of at most 60 characters.
  fileprivate var shortenedSample: String {
    let line = prefix(61).map { $0.isNewline ? " " : String($0) }.joined()
    return line.count > 60 ? line.prefix(59) + "\u{2026}" : line
  }
}
