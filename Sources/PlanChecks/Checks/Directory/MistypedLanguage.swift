import Diagnostics
import PlanModel

/// Finds names of languages with a slip: "Polsih".
///
/// Only what is near one of the languages most spoken in England and Wales (Census 2021, main
/// language) and is none of them.
struct MistypedLanguage: PlanAdvice {
  private static let known: Set = [
    "English", "Polish", "Romanian", "Panjabi", "Punjabi", "Urdu", "Portuguese", "Spanish",
    "Arabic", "Bengali", "Gujarati", "Italian", "Turkish", "French", "Lithuanian", "Hungarian",
    "Tamil", "Bulgarian", "Greek", "Somali", "Persian", "Farsi", "German", "Albanian", "Russian",
    "Kurdish", "Ukrainian", "Slovak", "Latvian", "Czech", "Dutch", "Mandarin", "Cantonese",
    "Chinese", "Pashto", "Dari", "Tigrinya", "Amharic", "Hindi", "Malayalam", "Telugu", "Nepali",
    "Sinhala", "Swahili", "Yoruba", "Igbo", "Hausa", "Shona", "Twi", "Akan", "Lingala", "Krio",
    "Vietnamese", "Thai", "Tagalog", "Filipino", "Malay", "Indonesian", "Korean", "Japanese",
    "Hebrew", "Yiddish", "Welsh", "Irish", "Gaelic", "Cornish", "Romani", "Croatian", "Serbian",
    "Bosnian", "Slovenian", "Macedonian", "Estonian", "Finnish", "Swedish", "Danish", "Norwegian",
    "Sylheti", "Mirpuri", "Pahari", "Marathi", "Kannada", "Oromo", "Tetun", "Konkani", "Georgian",
    "Armenian", "Makaton", "Sorani", "Uzbek", "Uyghur", "Burmese", "Mongolian", "Ndebele", "Zulu",
    "Xhosa", "Afrikaans", "Wolof", "Fula", "Susu", "Berber", "Catalan", "Basque", "Maltese",
    "Pashtu", "Tigrigna", "Gujerati", "Bangla", "Luganda", "Kikuyu",
  ]
  private static let names = known.sorted()

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var told: [String: String?] = [:]
    return plan.records.services.flatMap { service in
      service.languages.compactMap { language -> Diagnostic? in
        let name = language.value
        // Names of several words are kinds of a language, and of signs.
        guard !Self.known.contains(name), name.utf8.count > 4, !name.contains(" ") else {
          return nil
        }
        let meant = told[name] ?? Self.meant(by: name)
        told[name] = meant
        return meant.map { .mistyped(language, $0, service) }
      }
    }
  }
}

extension MistypedLanguage {
  /// The one language that differs by one letter left out, put in, changed or exchanged.
  private static func meant(by name: String) -> String? {
    let typed = name.lowercased()
    let near = names.filter { NearestNames.areAlike(typed, $0.lowercased(), within: 1) }
    guard near.count == 1, near[0].lowercased() != typed else { return nil }
    return near[0]
  }
}

extension Diagnostic {
  fileprivate static func mistyped(
    _ language: Located<String>,
    _ meant: String,
    _ service: Service
  ) -> Diagnostic {
    Diagnostic(
      .unknownValue,
      .shouldFix,
      "\u{201C}\(language.value)\u{201D}, a language of \u{201C}\(service.name.value)\u{201D}, looks like a slip of \u{201C}\(meant)\u{201D}.",
      at: language.source,
      help: "People search for help in their language by its name.",
      suggestion: meant
    )
  }
}
