import Testing

@testable import Markdown

struct HeadingIDsTests {
  @Test(arguments: [
    ("What happens next?", "what-happens-next"),
    ("  A -- B  ", "a-b"),
    ("Children’s and parents' rights", "childrens-and-parents-rights"),
    ("Ages 5–11", "ages-5-11"),
    ("Café, naïve, Straße, Ærø", "cafe-naive-strasse-aero"),
    ("Cafe\u{301}", "cafe"),
    ("Tŷ Gŵyr, Łódź, İzmir, ışık", "ty-gwyr-lodz-izmir-isik"),
    ("Þór, Ðe, ŋ", "thor-de-n"),
    ("Помощь help", "help"),
    ("日本", "section"),
    ("", "section"),
    ("—", "section"),
    ("A_b.c/d", "a-b-c-d"),
    ("👋 Hello", "hello"),
    ("<\u{301}a\"b", "a-b"),
  ])
  func `an id is made of the words`(_ words: String, _ id: String) {
    #expect(HeadingIDs.slug(of: words) == id)
  }

  @Test(arguments: [
    (["A", "A", "A"], ["a", "a-2", "a-3"]),
    (["A", "A", "A 2"], ["a", "a-3", "a-2"]),
    (["A 2", "A", "A", "A 2"], ["a-2", "a", "a-3", "a-2-2"]),
    (["", "?", "Section"], ["section", "section-2", "section-3"]),
  ])
  func `ids are unique and words keep their own`(_ headings: [String], _ ids: [String]) {
    #expect(HeadingIDs(for: headings.map { HeadingWords(text: $0, writtenID: nil) }).ids == ids)
  }

  @Test func `thousands of equal headings have ids of their own`() {
    let headings = Array(repeating: HeadingWords(text: "A", writtenID: nil), count: 5000)
    let ids = HeadingIDs(for: headings).ids
    #expect(Set(ids).count == 5000)
    #expect(ids.last == "a-5000")
  }
}
