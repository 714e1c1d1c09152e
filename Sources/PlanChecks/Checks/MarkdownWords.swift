import Diagnostics
import Frameworks
import Markdown
import PlanModel

/// Finds what Markdown may not hold: raw HTML, unsafe addresses, skipped headings, pictures without
/// words.
struct MarkdownWords: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.words.flatMap(\.problems)
  }
}
