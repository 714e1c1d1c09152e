import Diagnostics
import PlanModel

/// What only directories of ours say: terms of our lists, and the member `ltp`.
extension ServiceConversion {
  /// What a term is to a service, and the field of ours that holds it.
  private static let links = [
    "need": "needs", "kind-of-help": "thrive", "level": "level",
    "referral-route": "referral-routes", "channel": "channels", "eligibility": "groups",
    "audience": "groups", "provision": "provides",
  ]
  private static let lists = [
    "thrive", "needs", "groups", "provides", "referral-routes", "channels", "commissioners",
  ]
  private static let words = [
    "from", "until", "self-referral-from-age", "bank-holidays", "level", "provider", "status",
    "only-for-groups", "crisis", "round-the-clock", "interpreter", "exit-button", "advocacy",
    "checked-on",
  ]
  private static let lines = [
    "summary", "evidence-base", "wait-unknown", "cost", "complaints", "checked-by-role",
  ]
  private static let texts = [
    "how-to-get-help", "for-professionals", "eligibility", "not-for", "what-happens-next",
    "while-you-wait", "consent-and-confidentiality",
  ]

  mutating func readTerms() {
    var codes: [String: [String]] = [:]
    for term in service.terms {
      let key = Self.links[term.linkType] ?? ""
      let word = words.word(term.code.value, of: key) ?? term.code.value
      guard !key.isEmpty, RecordID.isValid(word),
        KnownWords.isOpen(key) || words.word(word, of: key) != nil
      else {
        ledger.leave("terms of \u{201C}\(term.linkType)\u{201D}", term.code.value, of: title)
        continue
      }
      codes[key, default: []].append(word)
      if term.linkType == "eligibility" { set("only-for-groups", .word("yes")) }
    }
    for (key, codes) in codes {
      set(key, key == "level" ? .word(codes[0]) : .words(codes))
    }
  }

  /// Reads the member of our own, or the columns of a sheet that are called as our fields are.
  mutating func readOwn() {
    if var own = service.own {
      own.passOver("page")
      read(&own, isMarkdown: true)
      readBody(&own)
      own.leaveRest(&ledger)
    }
    if var sheet = service.sheet {
      read(&sheet, isMarkdown: false)
      sheet.leaveRest(&ledger)
    }
  }

  private mutating func read(_ own: inout EntityFields, isMarkdown: Bool) {
    for key in Self.lists { readList(key, &own) }
    for key in Self.words { readWord(key, &own) }
    for key in Self.lines {
      setLine(key, own.words(key, &ledger).map { ImportedLine.text($0.value) })
    }
    for key in Self.texts {
      if let text = markdown(own.words(key, &ledger), isMarkdown: isMarkdown) {
        set(key, .block(text))
      }
    }
    let accessibility = own.texts("accessibility")
    if !accessibility.isEmpty { set("accessibility", .lines(accessibility.map(ImportedLine.text))) }
    let previous = own.texts("previous-ids").filter(RecordID.isValid)
    if !previous.isEmpty { set("previous-ids", .words(previous)) }
    readWait(&own)
    readAlert(&own)
  }

  private mutating func readList(_ key: String, _ own: inout EntityFields) {
    guard let text = own.words(key, &ledger) else { return }
    var ids: [String] = []
    for part in text.value.split(whereSeparator: { ";,".contains($0) }) {
      if let id = words.word(String(part).trimmed, of: key) {
        if !ids.contains(id) { ids.append(id) }
      } else {
        unusable(key, Located(String(part).trimmed, at: text.source), "a word of its list")
      }
    }
    if !ids.isEmpty { set(key, .words(ids)) }
  }

  private mutating func readWord(_ key: String, _ own: inout EntityFields) {
    if let isSo = own.flag(key) {
      set(key, .word(isSo ? "yes" : "no"))
    } else if let text = own.text(key, &ledger) {
      if let word = words.word(text.value.trimmed.lowercased(), of: key) {
        set(key, .word(word))
      } else {
        unusable(key, text, "a word that it can be")
      }
    }
  }

  private mutating func readWait(_ own: inout EntityFields) {
    guard var wait = own.part("wait") else { return }
    var entries: [FieldText.Entry] = []
    for key in ["weeks", "percentile", "measured-on"] {
      guard let text = wait.text(key, &ledger) else { continue }
      entries.append(.init(key, .word(text.value.filter { $0.isNumber || "-.".contains($0) })))
    }
    if let source = wait.words("source", &ledger) {
      entries.append(.init("source", .line(ImportedLine.text(source.value))))
    }
    if !entries.isEmpty { set("wait", .group(entries)) }
  }

  private mutating func readAlert(_ own: inout EntityFields) {
    guard var alert = own.part("alert"), let text = alert.words("text", &ledger) else { return }
    var entries = [FieldText.Entry("text", .line(ImportedLine.text(text.value)))]
    for key in ["from", "until"] {
      if let date = alert.words(key, &ledger), let day = CalendarDate(date.value) {
        entries.append(.init(key, .word(day.iso)))
      }
    }
    set("alert", .group(entries))
  }

  /// The text below: as Markdown, or else what follows the summary in the description.
  private mutating func readBody(_ own: inout EntityFields) {
    if let text = markdown(own.words("text", &ledger), isMarkdown: true) {
      setBody(text)
      return
    }
    guard let description = service.description else { return }
    guard case .line(let summary) = fields["summary"], description.value.hasPrefix(summary) else {
      setBody(markdown(description, isMarkdown: true) ?? "")
      return
    }
    let rest = description.map { String($0.dropFirst(summary.count)) }
    setBody(markdown(rest, isMarkdown: true) ?? "")
  }
}

/// A text on one line, as it is.
enum ImportedLine {
  static func text(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ").trimmed
  }
}
