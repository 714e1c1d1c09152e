/// The types that fields have, each with how it is written and how people are told.
extension ValueType where Value == String {
  /// One line of text.
  package static var line: Self { line(atMost: nil) }

  /// One line of text of at most so many characters.
  package static func line(atMost maximum: Int?) -> Self {
    Self(
      maximum.map { "one line of at most \($0) characters" } ?? "one line of text",
      shape: .line(maximum: maximum),
      placeholder: "",
      advice: DecimalNumber.spreadsheetError
    ) { text in
      if text.contains(where: \.isNewline) { return nil }
      if DecimalNumber.isNoWords(text) { return nil }
      if let maximum, text.count > maximum { return nil }
      return text
    }
  }

  /// The id of a part of this record.
  package static var identifier: Self {
    Self(
      "an id of small letters, digits and hyphens, such as youth-hub",
      shape: .pattern("youth-hub"),
      placeholder: "",
      correction: RecordID.correction,
      decode: { RecordID.isValid($0) ? $0 : nil }
    )
  }

  /// The id of another record.
  package static func reference(_ target: ReferenceTarget) -> Self {
    let expectation =
      target == .anyRecord
      ? "a kind and an id such as service:youth-hub" : "an id such as youth-hub"
    return Self(
      expectation,
      shape: .identifier(target),
      placeholder: "",
      correction: RecordID.correction
    ) {
      text in
      if target == .anyRecord {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        return parts.count == 2 && RecordID.isValid(parts[1]) ? text : nil
      }
      return RecordID.isValid(text) ? text : nil
    }
  }

  /// An address of the web.
  package static var url: Self {
    Self(
      "a web address such as https://www.example.org/help",
      shape: .pattern("https://www.example.org/help"),
      placeholder: "",
      correction: Address.webCorrection,
      decode: { Address.isWeb($0) ? $0 : nil }
    )
  }

  /// An address for e-mail.
  package static var email: Self {
    Self(
      "an e-mail address such as hello@example.org",
      shape: .pattern("hello@example.org"),
      placeholder: "",
      correction: Address.emailCorrection,
      advice: { text in
        text.count(where: { $0 == "@" }) > 1 ? "Write one address." : nil
      },
      decode: { Address.isEmail($0) ? $0 : nil }
    )
  }

  /// An address for e-mail or of the web.
  package static var emailOrURL: Self {
    Self(
      "an e-mail address such as hello@example.org or a web address such as https://example.org",
      shape: .pattern("hello@example.org"),
      placeholder: "",
      decode: { email.decode($0) ?? url.decode($0) }
    )
  }

  /// A postcode of the United Kingdom: outward code, a space, inward code.
  package static var postcode: Self {
    Self(
      "a postcode such as FE1 2AB",
      shape: .pattern("FE1 2AB"),
      placeholder: "",
      correction: Postcode.correction,
      decode: { Postcode.isValid($0) ? $0 : nil }
    )
  }
}

extension ValueType where Value == CalendarDate {
  /// A day.
  package static var date: Self {
    Self(
      "a date such as 2026-09-30",
      shape: .date,
      placeholder: .placeholder,
      correction: CalendarDate.correction,
      advice: CalendarDate.fault,
      decode: { CalendarDate($0) }
    )
  }
}

extension ValueType where Value == PlanYear {
  /// A year that spans two calendar years.
  package static var year: Self {
    Self(
      "a year such as 2026-27",
      shape: .year,
      placeholder: PlanYear(startingIn: 2000),
      correction: PlanYear.correction,
      decode: { PlanYear($0) }
    )
  }
}

extension ValueType where Value == MetricPeriod {
  /// A month, quarter or year.
  package static var period: Self {
    Self(
      "a period such as 2026-04, 2026-27-Q1, 2026-27 or 2026",
      shape: .pattern("2026-04"),
      placeholder: .placeholder,
      correction: MetricPeriod.correction,
      decode: { MetricPeriod($0) }
    )
  }
}

extension ValueType where Value == Money {
  /// Pounds.
  package static var money: Self {
    Self(
      "an amount in pounds such as 125000 or 125000.50",
      shape: .money,
      placeholder: .zero,
      correction: Money.correction,
      advice: { Money.advice($0) ?? DecimalNumber.advice(on: $0) },
      decode: { Money($0) }
    )
  }
}

extension ValueType where Value == DecimalNumber {
  /// A number with or without decimal places.
  package static var number: Self {
    Self(
      "a number such as 12.5",
      shape: .number,
      placeholder: .placeholder,
      correction: DecimalNumber.correction,
      advice: DecimalNumber.advice,
      decode: { DecimalNumber($0) }
    )
  }
}

extension ValueType where Value == Int {
  /// A whole number in a range.
  package static func wholeNumber(in range: ClosedRange<Int>) -> Self {
    Self(
      range.upperBound > 1_000_000
        ? "a whole number of \(range.lowerBound) or more"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)",
      shape: .wholeNumber(range),
      placeholder: range.lowerBound,
      correction: { text in
        // A share is no count, whatever its number.
        if range.upperBound > 100, text.contains("%") { return nil }
        return DecimalNumber.correction(of: text).flatMap { Int($0) }.map { "\($0)" }
      },
      advice: { text in
        range.upperBound > 100 && text.contains("%")
          ? "This is a share. Write how many there are." : DecimalNumber.advice(on: text)
      },
      decode: { text in Int(digits: text[...]).flatMap { range.contains($0) ? $0 : nil } }
    )
  }
}

extension ValueType where Value == Bool {
  /// Yes or no.
  package static var yesOrNo: Self {
    Self(
      "yes or no",
      shape: .yesOrNo,
      placeholder: false,
      correction: {
        [
          "y": "yes", "n": "no", "\u{2713}": "yes", "\u{2714}": "yes", "\u{2717}": "no",
          "\u{2718}": "no",
        ][$0.lowercased()]
      },
      decode: { ["yes": true, "no": false, "true": true, "false": false][$0.lowercased()] }
    )
  }
}

extension ValueType where Value == PhoneNumber {
  /// A telephone number.
  package static var phone: Self {
    Self(
      "a phone number such as 01632 960123",
      shape: .pattern("01632 960123"),
      placeholder: .placeholder,
      correction: PhoneNumber.correction,
      decode: { PhoneNumber($0) }
    )
  }
}

extension ValueType where Value == WeeklyHours {
  /// Hours of a week.
  package static var hours: Self {
    Self(
      "hours such as Mon-Fri 09:00-17:00",
      shape: .pattern("Mon-Fri 09:00-17:00"),
      placeholder: .placeholder,
      correction: WeeklyHours.correction,
      decode: { WeeklyHours($0) }
    )
  }
}

extension ValueType
where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of a fixed set of words; `first` stands in for a word that is none of them.
  package static func choice(_ first: Value) -> Self {
    Self(
      "one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))",
      shape: .choice(Value.allCases.map(\.rawValue)),
      placeholder: first,
      correction: { typed in
        let plain = typed.lowercased().split { " _".contains($0) }.joined(separator: "-")
        return plain == typed ? nil : Value(rawValue: plain)?.rawValue
      },
      decode: { Value(rawValue: $0) }
    )
  }
}
