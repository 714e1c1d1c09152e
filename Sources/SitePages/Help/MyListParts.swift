import Diagnostics
import PlanAnalysis
import PlanModel

/// What a list of one's own can show of services, in parts: nobody loads a whole directory for the
/// three services that they keep.
struct MyListParts: Sendable {
  /// How many services a part holds: about five kilobytes on their way to a phone.
  private static let mostServices = 50

  private let published: PublishedPlan
  private let parts: [[Service]]

  init(_ published: PublishedPlan) {
    self.published = published
    let services = published.directory.services.filter(published.canBeListed)
      .sorted { $0.id.value < $1.id.value }
    parts = stride(from: 0, to: services.count, by: Self.mostServices).map { start in
      Array(services[start..<min(start + Self.mostServices, services.count)])
    }
  }

  /// The id that each part begins with, by which a script finds the part of an id.
  var firstIDs: [String] { parts.compactMap { $0.first?.id.value } }

  /// Script files, so that the list can be looked at from a folder as well.
  var files: [SiteFile] {
    parts.enumerated().map { number, services in
      SiteFile(at: SiteMap.myListPart(number), bytes: bytes(of: services))
    }
  }

  private func bytes(of services: [Service]) -> [UInt8] {
    let value = JSONValue.list(services.map(value))
    return Array("window.showMyListPart(\(JSONWriter.html(of: value).markup));\n".utf8)
  }

  /// A service with how to reach it, for the list is made to be printed.
  private func value(of service: Service) -> JSONValue {
    let hours = published.hoursInWords(of: service).joined(separator: "; ")
    return .record([
      "id": .text(service.id.value),
      "name": .text(service.name.value),
      "href": .text(SiteMap.myList.href(to: SiteMap.service(service.id.value))),
      "summary": .text(service.summary.value),
      "ages": .text(service.ages.inWords),
      "routes": .text(published.routeTitles(of: service).joined(separator: ", ")),
      "hours": hours.isEmpty ? nil : .text(hours),
      "numbers": .list(service.phones.map(number) + textNumber(of: service)),
      "email": service.email.map { .text($0.value) },
      "website": service.website.map { .text($0.value) },
    ])
  }

  private func number(of phone: ServicePhone) -> JSONValue {
    let note = [
      phone.hours.map { "\($0.value)." }, phone.isFree ? published.words[.phoneFree] : nil,
    ]
    return number(
      phone.number.value,
      "tel",
      label: phone.label?.value ?? published.words[.call],
      note: note.compactMap(\.self).joined(separator: " ")
    )
  }

  private func textNumber(of service: Service) -> [JSONValue] {
    service.text.map { text in
      let keyword = service.textKeyword.map {
        published.words(.textKeyword, ["keyword": $0.value])
      }
      return [number(text.value, "sms", label: published.words[.textTo], note: keyword ?? "")]
    } ?? []
  }

  private func number(
    _ number: PhoneNumber,
    _ scheme: String,
    label: String,
    note: String
  ) -> JSONValue {
    .record([
      "href": .text("\(scheme):\(number.dialled)"),
      "label": .text(label),
      "number": .text(number.inWords),
      "note": note.isEmpty ? nil : .text(note),
    ])
  }
}

extension PublishedPlan {
  /// What the page of a list of one's own loads.
  func myListFiles() -> [SiteFile] { MyListParts(self).files }
}
