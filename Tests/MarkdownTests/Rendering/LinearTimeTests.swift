import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// Words that are long and mean harm: four times as many of them take some four times as long.
struct LinearTimeTests {
  @Test(arguments: [
    "| a ", "a|b\n-|-\n", "|\n", "a\n:-\n", "aaa\rbbb\n-\u{B}\n", "\\|", "- a|b\n", "a\\",
    "[^a]", "[^a]: b\n", "[^a]: [^a]\n", "[^", "    [^1]: a\n", "[^1]:\n\n", "[[^a]",
    "[@a", "[@a;", "[@a]", "[@a; @b, p. 4]\n", "{a", "{a}", "{plan year}\n", "{a [@b [^c",
    "::: callout\n", ":::\n", "::: x\n", "- ::: x\n", "::: chart\ntitle: a\n", "> ::: quote\n>\n",
    "::: details\n:::\n", "::: x\n\n", "::: quote\n::: callout\n", "::: x\n::: callout\n",
    "## a {#b}\n", "{#", "a {#b}\n=\n", "1 week ", "1\nweek ",
    "<!-- ", "* [^a] ", "**{plan year} ", "[{a}](", "![[^1]](a)", "a & ", "a a ", "term ",
  ])
  func `time grows with the size`(_ piece: String) {
    let short = time(of: piece, bytes: 4000)
    let long = time(of: piece, bytes: 16_000)
    // With the square of it, sixteen times as long.
    #expect(long < short * 9 + .milliseconds(60), "\(short) became \(long)")
  }

  @Test func `a table cannot be much longer than its words`() {
    let columns = Table.columnLimit
    let header =
      String(repeating: "a|", count: columns) + "\n" + String(repeating: "-|", count: columns)
    let html = rendered(header + String(repeating: "\n|", count: 4000))
    #expect(html.utf8.count < 4000 * columns * 12)
  }

  private static let withTerms = MarkdownRendering(
    resolve: { LinkTarget(href: $0) },
    terms: TermIndex(["term", "a a a a a a", "a & a"].map { (name: $0, term: $0) }),
    term: { LinkTarget(href: "#\($0)") }
  )

  /// The shortest of three times of this thread, so that what else runs meanwhile does not count.
  private func time(of piece: String, bytes: Int) -> Duration {
    let count = min(bytes / piece.utf8.count, bytes / 8)
    let text = pageWords(String(repeating: piece, count: count))
    let times = (0..<3).map { _ in
      let start = threadTime()
      let document = MarkdownDocument(parsing: text)
      _ = document.html(.asWritten)
      _ = document.html(Self.withTerms)
      _ = document.problems()
      return threadTime() - start
    }
    return times.min() ?? .zero
  }

  private func threadTime() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
