import Diagnostics
import Testing

@testable import Markdown

/// What is wrong with directives, where, and what is said about it.
struct DirectiveProblemTests {
  @Test(arguments: [
    (
      "::: ‹calout›\ntitle: a\n:::", "There is no block called “calout”.",
      "Did you mean ::: callout?"
    ),
    (
      "::: ‹xyzzy›\n:::", "There is no block called “xyzzy”.",
      "Known blocks are callout, crisis, table, chart, metric, services, actions, quote, figure,"
        + " details."
    ),
    (
      "::: callout ‹What to do›\n:::", "Words stand behind the name “callout”.",
      "Write each option on a line of its own, such as title: What to do."
    ),
    (
      "> ::: callout\n> ‹titel›: a\n> :::", "The block “callout” has no option “titel”.",
      "Did you mean title? Leave a line empty before its words."
    ),
    (
      "::: callout\n‹Remember›: call\n:::", "The block “callout” has no option “Remember”.",
      "It can have title, kind. Leave a line empty before its words."
    ),
    (
      "::: callout\ntitle: a\n‹title›: b\n:::", "The option “title” is given twice.",
      "Take one of the lines out."
    ),
    (
      "::: callout\n‹title›:\n:::", "The option “title” says nothing.",
      "Write what it is behind the colon, or take the line out."
    ),
    (
      "::: callout\n‹kind: warnin›\n:::", "The option “kind” cannot be “warnin”.",
      "Did you mean warning?"
    ),
    (
      "::: callout\n‹kind: x›\n:::", "The option “kind” cannot be “x”.",
      "It is one of information, warning."
    ),
    (
      "‹::: details›\na\n:::", "The block “details” needs the option “summary”.",
      "Write it on a line below the name: “summary:” and what it is."
    ),
    (
      "a\n\n‹::: callout›\na", "The block “callout” is not closed.",
      "Write ::: on a line of its own below its words."
    ),
    (
      "a\n‹:::›", "This line closes a block, but none is open here.",
      "Take the line out, or write ::: and a name above the words."
    ),
  ])
  func `a problem is told where it stands`(_ marked: String, _ message: String, _ help: String) {
    let (text, place) = unmarked(marked)
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.help) == [help])
    #expect(problems.map { passage(at: $0.location, of: text) } == [place])
  }

  @Test(arguments: [
    ("::: chart\na", "The words end here.", ""),
    ("> ::: chart\n> a\n\nb", "What it stands in ends here.", ""),
    (
      "::: chart\n::: quote\na\n:::\n:::", "Quote begins here, and cannot stand in it.", "::: quote"
    ),
    (
      "::: callout\n::: callout\na\n:::", "Callout begins here, and cannot stand in it.",
      "::: callout"
    ),
  ])
  func `what is not closed is told with where it ends`(
    _ text: String,
    _ note: String,
    _ place: String
  ) {
    let problems = MarkdownDocument(parsing: pageWords(text)).problems()
    #expect(problems.map(\.code) == [.unclosedDirective])
    #expect(problems.flatMap(\.notes).map(\.message) == [note])
    #expect(problems.flatMap(\.notes).map { passage(at: $0.location, of: text) } == [place])
  }

  @Test func `an option that is given twice is shown with the first`() {
    let text = "::: callout\ntitle: a\ntitle: b\n:::"
    let problem = MarkdownDocument(parsing: pageWords(text)).problems().first
    #expect(problem?.notes.map(\.message) == ["It is given here first."])
  }
}
