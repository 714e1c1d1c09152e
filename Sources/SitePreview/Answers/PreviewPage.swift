/// Pages as a preview shows them: with a banner when something is wrong, and with the script that
/// loads them again.
enum PreviewPage {
  /// A banner names so many problems, for it must leave room for the page.
  private static let namedAtMost = 5

  /// A page with what the preview adds to it.
  static func adding(
    to html: [UInt8],
    of state: PreviewState,
    withBanner hasBanner: Bool = true
  ) -> [UInt8] {
    let links =
      "<link rel=\"stylesheet\" href=\"/\(OwnFile.style)\">\n"
      + "<script src=\"/\(OwnFile.script)\" data-version=\"\(state.version)\" defer></script>\n"
    let head = html.firstRange(of: Array("</head>".utf8))?.lowerBound ?? 0
    let body = startOfBody(of: html, from: head)
    var page: [UInt8] = []
    page += html[..<head]
    page += links.utf8
    page += html[head..<body]
    if hasBanner { page += banner(of: state).utf8 }
    page += html[body...]
    return page
  }

  private static func startOfBody(of html: [UInt8], from head: Int) -> Int {
    guard let tag = html[head...].firstRange(of: Array("<body".utf8)),
      let end = html[tag.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return head }
    return end + 1
  }

  /// What is wrong, on top of a page; nothing when nothing is.
  static func banner(of state: PreviewState) -> String {
    let problems = state.problems
    let report = "<a href=\"/\(OwnFile.problems)\">See the whole report</a>"
    if problems.mustFix.isEmpty {
      guard problems.shouldFixCount > 0 else { return "" }
      return "<div class=\"ltp-preview\"><p>\(problems.soonInWords) \(report)</p></div>\n"
    }
    let named = problems.mustFix.prefix(namedAtMost)
    let more = problems.mustFix.count - named.count
    let lines = named.map(line) + (more > 0 ? ["<li>And \(more) more.</li>"] : [])
    let soon = problems.shouldFixCount > 0 ? "Besides: \(problems.soonInWords) " : ""
    return """
      <div class="ltp-preview ltp-preview-held" role="alert">
      <p><strong>This page is older than your last change.</strong> \(problems.heldInWords)</p>
      <ul>
      \(lines.joined(separator: "\n"))
      </ul>
      <p>\(soon)\(report)</p>
      </div>

      """
  }

  private static func line(_ problem: PreviewProblems.Line) -> String {
    let place = problem.place.map { "<b>\(escaped($0))</b>: " } ?? ""
    return "<li>\(place)\(escaped(problem.message))</li>"
  }

  /// The whole report, as `ltp check` gives it.
  static func problems(of state: PreviewState) -> [UInt8] {
    let problems = state.problems
    let title =
      if state.site == nil {
        "The plan cannot be shown yet"
      } else {
        problems.mustFix.isEmpty ? "The plan can be published" : "The plan cannot be published yet"
      }
    let held = problems.mustFix.isEmpty ? "" : "<p>\(problems.heldInWords)</p>\n"
    let link = state.site == nil ? "" : "<p><a href=\"/\">Go to the first page</a></p>\n"
    return plain(
      title,
      """
      \(held)<pre tabindex="0">\(escaped(problems.report))</pre>
      \(link)
      """
    )
  }

  /// For a site that has no such page of its own.
  static let notFound = plain(
    "There is no such page",
    "<p><a href=\"/\">Go to the first page</a></p>\n"
  )

  private static func plain(_ title: String, _ body: String) -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      </head>
      <body>
      <main class="ltp-preview-page">
      <h1>\(title)</h1>
      \(body)</main>
      </body>
      </html>

      """.utf8
    )
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PreviewProblems {
  fileprivate var heldInWords: String {
    mustFix.count == 1
      ? "One problem must be fixed first." : "\(mustFix.count) problems must be fixed first."
  }

  fileprivate var soonInWords: String { "\(shouldFixCount) to fix soon." }
}
