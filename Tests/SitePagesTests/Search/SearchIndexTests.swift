import Diagnostics
import Foundation
import Frameworks
import PlanSources
import Testing

@testable import SitePages

struct SearchIndexTests {
  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!-- Club", "Line\u{2028}break",
    "Quote\" and back\\slash",
    "Tom & Jerry's, club; yes: no. Why? So!", "Plain name", "Café für alle 🙂",
  ])
  func `any name comes back as it was, and none can end a script`(_ name: String) async throws {
    let index = try await index([
      "services/odd.md": SamplePlan.service("'\(name.replacing("'", with: "''"))'")
    ])
    // A line of a plan holds no breaks of any kind.
    #expect(index.names.contains(name.replacing("\u{2028}", with: " ")))
    #expect(!index.text.contains("<"))
    #expect(!index.text.contains("\u{2028}"))
    #expect(index.text.hasPrefix("window.helpIndex={"))
    #expect(index.text.hasSuffix("};\n"))
  }

  @Test func `the services stand in the order of the directory`() async throws {
    let sources = [
      "services/bb.md": SamplePlan.service(
        "Beta",
        "status: active\nwait: {weeks: 1, measured-on: 2026-09-01}"
      ),
      "services/aa.md": SamplePlan.service("Alpha"),
    ]
    #expect(try await index(sources).names == ["Beta", "Alpha", "Youth hub"])
  }

  @Test(arguments: [
    "status: closed", "status: paused", "status: planned", "status: active\nuntil: 2026-11-20",
  ])
  func `a service that is not open is not in it`(_ state: String) async throws {
    let index = try await index(["services/gone.md": SamplePlan.service("Zebra club", state)])
    #expect(index.names == ["Youth hub"])
    #expect(!index.words.contains("Zebra"))
  }

  @Test func `a hidden address is not in it`() async throws {
    let index = try await index([
      "locations.csv": """
      id,name,kind,address-1,town,postcode,hide-address
      refuge,Quietbrook House,physical,27 Quietbrook Lane,Quietbrook,FE1 6ZY,yes

      """,
      "services/refuge.md": SamplePlan.service("Refuge", "status: active\nlocations: [refuge]"),
    ])
    #expect(index.names == ["Refuge", "Youth hub"])
    for hidden in ["Quietbrook", "FE1", "6ZY", "27"] { #expect(!index.words.contains(hidden)) }
  }

  @Test func `the address of a page is told only where its name does not give it`() async throws {
    let index = try await index([
      "services/plain-name.md": SamplePlan.service("Plain name"),
      "services/short.md": SamplePlan.service("A longer name"),
    ])
    #expect(index.names == ["A longer name", "Plain name", "Youth hub"])
    #expect(index.texts("addresses") == ["short", "", ""])
  }

  @Test func `the same plan gives the same bytes`() async throws {
    let sources = (1...30).map {
      ("services/s\($0)x.md", SamplePlan.service("Name \($0)", needs: "sleep, anger"))
    }
    let one = try await index(Dictionary(uniqueKeysWithValues: sources))
    let other = try await index(Dictionary(uniqueKeysWithValues: sources.reversed()))
    #expect(one.text == other.text)
  }

  @Test func `every phrase that ships finds something, or leads to help`() async throws {
    let published = try await SamplePlan.published()
    let items = published.frameworks.searchWords.items
    #expect(items.count > 30)
    let lists = [
      "needs": published.frameworks.needs, "groups": published.frameworks.groups,
      "channels": published.frameworks.channels, "level": published.frameworks.levels,
    ]
    for item in items {
      for found in (item.columns["finds"] ?? "").split(separator: ";") {
        let ends = found.split(separator: ":").map(String.init)
        try #require(ends.count == 2, "\(item.id): \(found)")
        let known =
          ends[0] == "how"
          ? ["self-referral"] + published.frameworks.referralRoutes.items.map(\.id)
          : lists[ends[0]]?.items.map(\.id) ?? []
        #expect(known.contains(ends[1]), "\(item.id): \(found)")
      }
      #expect(item.columns["words"] != nil && item.columns["note"] != nil, "\(item.id)")
    }
  }

  @Test func `the glossary's short forms and the words to avoid lead to its terms`() async throws {
    let published = try await SamplePlan.published([
      "glossary.csv": """
      id,term,short-form,definition,see,avoid
      front-door,Single front door,,One place to ask.,,SPA;single point of access
      gp,General practitioner,GP,A doctor.,front-door,

      """
    ])
    let phrases = published.searchPhrases { _, _ in nil }.suffix(2)
    #expect(
      phrases.map { [$0.typed, $0.others] } == [
        [["Single front door", "SPA", "single point of access"], ["Single front door"]],
        [["General practitioner", "GP"], ["General practitioner", "GP", "Single front door"]],
      ]
    )
  }

  private func index(_ sources: [String: String]) async throws -> ReadIndex {
    let published = try await SamplePlan.published(sources)
    return try ReadIndex(published.searchIndexFile(HelpDirectory(published)).bytes())
  }
}

/// The index as the search script reads it.
private struct ReadIndex {
  let text: String
  let words: [String]
  private let members: [String: String]

  init(_ bytes: [UInt8]) throws {
    text = String(decoding: bytes, as: UTF8.self)
    let json = Data(text.dropFirst("window.helpIndex=".count).dropLast(2).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    members = object.compactMapValues { $0 as? String }
    words =
      SearchVocabulary.marks.map(String.init)
      + (members["words"] ?? "").split(separator: " ", omittingEmptySubsequences: false).map(
        String.init
      )
  }

  var names: [String] { texts("names") }

  func texts(_ member: String) -> [String] {
    SearchCode.numbers(in: members[member] ?? "").map { list in
      list.reduce(into: "") { text, number in
        if !text.isEmpty, number >= SearchVocabulary.marks.count { text += " " }
        text += words[number]
      }
    }
  }
}
