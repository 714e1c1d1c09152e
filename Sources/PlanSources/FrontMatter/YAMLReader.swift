package import Diagnostics
package import PlanModel

/// Reads YAML into positioned values, guessing nothing.
///
/// What no author needs and what makes YAML dangerous to read (names for values, tags, several
/// documents) is refused; a key that cannot be read gives one problem, not a trail of them.
package struct YAMLReader: Sendable {
  /// More than any settings take.
  static let largestText = 256 * 1024
  /// Deeper than any settings go.
  static let deepestLevel = 16

  package init() {}

  /// The keys and values of a front matter or of a settings file, empty when there are none.
  ///
  /// nil when they cannot be read, which has then been told.
  package func read(_ yaml: SourceText) -> Diagnosed<SourceMapping?> {
    let tree = readTree(yaml)
    if tree.value == nil, let fault = tree.diagnostics.last,
      let rest = YAMLRecovery(yaml, after: fault)
    {
      let mapping = SourceMapping(rest.entries, at: yaml.source, unread: rest.unread)
      return Diagnosed(mapping, diagnostics: rest.diagnostics)
    }
    switch tree.value {
    case .some(.mapping(let mapping)?):
      return Diagnosed(mapping, diagnostics: tree.diagnostics)
    case .some(nil):
      return Diagnosed(SourceMapping([], at: yaml.source), diagnostics: tree.diagnostics)
    case .some(let other?):
      return Diagnosed(nil, diagnostics: tree.diagnostics + [notKeys(other, in: yaml)])
    case nil:
      return Diagnosed(nil, diagnostics: tree.diagnostics)
    }
  }

  /// The list that a file such as `sources.yml` consists of: always `.list`.
  ///
  /// nil when it cannot be read, which has then been told.
  package func readList(_ yaml: SourceText) -> Diagnosed<SourceValue?> {
    let tree = readTree(yaml)
    switch tree.value {
    case .some(.list(let items, let source)?):
      return Diagnosed(.list(items, source), diagnostics: tree.diagnostics)
    case .some(nil):
      return Diagnosed(.list([], yaml.source), diagnostics: tree.diagnostics)
    case .some(let other?):
      return Diagnosed(nil, diagnostics: tree.diagnostics + [.notAList(other)])
    case nil:
      return Diagnosed(nil, diagnostics: tree.diagnostics + furtherFaults(in: yaml))
    }
  }

  /// What is wrong with the entries of a list behind the first that cannot be read.
  private func furtherFaults(in yaml: SourceText) -> [Diagnostic] {
    let bytes = Array(yaml.text.utf8)
    guard bytes.count <= Self.largestText else { return [] }
    let starts = bytes.indices.filter { place in
      bytes[place...].starts(with: "- ".utf8) && (place == 0 || bytes[place - 1] == 0x0A)
    }
    let ends = starts.dropFirst() + [bytes.count]
    return zip(starts, ends).flatMap { start, end -> [Diagnostic] in
      let entry = SourceText(
        String(decoding: bytes[start..<end], as: UTF8.self),
        at: yaml.range(start: start, end: end)
      )
      return readTree(entry).diagnostics
    }
    // What was said of the whole knows what stands above.
    .dropFirst().map(\.self)
  }

  /// The whole text as one value: nil when it cannot be read, a value of nil when it is empty.
  private func readTree(_ yaml: SourceText) -> Diagnosed<SourceValue??> {
    guard yaml.text.utf8.count <= Self.largestText else {
      return Diagnosed(nil, diagnostics: [.tooLarge(yaml)])
    }
    var tree = YAMLTree(yaml)
    do {
      let root = try tree.root()
      return Diagnosed(.some(root), diagnostics: tree.found)
    } catch {
      return Diagnosed(nil, diagnostics: tree.found + [error.diagnostic])
    }
  }

  private func notKeys(_ value: SourceValue, in yaml: SourceText) -> Diagnostic {
    guard case .scalar(let scalar) = value else { return .notAMapping(value) }
    let bytes = Array(yaml.text.utf8)
    let line = YAMLLine(bytes, at: scalar.source.start - yaml.source.start)
    return YAMLExplainer(yaml: yaml, bytes: bytes).notASetting(line)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ yaml: SourceText) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      .mustFix,
      "These settings are larger than 256 KB and were not read.",
      at: .start(of: yaml.source.path),
      help: "Put words below the settings, and rows into a spreadsheet."
    )
  }

  fileprivate static func notAMapping(_ value: SourceValue) -> Diagnostic {
    Diagnostic(
      .wrongKind,
      .mustFix,
      "Settings with keys are needed here, and this is \(value.kindInWords).",
      at: value.source,
      help: "A setting looks like `title: Words`."
    )
  }

  fileprivate static func notAList(_ value: SourceValue) -> Diagnostic {
    Diagnostic(
      .wrongKind,
      .mustFix,
      "A list is needed here, and this is \(value.kindInWords).",
      at: value.source,
      help: "Begin each entry with a dash and a space:\n- id: first-entry"
    )
  }
}
