import Diagnostics
import PlanModel

/// Finds national help lines with another number than they have, in `plan.yml` and in prose.
///
/// The numbers are those that each line gives on its own site: childline.org.uk, samaritans.org,
/// papyrus-uk.org, giveusashout.org, beateatingdisorders.org.uk, youngminds.org.uk (parents),
/// nspcc.org.uk, nationaldahelpline.org.uk, switchboard.lgbt, talktofrank.com, thecalmzone.net.
struct HelpLineNumber: PlanAdvice {
  private struct Line {
    let name: Phrases
    let names: [String]
    let title: String
    let numbers: [String]

    init(_ title: String, _ names: [String], _ numbers: [String]) {
      self.title = title
      self.numbers = numbers
      self.names = names
      name = Phrases(names)
    }

    func has(_ digits: String) -> Bool {
      numbers.contains { $0.filter { $0 != " " } == digits }
    }
  }

  private static let lines = [
    Line("Childline", ["childline"], ["0800 1111"]),
    Line("Samaritans", ["samaritans"], ["116 123"]),
    Line(
      "Papyrus",
      ["papyrus", "hopeline", "hopeline247", "hopelineuk"],
      ["0800 068 4141", "88247"]
    ),
    Line("Shout", ["shout", "giveusashout"], ["85258"]),
    Line("Beat", ["beat eating disorders", "beat helpline", "beat's helpline"], ["0808 801 0677"]),
    Line(
      "the YoungMinds parents’ helpline",
      ["youngminds", "young minds"],
      ["0808 802 5544", "85258"]
    ),
    Line("the NSPCC", ["nspcc"], ["0808 800 5000", "0800 1111", "88858"]),
    Line(
      "the National Domestic Abuse Helpline",
      ["national domestic abuse helpline", "national domestic abuse help line"],
      ["0808 2000 247"]
    ),
    Line("Switchboard", ["switchboard lgbt", "lgbt switchboard"], ["0800 0119 100"]),
    Line("Frank", ["talk to frank"], ["0300 123 6600", "82111"]),
    Line("CALM", ["campaign against living miserably"], ["0800 58 58 58"]),
  ]

  /// The names of all of them.
  private static let names = Phrases(lines.flatMap(\.names))

  /// The numbers of all of them, as they are dialled.
  static let allNumbers = Set(lines.flatMap(\.numbers).map { $0.filter { $0 != " " } })

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let known = plan.plan.dialledNumbers
    return plan.settings.crisisLines.flatMap { inSettings($0) }
      + plan.writings.filter {
        ($0.from.kind != .settings || $0.block != nil) && Self.names.mayStand(in: $0.words)
      }
      .flatMap { writing in
        writing.sentences.compactMap { inWords($0, of: writing, besides: known) }
      }
  }

  private func inSettings(_ crisis: CrisisLine) -> [Diagnostic] {
    let words = TextWords(crisis.name.value)
    let line = Self.lines.first { !$0.name.places(in: words).isEmpty }
    guard let line else { return [] }
    return [crisis.phone, crisis.text].compactMap(\.self)
      .filter { !line.has($0.value.dialled) }
      .map { .otherNumber(line.title, line.numbers[0], $0.value.text, at: $0.source) }
  }

  /// A sentence that names one line and gives one number.
  private func inWords(
    _ sentence: Range<Int>,
    of writing: Writing,
    besides known: Set<String>
  ) -> Diagnostic? {
    let bytes = Array(writing.text.utf8)[sentence]
    guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = TextWords(String(decoding: bytes, as: UTF8.self))
    let named = Self.lines.filter { !$0.name.places(in: words).isEmpty }
    let runs = DialledRun.all(in: Array(bytes)).filter { $0.digits.utf8.count >= 5 }
    guard named.count == 1, runs.count == 1, let line = named.first, let run = runs.first,
      !line.has(run.digits), !known.contains(run.digits)
    else { return nil }
    let place =
      run.range.lowerBound + sentence.lowerBound..<run.range.upperBound
      + sentence.lowerBound
    return .otherNumber(
      line.title,
      line.numbers[0],
      writing.written(place),
      at: writing.source(of: place)
    )
  }
}

/// A number to dial, as it is written in a text: digits with single spaces between them.
struct DialledRun {
  /// The bytes it takes.
  let range: Range<Int>
  let digits: String

  static func all(in bytes: [UInt8]) -> [DialledRun] {
    var found: [DialledRun] = []
    var place = 0
    while place < bytes.count {
      guard isDigit(bytes, place) else {
        place += 1
        continue
      }
      let start = place
      while isDigit(bytes, place)
        || place < bytes.count && bytes[place] == 0x20
          && isDigit(bytes, place + 1)
      {
        place += 1
      }
      let before = start > 0 ? bytes[start - 1] : 0x20
      let after = place < bytes.count ? bytes[place] : 0x20
      guard [0x20, 0x28, 0x0A].contains(before), !isPartOfWord(after) else { continue }
      let digits = bytes[start..<place].filter { $0 != 0x20 }
      found.append(
        DialledRun(range: start..<place, digits: String(decoding: digits, as: UTF8.self))
      )
    }
    return found
  }

  private static func isDigit(_ bytes: [UInt8], _ place: Int) -> Bool {
    place < bytes.count && (0x30...0x39).contains(bytes[place])
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || [0x2F, 0x2D, 0x25].contains(byte)
  }
}

extension Plan {
  /// Every number that the plan's own records give.
  var dialledNumbers: Set<String> {
    let ofServices = records.services.flatMap {
      $0.phones.map(\.number) + [$0.text].compactMap(\.self)
    }
    let ofLines = settings.crisisLines.flatMap { [$0.phone, $0.text].compactMap(\.self) }
    let others = [settings.lead.phone, settings.complaints?.phone, settings.advocacy?.phone]
      .compactMap(\.self)
    return Set((ofServices + ofLines + others).map(\.value.dialled))
  }
}

extension Diagnostic {
  fileprivate static func otherNumber(
    _ line: String,
    _ right: String,
    _ written: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .helpLineNumber,
      .shouldFix,
      "\u{201C}\(written)\u{201D} is not the number of \(line).",
      at: place,
      help: "Ring the number that is meant before you publish.",
      suggestion: right
    )
  }
}
