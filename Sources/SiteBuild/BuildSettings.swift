internal import Diagnostics
package import PlanModel
import SiteRendering

/// What a build is told from outside: folders, the day, and how strict to be.
package struct BuildSettings: Sendable {
  package let content: String
  /// The folder of the theme that is always there; a plan's own theme is its sibling.
  package let theme: String
  package let output: String
  package let today: CalendarDate
  package let isStrict: Bool
  /// The home folder of whoever publishes, which is never published to.
  package let home: String?
  /// Tells the time in nanoseconds since 1970, which nothing but the times of files is held
  /// against; where it stands still, no time of a file is believed.
  let clock: @Sendable () -> Int64

  package init(
    content: String,
    theme: String,
    output: String,
    today: CalendarDate,
    isStrict: Bool = false,
    home: String? = nil,
    clock: @escaping @Sendable () -> Int64 = { .min }
  ) {
    self.content = content
    self.theme = theme
    self.output = output
    self.today = today
    self.isStrict = isStrict
    self.home = home
    self.clock = clock
  }

  /// The theme, and laid over it the one that `plan.yml` names; one that is not there is told.
  func themeFolders(for plan: Plan) -> Diagnosed<[ThemeFolder]> {
    let standard = ThemeFolder(at: theme, named: theme)
    guard let own = ownTheme(of: plan) else { return Diagnosed([standard]) }
    let theme = ThemeFolder(at: own.folder, named: own.folder)
    return theme.exists
      ? Diagnosed([standard, theme])
      : Diagnosed([standard], diagnostics: [.missingTheme(own.name, beside: own.siblings)])
  }

  /// The folder of the theme that `plan.yml` names, there or not; nil when it names none.
  func ownThemeFolder(of plan: Plan) -> String? { ownTheme(of: plan)?.folder }

  private func ownTheme(
    of plan: Plan
  ) -> (name: Located<String>, folder: String, siblings: String)? {
    var siblings = theme.split(separator: "/", omittingEmptySubsequences: false)
    while siblings.count > 1, siblings.last == "" { siblings.removeLast() }
    let name = siblings.popLast()
    guard let own = plan.settings.site.theme, own.value[...] != name else { return nil }
    let folder = (siblings + [own.value[...]]).joined(separator: "/")
    return (own, folder, siblings.joined(separator: "/"))
  }
}

extension Diagnostic {
  fileprivate static func missingTheme(_ name: Located<String>, beside folder: String) -> Diagnostic
  {
    Diagnostic(
      .fileMissing,
      .mustFix,
      "There is no theme “\(name.value)”.",
      at: name.source,
      help:
        "Make a folder of that name in \(folder.isEmpty ? "the folder of themes" : folder), or take the line out."
    )
  }
}
