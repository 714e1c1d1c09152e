import Testing

@testable import PlanChecks

struct NumberWordsTests {
  @Test(arguments: [
    ("0", 0), ("6", 6), ("1200", 1200), ("zero", 0), ("six", 6), ("nineteen", 19), ("twenty", 20),
    ("ninety", 90), ("thirty-nine", 39), ("seventy-seven", 77), ("eighty-one", 81),
  ])
  func `a number is read as people write it`(_ word: String, _ number: Int) {
    #expect(NumberWords.value(of: word) == number)
  }

  @Test(arguments: [
    "", "-", "to", "none", "often", "the", "12000", "6a", "one-six", "thirty-", "sixty-forty",
    "twenty-one-two", "stone", "forty five",
  ])
  func `any other word is no number`(_ word: String) {
    #expect(NumberWords.value(of: word) == nil)
  }
}
