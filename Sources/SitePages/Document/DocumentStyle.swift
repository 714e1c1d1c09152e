import PlanModel

/// The sheet that gives each chapter of the document a running header.
///
/// Named pages with the title as text work in browsers and in the PDF alike; counters and strings
/// set by headings do not.
struct DocumentStyle {
  let planTitle: String
  let headings: [DocumentHeading]

  /// The name of a chapter's pages in the sheet, as `c3`; `w3` when they are landscape.
  static func pageName(of heading: DocumentHeading) -> String {
    "\(heading.isWide ? "w" : "c")\(heading.number)"
  }

  var bytes: [UInt8] {
    var text = """
      /* Pages of the printed document: the plan at the foot, the chapter at the top. */
      @page { margin: 22mm 18mm; @bottom-left { content: \(Self.quoted(planTitle)); \(Self.font) } }
      @page :first { @bottom-left { content: none } @bottom-right { content: none } }

      """
    for heading in headings {
      let size = heading.isWide ? "size: A4 landscape; margin: 18mm; " : ""
      let title = Self.quoted("\(heading.number). \(heading.title)")
      text += """
        @page \(Self.pageName(of: heading)) { \(size)@top-right { content: \(title); \(Self.font) } }

        """
    }
    text += "@media print {\n"
    for heading in headings {
      let name = Self.pageName(of: heading)
      text += "  .p\(name) { page: \(name) }\n"
    }
    return Array((text + "}\n").utf8)
  }

  private static let font =
    "font: 8.5pt \"Liberation Sans\", Arial, sans-serif; color: #3a4954"

  /// A string of CSS: quotes, backslashes and what cannot be seen are written by number.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text.unicodeScalars {
      if character.value < 0x20 || "\"\\<>".unicodeScalars.contains(character) {
        quoted += "\\\(String(character.value, radix: 16)) "
      } else {
        quoted.unicodeScalars.append(character)
      }
    }
    return "\"\(quoted)\""
  }
}
