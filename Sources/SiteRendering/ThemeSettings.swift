import Diagnostics
import PlanModel
import PlanSources

/// A flat YAML file of a theme: `words.yml` and `theme.yml`.
struct ThemeSettings: Sendable {
  private(set) var values: [String: Located<String>] = [:]
  /// The keys of lines that could not be read, which has been told.
  private(set) var unread: Set<String> = []
  /// Where each key stands.
  private(set) var keys: [String: SourceRange] = [:]

  /// Reads one file; a key that holds more than one value is told and left out.
  static func read(_ file: ThemeFile) -> Diagnosed<ThemeSettings> {
    let decoded = TextDecoder().decode(ContentFile(path: file.source, bytes: file.bytes))
    guard let text = decoded.value else {
      return Diagnosed(ThemeSettings(), diagnostics: decoded.diagnostics)
    }
    let read = YAMLReader().read(text.whole)
    var settings = ThemeSettings()
    var diagnostics = decoded.diagnostics + read.diagnostics
    settings.unread = read.value?.unread ?? []
    for entry in read.value?.entries ?? [] {
      if case .scalar(let scalar) = entry.value {
        settings.values[entry.key.value] = Located(scalar.text, at: scalar.source)
        settings.keys[entry.key.value] = entry.key.source
      } else {
        diagnostics.append(.severalValues(entry))
      }
    }
    return Diagnosed(settings, diagnostics: diagnostics)
  }

  /// Lets another file's values take the place of these.
  mutating func override(with other: ThemeSettings) {
    values.merge(other.values) { $1 }
    keys.merge(other.keys) { $1 }
    unread.formUnion(other.unread)
  }
}

extension Diagnostic {
  fileprivate static func severalValues(_ entry: SourceMapping.Entry) -> Diagnostic {
    Diagnostic(
      .badValue,
      .mustFix,
      "'\(entry.key.value)' holds \(entry.value.kindInWords), but one value is expected.",
      at: entry.key.source
    )
  }
}
