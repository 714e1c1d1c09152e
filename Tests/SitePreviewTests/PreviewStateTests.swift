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
    PreviewOutcome(site: PreviewSite(["index.html": text]), problems: Self.sound)
  }

  private func firstPage(of state: PreviewState) -> String? {
    state.site?["index.html"].map { String(decoding: $0, as: UTF8.self) }
  }

  private let bad = PreviewOutcome(site: nil, problems: broken)

  @Test func `another site is another version`() {
    let state = PreviewState(first: good("one")).after(good("two"))
    #expect(state.version == 2)
    #expect(firstPage(of: state) == "two")
    #expect(state.problems == Self.sound)
  }

  @Test func `the same site and the same problems are nothing new`() {
    let state = PreviewState(first: good("one"))
    #expect(state.after(good("one")).version == 1)
    let held = state.after(bad)
    #expect(held.after(bad).version == held.version)
  }

  @Test func `the last good site stays while something must be fixed`() {
    let state = PreviewState(first: good("one")).after(bad)
    #expect(state.version == 2)
    #expect(firstPage(of: state) == "one")
    #expect(state.problems == Self.broken)
  }

  @Test func `the problems go when they are fixed, though the site is as it was`() {
    let state = PreviewState(first: good("one")).after(bad).after(good("one"))
    #expect(state.version == 3)
    #expect(state.problems == Self.sound)
  }

  @Test func `a site is shown before all that should be fixed is counted`() {
    let uncounted = PreviewOutcome(site: PreviewSite(["index.html": "two"]), problems: nil)
    let counted = PreviewProblems(mustFix: [], shouldFixCount: 2, report: "Two.\n")
    let shown = PreviewState(first: good("one")).after(uncounted)
    #expect(firstPage(of: shown) == "two")
    #expect(shown.problems == Self.sound)
    #expect(!shown.isComplete)
    let complete = shown.completed(by: PreviewOutcome(site: shown.site, problems: counted))
    #expect(complete.version == 3)
    #expect(firstPage(of: complete) == "two")
    #expect(complete.problems == counted)
    #expect(complete.isComplete)
    #expect(shown.completed(by: good("two")).version == 2)
  }

  @Test func `what had to be fixed is gone before all is counted`() {
    let uncounted = PreviewOutcome(site: PreviewSite(["index.html": "two"]), problems: nil)
    #expect(PreviewState(first: bad).after(uncounted).problems == .none)
  }

  @Test func `a site with a late fault gives way to the last that was sound`() {
    let sound = PreviewState(first: good("one")).withSoundLinks
    let late = sound.after(good("two")).completed(by: bad)
    #expect(firstPage(of: late) == "one")
    #expect(late.problems == Self.broken)
  }

  @Test func `there is no site until one is good`() {
    let state = PreviewState(first: bad)
    #expect(firstPage(of: state) == nil)
    #expect(firstPage(of: state.after(good("one"))) == "one")
  }

  @Test func `a folder that cannot be read must be fixed`() {
    let state = PreviewState(first: good("one")).after(PreviewOutcome(fault: "No folder."))
    #expect(firstPage(of: state) == "one")
    #expect(state.problems.mustFix == [.init(place: nil, message: "No folder.")])
    #expect(state.problems.report == "No folder.\n")
  }

  @Test func `a site whose links lead nowhere gives way to the last that was sound`() {
    let sound = PreviewState(first: good("one")).withSoundLinks
    #expect(sound.version == 1)
    let shown = sound.after(good("two"))
    #expect(firstPage(of: shown) == "two")
    let held = shown.after(faultsOfLinks: Self.broken)
    #expect(held.version == 3)
    #expect(firstPage(of: held) == "one")
    #expect(held.problems == Self.broken)
  }

  @Test func `a first site whose links lead nowhere leaves nothing to show`() {
    let state = PreviewState(first: good("one")).after(faultsOfLinks: Self.broken)
    #expect(firstPage(of: state) == nil)
    #expect(firstPage(of: state.after(good("one"))) == "one")
  }
}
