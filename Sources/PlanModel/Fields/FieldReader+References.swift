package import Diagnostics

/// Fields that name other records.
extension FieldReader {
  /// The id of a record that must be named.
  package mutating func requiredReference(
    _ key: String,
    _ target: ReferenceTarget
  ) -> Located<String> {
    let written = required(key, .reference(target))
    if !written.value.isEmpty { refer(written, target, key) }
    return written
  }

  /// The id of a record that may be named.
  package mutating func optionalReference(
    _ key: String,
    _ target: ReferenceTarget
  ) -> Located<String>? {
    let written = optional(key, .reference(target))
    if let written { refer(written, target, key) }
    return written
  }

  /// The ids of any number of records.
  package mutating func references(
    _ key: String,
    _ target: ReferenceTarget,
    atLeast minimum: Int = 0
  ) -> [Located<String>] {
    let written = list(key, .reference(target), atLeast: minimum)
    for one in written { refer(one, target, key) }
    return written
  }

  /// Records named as `kind:id`, and words that name anything else, such as minutes.
  package mutating func mentions(_ key: String) -> [Located<String>] {
    let written = list(key, .line)
    for one in written where one.value.namesRecord { refer(one, .anyRecord, key) }
    return written
  }

  private mutating func refer(_ written: Located<String>, _ target: ReferenceTarget, _ key: String)
  {
    references.append(
      PlanReference(target: target, written: written, from: name, field: prefix + key)
    )
  }
}
