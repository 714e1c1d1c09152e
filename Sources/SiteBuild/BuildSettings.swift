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

  package init(
    content: String,
    theme: String,
    output: String,
    today: CalendarDate,
    isStrict: Bool = false,
    home: String? = nil
  ) {
    self.content = content
    self.theme = theme
    self.output = output
    self.today = today
    self.isStrict = isStrict
    self.home = home
  }

  /// The theme, and laid over it the one that `plan.yml` names.
  func themeFolders(for plan: Plan) -> [ThemeFolder] {
    let standard = ThemeFolder(at: theme, named: theme)
    var siblings = theme.split(separator: "/", omittingEmptySubsequences: false)
    while siblings.count > 1, siblings.last == "" { siblings.removeLast() }
    let name = siblings.popLast()
    guard let own = plan.settings.site.theme?.value, own[...] != name else { return [standard] }
    let folder = (siblings + [own[...]]).joined(separator: "/")
    return [standard, ThemeFolder(at: folder, named: folder)]
  }
}
