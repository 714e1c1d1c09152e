import Testing

@testable import Markdown

struct HeadingNumbersTests {
  @Test(arguments: [
    ([2, 3, 3, 2, 3], ["4.1", "4.1.1", "4.1.2", "4.2", "4.2.1"]),
    ([2, 4, 4, 3, 2], ["4.1", "4.1.1", "4.1.2", "4.1.3", "4.2"]),
    ([4, 3, 2, 1], ["4.1", "4.2", "4.3", "4.4"]),
    ([1, 2], ["4.1", "4.1.1"]),
  ])
  func `headings are numbered below what stands above them`(
    _ levels: [Int],
    _ expected: [String]
  ) {
    var numbers = HeadingNumbers(startingWith: "4")
    #expect(levels.map { numbers.next(level: $0) } == expected)
  }
}
