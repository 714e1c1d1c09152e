/// Languages as people call them.
enum LanguageName {
  /// The English name of a code (ISO 639-1); what is no code stays as it is.
  static func name(of text: String) -> String {
    let word = ImportedText(text).line
    let code = word.lowercased().split { "-_".contains($0) }.first.map(String.init) ?? ""
    return (word.count == 2 || word.contains("-")) ? names[code] ?? word : word
  }

  /// The languages most spoken in England and Wales, by the census of 2021.
  private static let names = [
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech", "cy": "Welsh",
    "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "fa": "Persian", "fr": "French",
    "gu": "Gujarati", "hi": "Hindi", "hu": "Hungarian", "it": "Italian", "ku": "Kurdish",
    "lt": "Lithuanian", "lv": "Latvian", "ml": "Malayalam", "ne": "Nepali", "nl": "Dutch",
    "pa": "Panjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "so": "Somali", "sq": "Albanian", "ta": "Tamil",
    "te": "Telugu", "th": "Thai", "ti": "Tigrinya", "tl": "Tagalog", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "yo": "Yoruba", "zh": "Chinese",
  ]
}
