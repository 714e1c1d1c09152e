import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// Our HTML against cmark's, for every example of the CommonMark specification.
struct CommonMarkSpecTests {
  @Test(.enabled(if: CommonMarkSpec.isThere, "the folder of shared conformance data is absent"))
  func `every example of the specification renders as by cmark itself`() throws {
    let examples = try CommonMarkSpec.examples()
    #expect(examples.count == 652)
    var untouched = 0
    var ours: [Int] = []
    for (number, example) in examples.enumerated() {
      let plain = PlainCmark(example)
      if plain.replaced == 0 { untouched += 1 }
      if !PreparedWords(pageWords(example)).isPlain { ours.append(number + 1) }
      #expect(renderedPlainly(example) == plain.htmlWithoutEmptyTitles, "example \(number + 1)")
    }
    #expect(untouched > 630)
    // No example holds any of our own syntax, so none may render otherwise.
    #expect(ours == [])
  }
}

/// The examples of the specification, kept outside the package.
private enum CommonMarkSpec {
  static var isThere: Bool { url != nil }

  /// The Markdown of each example.
  static func examples() throws -> [String] {
    let text = try String(contentsOf: #require(url), encoding: .utf8)
    let fence = String(repeating: "`", count: 32)
    var examples: [String] = []
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "\(fence) example" {
        lines = []
      } else if line == ".", let markdown = lines {
        examples.append(
          markdown.map { $0.replacing("\u{2192}", with: "\t") + "\n" }.joined()
        )
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }

  private static var url: URL? {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = package.deletingLastPathComponent()
      .appending(path: "shared/conformance/commonmark-0.30-spec.txt")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
