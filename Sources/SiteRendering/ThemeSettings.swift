import Diagnostics
import PlanModel

/// A flat YAML file of a theme: `words.yml` and `theme.yml`.
struct ThemeSettings: Sendable {
  private(set) var values: [String: Located<String>] = [:]

  /// Reads one file; a key that holds more than one value is told and left out.
  static func read(_ file: ThemeFile) -> Diagnosed<ThemeSettings> {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      return Diagnosed(ThemeSettings(), diagnostics: [.badEncoding(file)])
    }
    let place = SourceRange(path: file.source, start: 0, end: file.bytes.count)
    let read = readMapping(SourceText(text, at: place))
    var settings = ThemeSettings()
    var diagnostics = read.diagnostics
    for entry in read.value?.entries ?? [] {
      if case .scalar(let scalar) = entry.value {
        settings.values[entry.key.value] = Located(scalar.text, at: scalar.source)
      } else {
        diagnostics.append(.severalValues(entry))
      }
    }
    return Diagnosed(settings, diagnostics: diagnostics)
  }

  /// Lets another file's values take the place of these.
  mutating func override(with other: ThemeSettings) {
    values.merge(other.values) { $1 }
  }
}

/// Stands in for `YAMLReader().read(text)` until PlanSources has it: one `key: value` a line.
private func readMapping(_ text: SourceText) -> Diagnosed<SourceMapping?> {
  var entries: [SourceMapping.Entry] = []
  var start = 0
  for line in text.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  {
    defer { start += line.count + 1 }
    guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { continue }
    var value = line[line.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }
    if value.count > 1, value.first == UInt8(ascii: "\""), value.last == value.first {
      value = value.dropFirst().dropLast()
    }
    let keyEnd = start + line[..<colon].count
    let valueStart = start + line[..<value.startIndex].count
    let place = text.range(start: valueStart, end: valueStart + value.count)
    entries.append(
      SourceMapping.Entry(
        key: Located(
          String(decoding: line[..<colon], as: UTF8.self),
          at: text.range(start: start, end: keyEnd)
        ),
        value: .scalar(
          SourceScalar(SourceText(String(decoding: value, as: UTF8.self), at: place), style: .plain)
        )
      )
    )
  }
  return Diagnosed(SourceMapping(entries, at: text.source))
}

extension Diagnostic {
  fileprivate static func badEncoding(_ file: ThemeFile) -> Diagnostic {
    Diagnostic(
      .fileEncoding,
      .mustFix,
      "\(file.source) is not UTF-8 text.",
      at: .start(of: file.source),
      help: "Save it as UTF-8."
    )
  }

  fileprivate static func severalValues(_ entry: SourceMapping.Entry) -> Diagnostic {
    Diagnostic(
      .badValue,
      .mustFix,
      "'\(entry.key.value)' holds \(entry.value.kindInWords), but one value is expected.",
      at: entry.key.source
    )
  }
}
