private import Corrections
package import Diagnostics
private import PlanSources
private import SiteOutput

/// What `ltp fix` would change, before anything is changed.
package struct ProposedCorrections: Sendable {
  /// One file with what changes in it.
  package struct File: Sendable {
    package let path: String
    package let places: Int
    /// What changes, as a unified diff.
    package let difference: String
    let before: [UInt8]
    let after: [UInt8]
  }

  package let files: [File]
  /// Files that are left as they are, for their bytes are not plain UTF-8.
  package let refused: [String]
  /// How many problems of the code need a person.
  package let left: Int

  package var places: Int { files.reduce(0) { $0 + $1.places } }
}

extension SiteBuild {
  /// What can be mended of one code in the sources that a result was made of.
  package func corrections(
    of code: DiagnosticCode,
    in result: BuildResult
  ) throws
    -> ProposedCorrections
  {
    let corrections = Corrections(of: result.diagnostics, in: SourceTexts(result.texts))
    let edits = Dictionary(grouping: corrections.edits(for: code), by: \.place.path)
    let files = try ContentFolder(at: settings.content).files().value
    var proposed: [ProposedCorrections.File] = []
    var refused: [String] = []
    for file in files {
      guard let edits = edits[file.path], let text = result.texts[file.path] else { continue }
      do {
        let corrected = try CorrectedFile(file.path, file.bytes, readAs: text, edits)
        proposed.append(
          ProposedCorrections.File(
            path: file.path,
            places: edits.count,
            difference: corrected.difference,
            before: corrected.before,
            after: corrected.after
          )
        )
      } catch {
        refused.append(file.path)
      }
    }
    return ProposedCorrections(
      files: proposed,
      refused: refused,
      left: corrections.left(of: code).count
    )
  }

  /// Writes the files as proposed; those that were changed meanwhile are left alone and come out.
  package func apply(_ corrections: ProposedCorrections) throws -> [String] {
    let writer = SourceFileWriter(in: settings.content)
    return try corrections.files.compactMap { file in
      try writer.replace(file.path, holding: file.before, with: file.after) ? nil : file.path
    }
  }
}
