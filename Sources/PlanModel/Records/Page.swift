package import Diagnostics

/// A chapter or a page in words.
package struct Page: PlanRecord {
  /// Which part of the site a page belongs to.
  package enum Section: String, CaseIterable, Sendable {
    case plan
    case youngPeople = "young-people"
    case help
    case about
  }

  package static let kind = RecordKind.page
  package let id: Located<String>
  package let title: Located<String>
  package let summary: Located<String>
  package let section: Located<Section>
  package let order: Int
  package let checkedOn: Located<CalendarDate>?
  /// Whether it is a chapter of the printed document.
  package let isInDocument: Bool
  /// Whether people may need to leave the page quickly.
  package let hasExitButton: Bool
  /// The requirements that the page answers, where that is not plain from its title.
  package let requirements: [Located<String>]
  package let body: SourceText

  package var displayTitle: String { title.value }

  package init(reading fields: inout FieldReader) {
    id = fields.id
    title = fields.required("title", .line)
    summary = fields.required("summary", .line(atMost: 160))
    section = fields.required("section", .choice(.plan))
    order = fields.optional("order", .wholeNumber(in: 0...999), default: 500)
    checkedOn = fields.optional("checked-on", .date)
    isInDocument =
      fields.optional("in-document", .yesOrNo, default: section.value == .plan)
    hasExitButton = fields.optional("exit-button", .yesOrNo, default: false)
    requirements = fields.references("requirements", .vocabulary(.requirement))
    body = fields.markdownBody()
  }
}
