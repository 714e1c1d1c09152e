import Diagnostics
import Markdown
import PlanModel

/// Finds links whose words do not say where they lead.
struct VagueLinkText: PlanAdvice {
  private static let vague: Set<String> = [
    "click here", "here", "click", "this link", "link", "read more", "more", "more information",
    "further information", "more info", "this page", "this", "page", "website", "this website",
    "go", "learn more", "find out more", "details", "more details", "see more", "see here",
    "download", "download here", "pdf", "this document", "document", "view", "online",
  ]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.words.flatMap { words in
      words.prose.flatMap { block in
        block.links.filter { !$0.isImage && !$0.range.isEmpty }.compactMap { link in
          diagnostic(of: String(block[link.range]), at: block.source(of: link.range), link)
        }
      }
    }
  }

  private func diagnostic(of text: String, at place: SourceRange, _ link: ProseLink) -> Diagnostic?
  {
    let words = TextWords(text)
    let bare = words[0..<words.count].lowercased()
    if Self.vague.contains(bare) { return .vague(text, at: place) }
    let isAddress = ["http://", "https://", "www."].contains { text.lowercased().hasPrefix($0) }
    return isAddress && !text.contains(" ") ? .address(text, at: place) : nil
  }
}

extension Diagnostic {
  fileprivate static func vague(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .linkText,
      .shouldFix,
      "The link \u{201C}\(text)\u{201D} does not say where it leads.",
      at: place,
      help:
        "People who hear links read out one by one need a name, such as \u{201C}the referral form\u{201D}."
    )
  }

  fileprivate static func address(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .linkText,
      .shouldFix,
      "A web address stands where the words of a link belong.",
      at: place,
      help:
        "Write what is there, as in [the referral form](\(text)). An address is read out letter by letter."
    )
  }
}
