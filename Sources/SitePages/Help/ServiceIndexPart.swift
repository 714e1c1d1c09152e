import Diagnostics
import PlanAnalysis
import PlanModel

/// Every open service by name, with how to reach it: the directory's list and the document's index.
struct ServiceIndexPart: TemplateModel {
  private let placement: Placement
  let letters: [ServiceIndexLetter]

  /// All names, or those that begin with one letter.
  init(_ published: PublishedPlan, _ placement: Placement, letter: String? = nil) {
    self.placement = placement
    let isWanted = { (name: String) in letter == nil || name.letterInIndex == letter }
    let entries = published.directory.services.flatMap { service in
      (isWanted(service.name.value) ? [ServiceIndexEntry(service, published, placement)] : [])
        + service.previousNames.map(\.value).filter(isWanted).map {
          ServiceIndexEntry(formerly: $0, service, published, placement)
        }
    }
    letters = Dictionary(grouping: entries, by: \.letter).sorted { $0.key < $1.key }
      .map { letter, entries in
        ServiceIndexLetter(letter: letter, entries: entries.sorted { $0.sortName < $1.sortName })
      }
  }

  static let templateFields = TemplateFields<ServiceIndexPart>(
    TemplateFields.Field.headings { $0.placement } + [.many("letters") { $0.letters }]
  )
}

/// The services whose names begin with a letter.
struct ServiceIndexLetter: TemplateModel {
  let letter: String
  let entries: [ServiceIndexEntry]

  static let templateFields = TemplateFields<ServiceIndexLetter>([
    .text("letter") { $0.letter },
    .text("letter-id") { $0.letter == "#" ? "other" : $0.letter },
    .many("entries") { $0.entries },
  ])
}

/// A service in the list by name, or a name it had before.
struct ServiceIndexEntry: TemplateModel {
  private let name: String
  private let href: String?
  /// Nil for a name from before: the service's place is elsewhere in the list.
  private let anchor: String?
  private let nameNow: String?
  private let summary: String
  private let ages: String
  private let contact: ServiceContact

  init(_ service: Service, _ published: PublishedPlan, _ placement: Placement) {
    self.init(service.name.value, nameNow: nil, service, published, placement)
  }

  init(
    formerly name: String,
    _ service: Service,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    self.init(name, nameNow: service.name.value, service, published, placement)
  }

  private init(
    _ name: String,
    nameNow: String?,
    _ service: Service,
    _ published: PublishedPlan,
    _ placement: Placement
  ) {
    let id = service.id.value
    self.name = name
    self.nameNow = nameNow
    // In the document this list is the place that links to the service lead to.
    let isPlace = nameNow == nil && placement.isDocument
    href = isPlace ? nil : published.href(.service, id, from: placement)
    anchor = nameNow == nil ? SiteMap.anchor(.service, id) : nil
    summary = service.summary.value
    ages = published.words(.forAges, ["ages": service.ages.inWords])
    contact = ServiceContact(service, published.words)
  }

  var letter: String { name.letterInIndex }

  var sortName: String { name.lowercased() }

  static let templateFields = TemplateFields<ServiceIndexEntry>([
    .text("name") { $0.name },
    .maybe("href") { $0.href },
    .maybe("anchor") { $0.anchor },
    .maybe("name-now") { $0.nameNow },
    .text("summary") { $0.summary },
    .text("ages") { $0.ages },
    .one("contact") { $0.contact },
  ])
}

extension String {
  /// `A` to `Z`; `#` for names that begin with something else.
  var letterInIndex: String {
    guard let first = uppercased().first, first.isASCII, first.isLetter else { return "#" }
    return String(first)
  }
}
