package import Diagnostics

/// What a reader found in a YAML file or in a spreadsheet's row, before anyone asked what it means.
///
/// Nothing is guessed here: `no`, `9:30` and `08001111` are the words that were typed.
package indirect enum SourceValue: Sendable {
  case scalar(SourceScalar)
  case list([SourceValue], SourceRange)
  case mapping(SourceMapping)

  package var source: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.source
    case .list(_, let source): source
    case .mapping(let mapping): mapping.source
    }
  }

  /// What a person would call this kind of value.
  package var kindInWords: String {
    switch self {
    case .scalar: "one value"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }
}

/// One value as it was written.
package struct SourceScalar: Hashable, Sendable {
  /// How the value was written down.
  package enum Style: Hashable, Sendable {
    case plain
    case quoted
    /// A `|` block: lines are kept.
    case literal
    /// A `>` block: lines are joined.
    case folded
    /// A spreadsheet's cell.
    case cell
  }

  /// The words with their place; for a literal block each line keeps its own place.
  package let words: SourceText
  package let style: Style

  package init(_ words: SourceText, style: Style) {
    self.words = words
    self.style = style
  }

  package var text: String { words.text }
  package var source: SourceRange { words.source }
}

/// Keys with their values, in the order they were written.
package struct SourceMapping: Sendable {
  /// One key and its value.
  package struct Entry: Sendable {
    package let key: Located<String>
    package let value: SourceValue

    package init(key: Located<String>, value: SourceValue) {
      self.key = key
      self.value = value
    }
  }

  package let entries: [Entry]
  package let source: SourceRange
  /// The keys that were there and could not be read, which has been told.
  package let unread: Set<String>

  package init(_ entries: [Entry], at source: SourceRange, unread: Set<String> = []) {
    self.entries = entries
    self.source = source
    self.unread = unread
  }
}

/// One record before it is decoded: a front matter with its body, or a row.
package struct SourceRecord: Sendable {
  /// The file's stem or the `id` cell; for records without an id, their place in the file.
  package let id: Located<String>
  package let fields: SourceMapping
  /// The Markdown after the front matter; nil for rows and YAML files.
  package let body: SourceText?

  package init(id: Located<String>, fields: SourceMapping, body: SourceText?) {
    self.id = id
    self.fields = fields
    self.body = body
  }
}
