import Diagnostics

/// Reports links and images that cannot be followed, read or heard.
struct LinkProblem {
  /// The problems of the links and images of one document, in its order.
  static func problems(in links: [MarkdownLink]) -> [Diagnostic] {
    links.indices.compactMap { index in
      let link = links[index]
      let address = link.address
      if !address.canBeWritten { return .unsafeLink(link, address) }
      if link.isImage { return link.hasText ? nil : .imageWithoutText(link) }
      if link.destination.isEmpty { return .linkWithoutDestination(link) }
      // An image in a link is told of on its own.
      let holdsImage = links[(index + 1)...].first.map { $0.whole.start < link.whole.end } ?? false
      if link.hasText || holdsImage { return nil }
      if case .record = address { return nil }
      return .linkWithoutText(link)
    }
  }
}

extension Diagnostic {
  fileprivate static func unsafeLink(_ link: MarkdownLink, _ address: LinkAddress) -> Diagnostic {
    let name = link.isImage ? "The address of an image" : "The address of a link"
    let fault =
      switch address {
      case .unknownScheme(let scheme): "begins with “\(scheme.shortened):”, which is not published"
      case .withoutScheme: "begins with //, which does not say how to get there"
      default: "holds a line break or another character that cannot be seen"
      }
    return Diagnostic(
      .unsafeLink,
      .mustFix,
      "\(name) \(fault).",
      at: link.source,
      help: address == .withoutScheme
        ? "Write https:\(link.destination.shortened)"
        : "Addresses begin with https:, http:, mailto:, tel: or sms:, name a page, or name a record"
          + " as in service:youth-hub."
    )
  }

  fileprivate static func imageWithoutText(_ link: MarkdownLink) -> Diagnostic {
    Diagnostic(
      .imageWithoutText,
      .mustFix,
      "The image “\(link.destination.shortened)” has no words for people who cannot see it.",
      at: link.whole,
      help: "Say what it shows: ![Two people talk on a bench](\(link.destination.shortened))"
    )
  }

  fileprivate static func linkWithoutText(_ link: MarkdownLink) -> Diagnostic {
    Diagnostic(
      .emptyLink,
      .mustFix,
      "The link to “\(link.destination.shortened)” has no words.",
      at: link.whole,
      help: "Say what readers find there: [Opening hours](\(link.destination.shortened))"
    )
  }

  fileprivate static func linkWithoutDestination(_ link: MarkdownLink) -> Diagnostic {
    Diagnostic(
      .emptyLink,
      .mustFix,
      "This link leads nowhere.",
      at: link.whole,
      help: "Put an address or a record between its round brackets, as in (service:youth-hub)."
    )
  }
}
