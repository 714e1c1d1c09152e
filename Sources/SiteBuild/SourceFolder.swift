private import PlanSources
private import SiteRendering

/// A folder that a site is made from, whether it is there or not.
package struct SourceFolder: Hashable, Sendable {
  /// What is read from it.
  enum Role: String, Sendable {
    case content
    case theme
  }

  package let path: String
  let role: Role

  init(_ path: String, _ role: Role) {
    self.path = path
    self.role = role
  }

  var isContent: Bool { role == .content }

  /// Whether a file or folder of this name in it is never read.
  package func passesOver(_ name: String) -> Bool {
    switch role {
    case .content: ContentFolder.passesOver(name)
    case .theme: ThemeFolder.passesOver(name)
    }
  }
}

extension SiteBuild {
  /// The folders that are read whatever the plan says.
  package var sourceFolders: [SourceFolder] { sourceFolders(with: nil) }

  func sourceFolders(with ownTheme: String?) -> [SourceFolder] {
    [SourceFolder(settings.content, .content), SourceFolder(settings.theme, .theme)]
      + (ownTheme.map { [SourceFolder($0, .theme)] } ?? [])
  }
}
