import Diagnostics
import PlanModel

/// Finds bodies of the NHS that no longer exist, where a sentence speaks of them as if they did.
///
/// Primary care trusts and strategic health authorities ended on 1 April 2013 (Health and Social
/// Care Act 2012), clinical commissioning groups on 1 July 2022 (S.I. 2022/634), Monitor and the NHS
/// Trust Development Authority, together called NHS Improvement, with them (Health and Care Act 2022,
/// sections 33 and 36), Public Health England on 1 October 2021, NHS Digital on 1 February 2023 and
/// Health Education England on 1 April 2023 (both england.nhs.uk, "NHS Digital and NHS England
/// complete merger"), local safeguarding children boards by September 2019 (Children and Social Work
/// Act 2017). Integrated care systems took the place of sustainability and transformation
/// partnerships, and health innovation networks that of academic health science networks on 1 October
/// 2023 (NHS England). The Health Protection Agency and the National Treatment Agency ended on 1 April
/// 2013 (Health and Social Care Act 2012), the Department for Children, Schools and Families on 11 May
/// 2010 (gov.uk), and the Connexions services when their grant did, in 2012.
struct AbolishedBody: PlanAdvice {
  private struct Body {
    let names: [String]
    let successor: String
  }

  private static let bodies = [
    Body(
      names: ["clinical commissioning group", "clinical commissioning groups", "CCG", "CCGs"],
      successor: "the integrated care board"
    ),
    Body(
      names: ["primary care trust", "primary care trusts", "PCT", "PCTs"],
      successor: "the integrated care board"
    ),
    Body(
      names: [
        "sustainability and transformation partnership", "sustainability and transformation plan",
        "sustainability and transformation partnerships", "STP", "STPs",
      ],
      successor: "the integrated care system"
    ),
    Body(
      names: ["strategic health authority", "strategic health authorities"],
      successor: "NHS England"
    ),
    Body(
      names: ["public health england", "PHE"],
      successor:
        "the UK Health Security Agency and the Office for Health Improvement and Disparities"
    ),
    Body(names: ["health education england", "HEE"], successor: "NHS England"),
    Body(
      names: ["health protection agency", "national treatment agency"],
      successor:
        "the UK Health Security Agency and the Office for Health Improvement and Disparities"
    ),
    Body(
      names: [
        "department for children schools and families", "DCSF",
        "department for education and skills",
      ],
      successor: "the Department for Education"
    ),
    Body(
      names: ["academic health science network", "academic health science networks", "AHSN"],
      successor: "the health innovation networks"
    ),
    Body(
      names: ["nhs england area team", "local area team", "strategic clinical network"],
      successor: "NHS England"
    ),
    Body(names: ["connexions service"], successor: "the council"),
    Body(names: ["nhs digital", "nhs improvement", "NHSX"], successor: "NHS England"),
    Body(
      names: ["local safeguarding children board", "local safeguarding children boards", "LSCB"],
      successor: "the local safeguarding partners"
    ),
  ]
  /// Their short forms, which need no entry in the glossary beside this finding.
  static let shortForms: Set = [
    "CCG", "PCT", "STP", "PHE", "NHSX", "LSCB", "HEE", "DCSF", "AHSN",
  ]

  private static let phrases = bodies.map { Phrases($0.names) }
  private static let all = Phrases(bodies.flatMap(\.names))
  /// Words of sentences about what was.
  private static let past = WordKeys([
    "was", "were", "had", "former", "formerly", "then", "until", "before", "ended", "abolished",
    "replaced", "closed", "predecessor", "used", "did", "merged", "became", "since", "old",
    "previous", "previously", "inherited", "took", "history",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { isCurrent($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard Self.all.mayStand(in: words) else { return [] }
      return writing.sentences.flatMap { sentence -> [Diagnostic] in
        let places = words.places(in: sentence)
        let found = bodies(in: words, places)
        guard !found.isEmpty, !isOfThePast(words, places) else { return [] }
        return found.map { found, successor in
          .abolished(words[found], successor, at: writing.source(of: words.stretch(of: found)))
        }
      }
    }
  }

  /// The first words that name each body.
  private func bodies(in words: TextWords, _ places: Range<Int>) -> [(Range<Int>, String)] {
    var found: [(Range<Int>, String)] = []
    var told: Set<Int> = []
    for place in places {
      for (number, phrases) in Self.phrases.enumerated() where !told.contains(number) {
        let length = phrases.length(at: place, in: words)
        guard length > 1 || length == 1 && words.isInCapitals(place) else { continue }
        told.insert(number)
        found.append((place..<place + length, Self.bodies[number].successor))
      }
    }
    return found
  }

  private func isOfThePast(_ words: TextWords, _ places: Range<Int>) -> Bool {
    let promises = places.contains { Self.future.contains(words.keys[$0]) }
    return places.contains { place in
      if Self.past.contains(words.keys[place]) { return true }
      // "Our CCG will review this in 2019" speaks of it as if it were there.
      return !promises && words.number(at: place).map { (1990...2023).contains($0) } ?? false
    }
  }

  private static let future = Set(["will", "shall", "plans", "intends"].map { TextWords.key($0) })

  /// What is quoted, what is dated, and names that were given then may name them.
  private func isCurrent(_ writing: Writing) -> Bool {
    switch writing.from.kind {
    case .page, .priority, .enabler, .pathway, .body, .service, .action, .risk, .settings,
      .milestone:
      !writing.isQuoted && !["source", "minutes", "change", "reference"].contains(writing.key)
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func abolished(
    _ name: String,
    _ successor: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .abolishedBody,
      .shouldFix,
      "\u{201C}\(name)\u{201D} no longer exists.",
      at: place,
      help: "Its work passed to \(successor). Name who does it now, or say that it is past."
    )
  }
}
