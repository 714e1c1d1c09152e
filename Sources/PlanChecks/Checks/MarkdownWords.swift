import Diagnostics
import Frameworks
import Markdown
import PlanModel

/// Finds what Markdown may not hold: raw HTML, unsafe addresses, skipped headings, pictures without
/// words.
struct MarkdownWords: PlanCheck {
  func diagnostics(in plan: Plan, _ frameworks: FrameworkLibrary) -> [Diagnostic] {
    plan.words.flatMap { MarkdownDocument(parsing: $0.words).problems() }
  }
}
