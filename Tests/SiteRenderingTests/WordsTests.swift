import SitePages
import Testing

struct WordsTests {
  @Test(arguments: [
    ("Checked on {date}.", "Checked on 3 May."),
    ("{date}", "3 May"),
    ("{date} {date}", "3 May 3 May"),
    ("{day} {date}", "{day} 3 May"),
    ("no place", "no place"),
    ("open { and {date", "open { and {date"),
  ])
  func `places in a sentence are filled`(sentence: String, filled: String) {
    let words = Words(["last-checked": sentence])
    #expect(words(.lastChecked, ["date": "3 May"]) == filled)
  }

  @Test func `what fills a place is not searched for places`() {
    let words = Words(["last-checked": "{date}{name}"])
    #expect(words(.lastChecked, ["date": "{name}", "name": "x"]) == "{name}x")
  }

  @Test func `a word is found by its key and by its name`() {
    let words = Words(["find-help": "Find help"])
    #expect(words[.findHelp] == "Find help")
    #expect(words["find-help"] == "Find help")
    #expect(words["other"] == nil)
  }
}
