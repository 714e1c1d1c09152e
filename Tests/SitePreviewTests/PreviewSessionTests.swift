import Testing

@testable import SitePreview

struct PreviewSessionTests {
  private func outcome(_ text: String) -> PreviewOutcome {
    PreviewOutcome(
      site: PreviewSite(["index.html": text]),
      problems: PreviewProblems(mustFix: [], shouldFixCount: 0, report: "")
    )
  }

  @Test func `whoever waits is told of something new`() async {
    let session = PreviewSession()
    async let first = session.state(within: .seconds(60))
    await session.show(outcome("one"))
    #expect(await first?.version == 1)
    async let second = session.state(otherThan: 1, within: .seconds(60))
    async let again = session.state(otherThan: 1, within: .seconds(60))
    await session.show(outcome("two"))
    #expect(await second?.version == 2)
    #expect(await again?.version == 2)
  }

  @Test func `whoever has an old version need not wait`() async {
    let session = PreviewSession()
    await session.show(outcome("one"))
    #expect(await session.state(otherThan: 7, within: .seconds(60))?.version == 1)
  }

  @Test func `what links tell counts only for the version they were read in`() async {
    let session = PreviewSession()
    let faults = PreviewProblems(mustFix: [], shouldFixCount: 1, report: "")
    let first = await session.show(outcome("one"))
    await session.show(faultsOfLinks: nil, in: first)
    let second = await session.show(outcome("two"))
    await session.show(faultsOfLinks: faults, in: first)
    #expect(await session.state(within: .seconds(60))?.version == second)
    async let waiting = session.state(otherThan: second, within: .seconds(60))
    await session.show(faultsOfLinks: faults, in: second)
    #expect(await waiting?.problems == faults)
  }

  @Test func `waiting ends with its time`() async {
    let session = PreviewSession()
    #expect(await session.state(within: .milliseconds(1)) == nil)
    await session.show(outcome("one"))
    await session.show(outcome("one"))
    #expect(await session.state(otherThan: 1, within: .milliseconds(1))?.version == 1)
  }

  @Test func `waiting ends with its task`() async {
    let session = PreviewSession()
    let task = Task { await session.state(within: .seconds(3600)) }
    task.cancel()
    #expect(await task.value == nil)
  }
}
