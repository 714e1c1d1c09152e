import Diagnostics
import Markdown
import PlanModel

/// One line of the document's contents; the PDF fills in the page.
struct ContentsLine: TemplateModel {
  private let number: String
  private let title: String
  private let anchor: String
  /// Whether it is below a chapter.
  private let isSecond: Bool

  static let templateFields = TemplateFields<ContentsLine>([
    .text("number") { $0.number },
    .text("title") { $0.title },
    .text("href") { "#\($0.anchor)" },
    .flag("is-second") { $0.isSecond },
  ])
}

extension ContentsLine {
  /// The line of a chapter.
  init(_ heading: DocumentHeading) {
    self.init(
      number: "\(heading.number).",
      title: heading.title,
      anchor: heading.anchor,
      isSecond: false
    )
  }

  /// The lines of the parts of a chapter, which have their numbers by now.
  static func lines(of parts: [some NumberedPart]) -> [ContentsLine] {
    parts.map {
      ContentsLine(number: $0.number ?? "", title: $0.title, anchor: $0.anchor, isSecond: true)
    }
  }

  /// The headings of a page in words, numbered as the chapter numbers them.
  static func lines(
    of page: Page,
    in heading: DocumentHeading,
    _ published: PublishedPlan
  ) -> [ContentsLine] {
    let headings = MarkdownDocument(parsing: page.body)
      .headings(idPrefix: "\(heading.anchor)-") { published.words(for: $0) }
      .filter { $0.level == 2 }
    return headings.enumerated().map { place, inner in
      ContentsLine(
        number: heading.number(ofPartAt: place),
        title: inner.text,
        anchor: inner.id,
        isSecond: true
      )
    }
  }
}
