import Testing

@testable import SitePreview

struct PreviewStateTests {
  private static let sound = PreviewProblems(mustFix: [], shouldFixCount: 0, report: "Fine.\n")
  private static let broken = PreviewProblems(
    mustFix: [.init(place: "plan.yml, line 1", message: "No title.")],
    shouldFixCount: 0,
    report: "No title.\n"
  )

  private func good(_ text: String) -> PreviewOutcome {
    PreviewOutcome(files: ["index.html": Array(text.utf8)], problems: Self.sound)
  }

  private let bad = PreviewOutcome(files: nil, problems: broken)

  @Test func `another site is another version`() {
    let state = PreviewState(first: good("one")).after(good("two"))
    #expect(state.version == 2)
    #expect(state.files == ["index.html": Array("two".utf8)])
    #expect(state.problems == Self.sound)
  }

  @Test func `the same site and the same problems are nothing new`() {
    let state = PreviewState(first: good("one"))
    #expect(state.after(good("one")) == state)
    let held = state.after(bad)
    #expect(held.after(bad) == held)
  }

  @Test func `the last good site stays while something must be fixed`() {
    let state = PreviewState(first: good("one")).after(bad)
    #expect(state.version == 2)
    #expect(state.files == ["index.html": Array("one".utf8)])
    #expect(state.problems == Self.broken)
  }

  @Test func `the problems go when they are fixed, though the site is as it was`() {
    let state = PreviewState(first: good("one")).after(bad).after(good("one"))
    #expect(state.version == 3)
    #expect(state.problems == Self.sound)
  }

  @Test func `there is no site until one is good`() {
    let state = PreviewState(first: bad)
    #expect(state.files == nil)
    #expect(state.after(good("one")).files == ["index.html": Array("one".utf8)])
  }

  @Test func `a folder that cannot be read must be fixed`() {
    let state = PreviewState(first: good("one")).after(PreviewOutcome(fault: "No folder."))
    #expect(state.files == ["index.html": Array("one".utf8)])
    #expect(state.problems.mustFix == [.init(place: nil, message: "No folder.")])
    #expect(state.problems.report == "No folder.\n")
  }
}
