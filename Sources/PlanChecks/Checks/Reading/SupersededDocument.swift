import Diagnostics
import PlanModel

/// Finds laws and guidance that others have taken the place of, where a sentence speaks of them as if
/// they held.
///
/// The Data Protection Act 1998 was repealed by that of 2018; the Disability Discrimination Act 1995,
/// the Race Relations Act 1976 and the Sex Discrimination Act 1975 by the Equality Act 2010; statements
/// of special educational needs by the Children and Families Act 2014. Guidelines of NICE name what
/// they replace (nice.org.uk): NG225 took the place of CG16 and CG133, NG134 of CG28, NG69 of CG9,
/// NG116 of CG26, NG87 of CG72, NG205 of PH28, NG223 of PH12 and PH20, CG178 of CG82, NG222 of CG90.
struct SupersededDocument: PlanAdvice {
  private struct Document {
    let names: [String]
    let successor: String
  }

  private static let documents = [
    Document(
      names: ["data protection act 1998", "data protection act of 1998"],
      successor: "the Data Protection Act 2018 and the UK GDPR"
    ),
    Document(
      names: [
        "disability discrimination act", "race relations act", "sex discrimination act",
        "race relations amendment act",
      ],
      successor: "the Equality Act 2010"
    ),
    Document(
      names: [
        "statement of special educational needs", "statements of special educational needs",
        "statement of sen", "statements of sen", "sen statement", "sen statements",
        "school action plus",
      ],
      successor: "education, health and care plans, and SEN support"
    ),
    Document(
      names: ["working together to safeguard children 2015", "working together 2015"]
        + ["2006", "2010", "2013", "2018"].flatMap {
          ["working together to safeguard children \($0)", "working together \($0)"]
        },
      successor: "the edition of Working together to safeguard children that holds now"
    ),
    Document(names: ["CG16", "CG133"], successor: "NICE guideline NG225"),
    Document(names: ["CG28"], successor: "NICE guideline NG134"),
    Document(names: ["CG9"], successor: "NICE guideline NG69"),
    Document(names: ["CG26"], successor: "NICE guideline NG116"),
    Document(names: ["CG72"], successor: "NICE guideline NG87"),
    Document(names: ["PH28"], successor: "NICE guideline NG205"),
    Document(names: ["PH12", "PH20"], successor: "NICE guideline NG223"),
    Document(names: ["CG82"], successor: "NICE guideline CG178"),
    Document(names: ["CG90"], successor: "NICE guideline NG222"),
  ]
  private static let phrases = documents.map { Phrases($0.names) }
  private static let all = Phrases(documents.flatMap(\.names))
  /// Words of sentences about what was.
  private static let past = WordKeys([
    "was", "were", "had", "former", "formerly", "until", "before", "replaced", "replaces",
    "repealed", "superseded", "old", "previous", "previously", "used", "then", "updated", "since",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      guard Self.all.mayStand(in: words) else { return [] }
      return writing.sentences.flatMap { sentence -> [Diagnostic] in
        let places = words.places(in: sentence)
        guard !places.contains(where: { Self.past.contains(words.keys[$0]) }) else { return [] }
        return zip(Self.phrases, Self.documents).flatMap { phrases, document in
          phrases.places(in: words, within: places).prefix(1).map { found in
            Diagnostic.superseded(
              words[found],
              document.successor,
              at: writing.source(of: words.stretch(of: found))
            )
          }
        }
      }
    }
  }

  /// What is quoted, and the titles of what was published, may name them.
  private static func isRead(_ writing: Writing) -> Bool {
    switch writing.from.kind {
    case .page, .priority, .enabler, .pathway, .body, .service, .action, .risk, .settings,
      .milestone, .training, .metric:
      !writing.isQuoted && !["change", "minutes", "previous-names"].contains(writing.key)
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func superseded(
    _ name: String,
    _ successor: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .supersededDocument,
      .shouldFix,
      "\u{201C}\(name)\u{201D} no longer holds.",
      at: place,
      help: "Its place was taken by \(successor). Name that, and see that what is said still fits."
    )
  }
}
