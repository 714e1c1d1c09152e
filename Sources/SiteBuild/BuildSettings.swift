package import PlanModel
private import SiteRendering

/// What a build is told from outside: folders, the day, and how strict to be.
package struct BuildSettings: Sendable {
  package let content: String
  /// The folder of the theme that is always there; a plan's own theme is its sibling.
  package let theme: String
  package let output: String
  package let today: CalendarDate
  package let isStrict: Bool

  package init(
    content: String,
    theme: String,
    output: String,
    today: CalendarDate,
    isStrict: Bool
  ) {
    self.content = content
    self.theme = theme
    self.output = output
    self.today = today
    self.isStrict = isStrict
  }
}
