import Testing

@testable import PlanChecks

struct SearchWordFindsNothingTests {
  private func words(finding cell: String) -> [String: String] {
    var sources = SampleService.alone([:])
    sources["frameworks/search-words.csv"] = "id,title,finds,words\nworry,Worry,\(cell),worried\n"
    return sources
  }

  @Test(
    arguments: [
      "needs:anxiety", "needs:anxiety;groups:young-carer", "ages:16-17;ages:7",
      "how:self-referral", "areas:whole-area", "channels:phone", "thrive:getting-help",
      "level:universal", "providers:council", "",
    ]
  )
  func `what the directory can be searched by is sound`(cell: String) async throws {
    try await expectFindings(of: SearchWordFindsNothing(), in: words(finding: cell), "")
  }

  @Test func `the list that ships is sound`() async throws {
    try await expectFindings(of: SearchWordFindsNothing(), in: SampleService.alone([:]), "")
  }

  @Test func `a value that its list lacks is told, with the nearest`() async throws {
    try await expectFindings(
      of: SearchWordFindsNothing(),
      in: words(finding: "needs:low-mood;1️⃣needs:anxeity"),
      """
      1️⃣|needs:anxeity| should-fix directory/search-word-finds-nothing
      The list “needs” has no “anxeity”, so this finds nothing.
      help: It has: anxiety, anger, autism, adhd, crisis, eating, sleep, bullying, behaviour, low-mood, perinatal, bereavement … and 9 more.
      write: needs:anxiety
      """
    )
  }

  @Test func `a list that the directory lacks is told`() async throws {
    try await expectFindings(
      of: SearchWordFindsNothing(),
      in: words(finding: "1️⃣need:anxiety"),
      """
      1️⃣|need:anxiety| should-fix directory/search-word-finds-nothing
      The directory cannot be searched by “need”, so this finds nothing.
      help: Its lists: ages, areas, channels, groups, how, level, needs, providers, thrive.
      write: needs:anxiety
      """
    )
  }

  @Test func `a value without its list is told`() async throws {
    try await expectFindings(
      of: SearchWordFindsNothing(),
      in: words(finding: "1️⃣anxiety"),
      """
      1️⃣|anxiety| should-fix directory/search-word-finds-nothing
      The search cannot tell which list “anxiety” is from, so it finds nothing.
      help: Write the list before it, such as “needs:anxiety”.
      write: needs:anxiety
      """
    )
  }

  @Test func `a need of the area's own is found`() async throws {
    var sources = words(finding: "needs:farm-life")
    sources["plan.yml", default: ""] += "needs: [{id: farm-life, title: Life on a farm}]\n"
    try await expectFindings(of: SearchWordFindsNothing(), in: sources, "")
  }
}
