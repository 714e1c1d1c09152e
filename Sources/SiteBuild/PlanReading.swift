import Diagnostics
import PlanChecks
import PlanSources
import SiteRendering

/// What a result says of the sources besides what was found in them.
struct PlanReading: Sendable {
  let files: [ContentFile]
  /// The text of every source and template by path.
  let texts: [String: String]
  let theme: Diagnosed<Theme>
  let themeFolders: [String]
  let sourceFolders: [SourceFolder]
  let acceptances: AcceptanceRegister
}

/// What a later reading of the same folder takes from an earlier one, for all that has not changed.
struct KeptReading: Sendable {
  let sources: ParsedSources
  let gathered: GatheredSources
  /// The texts in Markdown, with what was read out of them.
  let examined: ExaminedTexts
  let theme: Theme

  init(
    _ sources: ParsedSources,
    _ gathered: GatheredSources,
    _ examined: ExaminedTexts,
    _ theme: Theme
  ) {
    self.sources = sources
    self.gathered = gathered
    self.examined = examined
    self.theme = theme
  }
}
