import Diagnostics
import Markdown
import PlanModel

/// One line of the document's contents; the PDF fills in the page.
struct ContentsLine: TemplateModel {
  private let number: String?
  private let title: String
  private let anchor: String
  /// Whether it is below a chapter.
  private let isSecond: Bool

  static let templateFields = TemplateFields<ContentsLine>([
    .maybe("number") { $0.number },
    .text("title") { $0.title },
    .text("href") { "#\($0.anchor)" },
    .flag("is-second") { $0.isSecond },
  ])
}

extension ContentsLine {
  private init(_ heading: DocumentHeading) {
    self.init(
      number: "\(heading.number).",
      title: heading.title,
      anchor: heading.anchor,
      isSecond: false
    )
  }

  private init(below title: String, _ kind: RecordKind, _ id: String) {
    self.init(number: nil, title: title, anchor: SiteMap.anchor(kind, id), isSecond: true)
  }

  /// The line of a chapter and those of what it holds.
  static func lines(of heading: DocumentHeading, _ published: PublishedPlan) -> [ContentsLine] {
    let chapter = [ContentsLine(heading)]
    let records = published.records
    switch heading.subject {
    case .page(let page):
      return chapter + lines(of: page, in: heading, published)
    case .section(.enablers):
      return chapter
        + records.enablers.map { ContentsLine(below: $0.title.value, .enabler, $0.id.value) }
    case .section(.priorities):
      return chapter
        + records.priorities.map { ContentsLine(below: $0.title.value, .priority, $0.id.value) }
    case .section(.measures):
      return chapter
        + records.metrics.map {
          ContentsLine(
            below: $0.plainTitle?.value ?? $0.title.value,
            .metric,
            $0.id.value
          )
        }
    case .section: return chapter
    }
  }

  /// The headings of a page in words, numbered as the chapter numbers them.
  private static func lines(
    of page: Page,
    in heading: DocumentHeading,
    _ published: PublishedPlan
  ) -> [ContentsLine] {
    let headings = MarkdownDocument(parsing: page.body)
      .headings(idPrefix: "\(heading.anchor)-", value: published.words(for:))
      .filter { $0.level == 2 }
    return headings.enumerated().map { place, inner in
      ContentsLine(
        number: "\(heading.number).\(place + 1)",
        title: inner.text,
        anchor: inner.id,
        isSecond: true
      )
    }
  }
}
