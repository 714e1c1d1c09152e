internal import Diagnostics
internal import PlanModel

/// The keys of a file as keys are written, where somebody, or Word, wrote them with capitals, spaces
/// or underscores: "Name:", "Checked on:", "checked_on:".
///
/// The settings of a file come in and go out with the keys that are meant. One key alone is a slip of
/// its own, and left for the reader of fields to tell.
struct KeyForm {
  let mapping: SourceMapping
  let diagnostic: Diagnostic?

  init(of original: SourceMapping) {
    var changed: [(written: Located<String>, key: String)] = []
    let written = Self.mapping(original, &changed)
    let isHabit = changed.count > 1
    mapping = isHabit ? written : original
    diagnostic = isHabit ? .otherKeys(changed) : nil
  }

  /// A list such as `sources.yml` is.
  static func list(_ value: SourceValue) -> Diagnosed<SourceValue> {
    var changed: [(written: Located<String>, key: String)] = []
    let written = Self.value(value, &changed)
    return changed.count > 1
      ? Diagnosed(written, diagnostics: [.otherKeys(changed)]) : Diagnosed(value)
  }

  private static func mapping(
    _ mapping: SourceMapping,
    _ changed: inout [(written: Located<String>, key: String)]
  ) -> SourceMapping {
    var taken = Set(mapping.entries.map(\.key.value))
    let entries = mapping.entries.map { entry in
      var name = entry.key
      let key = CSVHeader.key(entry.key.value)
      if key != entry.key.value, RecordID.isValid(key), taken.insert(key).inserted {
        changed.append((entry.key, key))
        name = Located(key, at: entry.key.source)
      }
      return SourceMapping.Entry(key: name, value: value(entry.value, &changed))
    }
    return SourceMapping(entries, at: mapping.source, unread: mapping.unread)
  }

  private static func value(
    _ value: SourceValue,
    _ changed: inout [(written: Located<String>, key: String)]
  ) -> SourceValue {
    switch value {
    case .scalar: value
    case .list(let values, let source): .list(values.map { Self.value($0, &changed) }, source)
    case .mapping(let inner): .mapping(mapping(inner, &changed))
    }
  }
}

extension Diagnostic {
  fileprivate static func otherKeys(
    _ keys: [(written: Located<String>, key: String)]
  ) -> Diagnostic {
    let others = keys.count - 1
    let shown = keys.prefix(6).map(\.key).joined(separator: ", ")
    return Diagnostic(
      .unknownKey,
      .mustFix,
      "\u{201C}\(keys[0].written.value.shortened)\u{201D} and \(others) more key\(others == 1 ? "" : "s") "
        + "of this file are not written as keys are.",
      at: keys[0].written.source,
      help:
        "Write small letters, with hyphens for spaces: \(shown)\(keys.count > 6 ? " \u{2026}" : ""). "
        + "Word and telephones make the first letter of a line a capital.",
      suggestion: keys[0].key
    )
  }
}
