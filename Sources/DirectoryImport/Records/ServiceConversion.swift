import Diagnostics
import PlanModel

/// Turns one service of a directory into the fields of ours.
///
/// What a directory does not say is left out: people fill it in. What it says and ours has no place
/// for is noted.
struct ServiceConversion {
  var service: ListedService
  /// What people call it.
  let title: String
  /// The name of the organisation that runs it.
  let organisation: String?
  let ids: DirectoryIDs
  let words: KnownWords
  var ledger: ImportLedger
  private(set) var fields: [String: FieldText] = [:]
  private(set) var body = ""

  init(
    _ service: ListedService,
    organisation: String?,
    ids: DirectoryIDs,
    words: KnownWords,
    ledger: ImportLedger
  ) {
    self.service = service
    self.organisation = organisation
    self.ids = ids
    self.words = words
    self.ledger = ledger
    let name = service.name.map { ImportedText($0.value).line } ?? ""
    title = name.isEmpty ? service.id.shortened : name.shortened
    if name.isEmpty {
      self.ledger.tell(.noName(service), as: "service")
    } else {
      fields["name"] = .line(name)
    }
  }

  /// Reads everything that the service says.
  mutating func convert() {
    readWhoAndWhat()
    readAges()
    readWaysIn()
    readTerms()
    readHours()
    readPhones()
    readContact()
    readOwn()
  }

  var isOwn: Bool { service.own != nil }

  mutating func set(_ key: String, _ value: FieldText) { fields[key] = value }
  mutating func setBody(_ text: String) { body = text }

  /// A text of one line, where there is one.
  mutating func setLine(_ key: String, _ text: String?) {
    if let text, !text.isEmpty { fields[key] = .line(text) }
  }

  /// Words of the directory as Markdown; those of a directory of ours are Markdown already.
  mutating func markdown(_ text: Located<String>?, isMarkdown: Bool) -> String? {
    guard let text else { return nil }
    guard text.value.utf8.count <= 64 * 1024 else {
      ledger.tell(.tooLong(text), as: "text")
      return nil
    }
    let markdown = isMarkdown ? text.value.cleanLines : ImportedText(text.value).markdown
    return markdown.isEmpty ? nil : markdown
  }

  mutating func unusable(_ field: String, _ written: Located<String>, _ wanted: String) {
    ledger.tell(.unusable(field, written, wanted, of: title), as: field)
  }

  // MARK: Who and what

  private mutating func readWhoAndWhat() {
    readDescription()
    if let id = service.organization.flatMap({ ids.organisations[$0.value] }) {
      set("provider", .word(id))
    }
    let payers = service.payers.map(\.value).filter(RecordID.isValid)
    if !payers.isEmpty { set("commissioners", .words(payers)) }
    switch service.status?.value.lowercased() {
    case "active": set("status", .word("active"))
    case "inactive", "temporarily closed": set("status", .word("paused"))
    case "defunct": set("status", .word("closed"))
    default: if let status = service.status { unusable("status", status, "a status of HSDS 3.0") }
    }
    if let names = service.alternateName?.value {
      let former = names.split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init)
      set("previous-names", .lines(former))
    }
  }

  /// The summary is the description where that fits, or else its first sentence; the whole then
  /// becomes the text below.
  private mutating func readDescription() {
    guard !isOwn, let description = service.description else { return }
    let text = ImportedText(String(description.value.prefix(64 * 1024)))
    guard !text.isEmpty else { return }
    let sentence = Sentences.first(of: text.line)
    if text.line.count <= 160, !text.hasSeveralBlocks {
      set("summary", .line(text.line))
    } else {
      if sentence.count <= 160 { set("summary", .line(sentence)) }
      setBody(markdown(description, isMarkdown: false) ?? "")
    }
  }

  // MARK: Contact and trust

  private mutating func readContact() {
    if let email = service.email {
      if ValueType<String>.email.decode(email.value.trimmed) != nil {
        set("email", .line(email.value.trimmed))
      } else {
        unusable("email", email, "an e-mail address")
      }
    }
    if let url = service.url {
      if let address = WebAddress.address(in: url.value) {
        set("website", .line(address))
      } else {
        unusable("url", url, "a web address")
      }
    }
    if let date = service.assuredDate {
      if let day = CalendarDate(String(date.value.prefix(10))) {
        set("checked-on", .word(day.iso))
      } else {
        unusable("assured_date", date, "a date such as 2026-09-30")
      }
    }
  }
}

extension String {
  /// Without spaces at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Lines with `\n` between them, without spaces at their ends and blank lines at both ends; the
  /// line end after the last of them stays.
  fileprivate var cleanLines: String {
    let lines = split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { line in String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed()) }
      .joined(separator: "\n").trimmed
    return lines.isEmpty || last?.isNewline != true ? lines : lines + "\n"
  }
}

extension Diagnostic {
  fileprivate static func noName(_ service: ListedService) -> Diagnostic {
    Diagnostic(
      .importNoName,
      .shouldFix,
      "A service has no name. It was brought in under its id.",
      at: service.source,
      help: "Fill in \u{201C}name\u{201D} in the file that was made, and rename the file."
    )
  }

  fileprivate static func tooLong(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .importUnusableValue,
      .shouldFix,
      "This text is longer than a page can be, and was left out.",
      at: text.source,
      help: "Write a shorter one."
    )
  }

  static func unusable(
    _ field: String,
    _ written: Located<String>,
    _ wanted: String,
    of title: String
  ) -> Diagnostic {
    Diagnostic(
      .importUnusableValue,
      .shouldFix,
      "\u{201C}\(field)\u{201D} of \u{201C}\(title)\u{201D} is not \(wanted): \u{201C}\(written.value.shortened)\u{201D}.",
      at: written.source,
      help: "It was left out. Find out what is right, and fill it in."
    )
  }
}
