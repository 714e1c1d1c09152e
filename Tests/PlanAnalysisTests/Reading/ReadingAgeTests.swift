import Testing

@testable import PlanAnalysis

struct ReadingAgeTests {
  private func age(characters: Int, words: Int, sentences: Int) -> Double? {
    let rest = Array(
      repeating: ReadingAge.Sentence(characters: 0, words: 0),
      count: 2
    )
    let each = (0..<sentences).map {
      ReadingAge.Sentence(
        characters: characters / sentences + ($0 < characters % sentences ? 1 : 0),
        words: words / sentences + ($0 < words % sentences ? 1 : 0)
      )
    }
    return ReadingAge(of: each + rest)?.years
  }

  /// Worked by hand from the formula of Senter and Smith.
  @Test(arguments: [
    (400, 100, 10, 7.41), (500, 100, 5, 17.12), (450, 100, 8, 11.015), (130, 30, 3, 8.98),
  ])
  func `the age is that of the published formula`(
    characters: Int,
    words: Int,
    sentences: Int,
    expected: Double
  ) throws {
    let years = try #require(age(characters: characters, words: words, sentences: sentences))
    #expect(abs(years - expected) < 0.001)
  }

  @Test func `fewer than thirty words tell nothing`() {
    #expect(age(characters: 145, words: 29, sentences: 3) == nil)
    #expect(ReadingAge(of: []) == nil)
  }
}
