import Testing

@testable import SitePages

struct SearchCodeTests {
  @Test(arguments: [
    (0, "!"), (29, "B"), (30, "C!"), (31, "C#"), (30 + 49 * 89 - 1, "t~"), (30 + 49 * 89, "u!!"),
    (30 + 49 * 89 + 9 * 89 * 89, "~!!!"),
  ])
  func `a number takes as few letters as it can`(number: Int, letters: String) {
    #expect(SearchCode.text(of: [[number]]) == letters)
  }

  @Test func `numbers come back from their letters`() {
    let lists = [Array(0...5000), [], [4390, 4391, 4392, 75679, 75680, 75681], [0]]
    #expect(SearchCode.numbers(in: SearchCode.text(of: lists)) == lists)
  }

  @Test func `no letter needs an escape in a script or a page`() {
    let letters = String(decoding: SearchCode.letters, as: UTF8.self)
    #expect(letters.count == SearchCode.letters.count)
    #expect(!letters.contains { #" "&<>\"#.contains($0) })
    #expect(SearchCode.leads.reduce(0, +) == letters.count)
  }
}

extension SearchCode {
  /// The reading that the search script does.
  static func numbers(in text: String) -> [[Int]] {
    text.split(separator: " ", omittingEmptySubsequences: false).map { list in
      var found: [Int] = []
      var rest = list.utf8.compactMap { letter in letters.firstIndex(of: letter) }[...]
      while var number = rest.popFirst() {
        var more = 0
        var smaller = 0
        var size = 1
        while number >= leads[more] {
          number -= leads[more]
          smaller += leads[more] * size
          size *= letters.count
          more += 1
        }
        for _ in 0..<more { number = number * letters.count + (rest.popFirst() ?? 0) }
        found.append(number + smaller)
      }
      return found
    }
  }
}
