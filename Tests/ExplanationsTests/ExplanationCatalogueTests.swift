import Diagnostics
import Testing

@testable import Explanations

struct ExplanationCatalogueTests {
  @Test func `the files that ship break no rule of their form`() {
    #expect(ExplanationCatalogue.standard.faults == [])
  }

  @Test func `every code has an explanation`() {
    let missing = DiagnosticCode.allCases.filter { ExplanationCatalogue.standard[$0] == nil }
    #expect(
      missing.map(\.rawValue) == [],
      "write these into Sources/Explanations/Resources, in the file of their area"
    )
  }

  @Test func `every area of codes has a file, and every file an area`() {
    let areas = Set(DiagnosticCode.allCases.map(\.area))
    let files = ExplanationFile.all.map(\.area)
    #expect(areas.subtracting(files).sorted() == [])
    #expect(Set(files).count == files.count)
  }

  @Test(arguments: ExplanationCatalogue.standard.areas.flatMap(\.entries))
  func `an explanation is short, whole and shows a difference`(_ entry: ExplanationArea.Entry) {
    let explanation = entry.explanation
    for words in [explanation.what, explanation.whyItMatters] {
      let sentences = PlainSentences.of(words)
      #expect((1...3).contains(sentences.count), "\(entry.code.rawValue): \(words)")
      for sentence in sentences {
        let count = sentence.split(separator: " ").count
        #expect(count < 25, "\(entry.code.rawValue): \(count) words in “\(sentence)”")
      }
      #expect(words.last.map { ".?".contains($0) } == true, "\(entry.code.rawValue): \(words)")
    }
    #expect(explanation.before.text != explanation.after.text, "\(entry.code.rawValue)")
  }
}

/// Cuts a paragraph where a full stop or a question mark ends a sentence.
private enum PlainSentences {
  static func of(_ words: String) -> [String] {
    var sentences: [[Substring]] = [[]]
    for word in words.split(separator: " ") {
      sentences[sentences.count - 1].append(word)
      if word.last == "." || word.last == "?" { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
