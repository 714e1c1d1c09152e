import SitePages

/// Some pages of every kind, and the paths of everything else: enough to find what is wrong with a
/// theme without making a whole site.
///
/// Links that people write are checked before anything is rendered, so those that lead nowhere on a
/// page are the theme's. A kind of page has one template and one type of model; what differs between
/// two pages of a kind is what they hold.
package struct SiteSample: Sendable {
  /// The pages that were made, and the files of the theme.
  package let files: [RenderedFile]
  /// The paths of what was not made.
  package let others: [String]

  package init(_ files: [RenderedFile], others: [String]) {
    self.files = files.sorted { $0.path < $1.path }
    self.others = others
  }
}

extension SiteContents {
  /// How many pages of a kind are made: the first, the last, and some between.
  private static let mostOfAKind = 8

  /// The places of the pages to look at, in their order: all of a kind that has few pages, and of
  /// one that has many those at equal distances.
  func samplePages() -> [Int] {
    var kinds: [PageKind: [Int]] = [:]
    for (number, page) in pages.enumerated() { kinds[PageKind(page), default: []].append(number) }
    return kinds.values.flatMap { numbers in
      let most = Self.mostOfAKind
      if numbers.count <= most { return numbers }
      return (0..<most).map { numbers[$0 * (numbers.count - 1) / (most - 1)] }
    }
    .sorted()
  }
}
