import Diagnostics

/// Reports ids of headings that are written twice, or cannot be ids.
struct HeadingIDProblem {
  /// The problems of the written ids of one document.
  static func problems(in prepared: PreparedWords) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return prepared.headingIDs.compactMap { id in
      let place = prepared.sourceRange(id.range)
      guard id.isValid else { return .badHeadingID(id.id, at: place) }
      guard let earlier = first.updateValue(place, forKey: id.id) else { return nil }
      first[id.id] = earlier
      return .duplicateHeadingID(id.id, at: place, first: earlier)
    }
  }
}

extension Diagnostic {
  fileprivate static func badHeadingID(_ id: String, at place: SourceRange) -> Diagnostic {
    let example = HeadingIDs.slug(of: id)
    return Diagnostic(
      .headingID,
      .mustFix,
      "“\(id.shortened)” cannot be the id of a heading.",
      at: place,
      help: "Use small letters, digits and hyphens, such as {#\(example.shortened)}."
    )
  }

  fileprivate static func duplicateHeadingID(
    _ id: String,
    at place: SourceRange,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .headingID,
      .mustFix,
      "Two headings have the id “\(id)”.",
      at: place,
      notes: [Note("The first of them is here.", at: first)],
      help: "Give one of them another id, or take the id out."
    )
  }
}
