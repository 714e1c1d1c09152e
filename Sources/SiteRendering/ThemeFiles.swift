import Diagnostics

/// The files of a theme and of those laid over it, as one.
struct ThemeFiles: Sendable {
  /// One file for each path, in the order of the paths.
  let merged: [ThemeFile]
  private let layers: [[ThemeFile]]

  init(_ layers: [[ThemeFile]]) {
    self.layers = layers
    var files: [String: ThemeFile] = [:]
    for file in layers.joined() { files[file.path] = file }
    merged = files.values.sorted { $0.path < $1.path }
  }

  /// A settings file, key by key: what a later theme says counts.
  func settings(in path: String) -> Diagnosed<ThemeSettings> {
    var settings = ThemeSettings()
    var diagnostics: [Diagnostic] = []
    for (number, layer) in layers.enumerated() {
      guard let file = layer.first(where: { $0.path == path }) else { continue }
      let read = ThemeSettings.read(file)
      diagnostics += read.diagnostics
      if number > 0 {
        let known = settings.values.keys.sorted()
        diagnostics += read.value.values.sorted { $0.value.source < $1.value.source }
          .filter { settings.values[$0.key] == nil }
          .compactMap { .strayKey($0.key, at: $0.value.source, known: known) }
      }
      settings.override(with: read.value)
    }
    return Diagnosed(settings, diagnostics: diagnostics)
  }

  /// Where a file of the first theme stands, or would stand.
  func firstSource(of path: String) -> String {
    if let file = layers.first?.first(where: { $0.path == path }) { return file.source }
    guard let neighbour = layers.first?.first else { return path }
    return neighbour.source.dropLast(neighbour.path.count) + path
  }

  /// Files that a theme makes no use of, most likely misnamed.
  var diagnostics: [Diagnostic] {
    var known: Set<String> = []
    var found: [Diagnostic] = []
    for (number, layer) in layers.enumerated() {
      for file in layer {
        if !isUsed(file) {
          found.append(.unusedFile(file))
        } else if number > 0, file.path.hasPrefix("pages/"), !known.contains(file.path) {
          found.append(.replacesNothing(file, known: known))
        }
      }
      known.formUnion(layer.map(\.path))
    }
    return found
  }

  private func isUsed(_ file: ThemeFile) -> Bool {
    file.path.hasPrefix(assetFolder) || ThemeTemplates.isTemplate(file)
      || ["words.yml", "theme.yml", "README.md", "LICENSE"].contains(file.path)
  }
}

extension Diagnostic {
  fileprivate static func unusedFile(_ file: ThemeFile) -> Diagnostic {
    Diagnostic(
      .fileUnknown,
      .shouldFix,
      "Nothing uses \(file.source).",
      at: .start(of: file.source),
      help:
        "A theme holds layouts/, pages/, partials/ and directives/ with .mustache files, assets/, "
        + "words.yml and theme.yml."
    )
  }

  fileprivate static func replacesNothing(_ file: ThemeFile, known: Set<String>) -> Diagnostic {
    let nearest = NearestNames(known.filter { $0.hasPrefix("pages/") }).best(for: file.path)
    return Diagnostic(
      .fileUnknown,
      .shouldFix,
      "\(file.source) takes the place of no page of the theme.",
      at: .start(of: file.source),
      help: nearest.map { "Did you mean \($0)?" }
    )
  }

  /// A key much like one of the theme's; any other key may be for a plan's own templates.
  fileprivate static func strayKey(
    _ key: String,
    at source: SourceRange,
    known: [String]
  ) -> Diagnostic? {
    guard let nearest = NearestNames(known).best(for: key) else { return nil }
    return Diagnostic(
      .unknownKey,
      .shouldFix,
      "'\(key)' takes the place of nothing in the theme.",
      at: source,
      help: "Did you mean '\(nearest)'?"
    )
  }
}
