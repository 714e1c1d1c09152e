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
