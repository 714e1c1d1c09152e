import Diagnostics

/// Groups of keys below a key, each read by a reader of its own.
extension FieldReader {
  /// A group of keys that must be there.
  package mutating func requiredGroup<Part>(
    _ key: String,
    _ read: (inout FieldReader) -> Part
  ) -> Part {
    if let part = group(key, isRequired: true, read) { return part }
    var empty = reader(for: SourceMapping([], at: fields.source), key, describes: describes)
    return read(&empty)
  }

  /// A group of keys that may be left out.
  package mutating func optionalGroup<Part>(
    _ key: String,
    _ read: (inout FieldReader) -> Part
  ) -> Part? {
    group(key, isRequired: false, read)
  }

  /// Any number of groups of keys.
  package mutating func groups<Part>(
    _ key: String,
    atLeast minimum: Int = 0,
    _ read: (inout FieldReader) -> Part
  ) -> [Part] {
    describeGroup(key, isList: true, isRequired: minimum > 0, read)
    guard let value = value(key) else {
      if minimum > 0 { reportMissing(key, .list(.group([]))) }
      return []
    }
    guard case .list(let values, _) = value else {
      let shape = ValueShape.list(shape(of: key, read))
      report(.wrongKind(value, wanted: shape, key: prefix + key, in: name))
      lose(key, isRequired: minimum > 0)
      return []
    }
    var parts: [Part] = []
    for value in values {
      guard case .mapping(let mapping) = value else {
        report(.wrongKind(value, wanted: shape(of: key, read), key: prefix + key, in: name))
        lose(key, isRequired: false)
        continue
      }
      parts.append(self.read(mapping, key, read))
    }
    return parts
  }

  private mutating func group<Part>(
    _ key: String,
    isRequired: Bool,
    _ read: (inout FieldReader) -> Part
  ) -> Part? {
    describeGroup(key, isList: false, isRequired: isRequired, read)
    guard let value = value(key) else {
      if isRequired { reportMissing(key, .group([])) }
      return nil
    }
    guard case .mapping(let mapping) = value else {
      report(.wrongKind(value, wanted: shape(of: key, read), key: prefix + key, in: name))
      lose(key, isRequired: isRequired)
      return nil
    }
    return self.read(mapping, key, read)
  }

  private mutating func read<Part>(
    _ mapping: SourceMapping,
    _ key: String,
    _ read: (inout FieldReader) -> Part
  ) -> Part {
    var inner = reader(for: mapping, key, describes: false)
    let part = read(&inner)
    inner.finish()
    if let group = fields.entries.first(where: { $0.key.value == key })?.key {
      for (part, index) in inner.missing {
        missingInside[part] = (group, diagnostics.count + index)
      }
    }
    diagnostics += inner.diagnostics
    holes += inner.holes
    isUsable = isUsable && inner.isUsable
    references += inner.references
    words += inner.words
    lines += inner.lines
    missingKeys += inner.missingKeys
    isComplete = isComplete && inner.isComplete
    return part
  }

  private func reader(for mapping: SourceMapping, _ key: String, describes: Bool) -> FieldReader {
    FieldReader(
      id: id,
      fields: mapping,
      body: nil,
      name: name,
      isRow: false,
      describes: describes,
      prefix: "\(prefix)\(key)."
    )
  }

  private mutating func describeGroup<Part>(
    _ key: String,
    isList: Bool,
    isRequired: Bool,
    _ read: (inout FieldReader) -> Part
  ) {
    guard describes else { return }
    let shape = shape(of: key, read)
    describe(key, isList ? .list(shape) : shape, isRequired)
  }

  private func shape<Part>(of key: String, _ read: (inout FieldReader) -> Part) -> ValueShape {
    var inner = reader(for: SourceMapping([], at: fields.source), key, describes: true)
    _ = read(&inner)
    return .group(inner.descriptions)
  }
}
