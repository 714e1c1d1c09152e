import Frameworks
import Testing

struct FrameworkFileTests {
  @Test func `the frameworks that ship have distinct ids and are not empty`() {
    let ids = FrameworkFile.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(FrameworkFile.all.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test(arguments: [
    "enablers", "thrive", "needs", "groups", "levels", "referral-routes", "channels",
  ])
  func `a framework that pages need ships`(_ id: String) {
    #expect(FrameworkFile.all.contains { $0.id == id })
  }
}
