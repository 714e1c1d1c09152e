import Testing

@testable import SitePages

struct DocumentStyleTests {
  @Test func `each chapter has its own pages with its title at the top`() {
    let headings = [
      DocumentHeading(
        subject: .section(.summary),
        number: 1,
        title: "The \"plan\"",
        anchor: "chapter-summary"
      ),
      DocumentHeading(
        subject: .section(.actions),
        number: 2,
        title: "Actions \\ more",
        anchor: "chapter-actions"
      ),
    ]
    let style = DocumentStyle(planTitle: "Plan, 2026-27", headings: headings)
    let font = "font: 8.5pt \"Liberation Sans\", Arial, sans-serif; color: #3a4954"
    #expect(
      String(decoding: style.bytes, as: UTF8.self) == """
        /* Pages of the printed document: the plan at the foot, the chapter at the top. */
        @page { margin: 22mm 18mm; @bottom-left { content: "Plan, 2026-27"; \(font) } }
        @page :first { @bottom-left { content: none } @bottom-right { content: none } }
        @page c1 { @top-right { content: "1. The \\22 plan\\22 "; \(font) } }
        @page w2 { size: A4 landscape; margin: 18mm; @top-right { content: "2. Actions \\5c  more"; \(font) } }
        @media print {
          .pc1 { page: c1 }
          .pw2 { page: w2 }
        }

        """
    )
  }
}
