import Diagnostics
import PlanAnalysis
import PlanModel

/// The list of services by name, with the alphabet above it; of a long list, one letter.
struct ServicesByNamePage: TemplateModel {
  private let index: ServiceIndexPart
  private let alphabet: [AlphabetLetter]

  init(_ index: ServiceIndexPart, alphabet: [AlphabetLetter]) {
    self.index = index
    self.alphabet = alphabet
  }

  static let templateFields = TemplateFields<ServicesByNamePage>([
    .one("index") { $0.index },
    .many("alphabet") { $0.alphabet },
  ])
}

/// A letter to go to; without a link when no name begins with it.
struct AlphabetLetter: TemplateModel {
  let letter: String
  let href: String?
  let isCurrent: Bool

  static let templateFields = TemplateFields<AlphabetLetter>([
    .text("letter") { $0.letter },
    .maybe("href") { $0.href },
    .flag("is-current") { $0.isCurrent },
  ])
}

/// As many names as load quickly on a phone; a longer list has a page for each letter.
private let mostOnOnePage = 200

extension PublishedPlan {
  /// The list of services by name.
  ///
  /// On one page, or on one for each letter: then the first of them is the one that others link to.
  func servicesByNamePages() -> [SitePage] {
    let names = directory.services.flatMap { [$0.name.value] + $0.previousNames.map(\.value) }
    let letters = Set(names.map(\.letterInIndex)).sorted()
    if names.count <= mostOnOnePage {
      let address = SiteMap.servicesByName
      return [
        servicesByNamePage(at: address, letter: nil) { letter in
          letters.contains(letter) ? "#az-\(letter.nameInIndex)" : nil
        }
      ]
    }
    let addresses = Dictionary(
      letters.enumerated().map { place, letter in
        (letter, place == 0 ? SiteMap.servicesByName : SiteMap.servicesByName(letter.nameInIndex))
      }
    ) { first, _ in first }
    return letters.compactMap { letter in
      addresses[letter].map { address in
        servicesByNamePage(at: address, letter: letter) { other in
          addresses[other].map { address.href(to: $0) }
        }
      }
    }
  }

  private func servicesByNamePage(
    at address: SiteAddress,
    letter: String?,
    href: (String) -> String?
  ) -> SitePage {
    let index = ServiceIndexPart(self, .page(address), letter: letter)
    let alphabet = ("ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init) + ["#"])
      .filter { $0 != "#" || href("#") != nil }
      .map { AlphabetLetter(letter: $0, href: href($0), isCurrent: $0 == letter) }
    let title = words[.servicesByName]
    return SitePage(
      at: address,
      template: "services-by-name",
      model: ServicesByNamePage(index, alphabet: alphabet),
      frame: frame(
        at: address,
        title: letter.map { "\(title): \($0)" } ?? title,
        description: words(.directoryLead, ["area": settings.area.name.value]),
        crumbs: [directoryCrumb]
      )
    )
  }
}

extension String {
  /// A letter of the index as part of an address.
  fileprivate var nameInIndex: String { self == "#" ? "other" : self }
}
