import Diagnostics
import Testing

struct NearestNamesTests {
  let names = NearestNames(["transitions", "early-help", "crisis", "eating-disorders"])

  @Test(arguments: [
    ("early-hepl", "early-help"),
    ("crises", "crisis"),
    ("Crisis", "crisis"),
    ("eat", "eating-disorders"),
    ("transition", "transitions"),
  ])
  func `a near name is meant`(typed: String, meant: String) {
    #expect(names.best(for: typed) == meant)
  }

  @Test(arguments: ["", "ea", "housing", "cirrhosis"])
  func `nothing is meant when nothing is near`(typed: String) {
    #expect(names.best(for: typed) == nil)
  }

  @Test func `two swapped letters are one mistake`() {
    #expect(NearestNames(["abc", "xyz"]).best(for: "acb") == "abc")
  }

  @Test func `the list begins with the nearest and has all the others`() {
    #expect(
      names.list(for: "crisi") == ["crisis", "transitions", "early-help", "eating-disorders"]
    )
    #expect(names.list(for: "crisi", limit: 1) == ["crisis"])
  }
}
