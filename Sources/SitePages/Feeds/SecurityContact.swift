internal import PlanModel

/// Whom to tell about a weakness of the site (RFC 9116), as `.well-known/security.txt`.
struct SecurityContact {
  /// An e-mail address or a web address.
  let contact: String
  let site: String?
  /// The day that the site is read for.
  let today: CalendarDate

  var bytes: [UInt8] {
    // The standard asks for less than a year; a plan is published again within one.
    let expires = today.adding(months: 11)
    var text = "Contact: \(contact.contains("@") ? "mailto:" : "")\(contact)\n"
    text += "Expires: \(expires.iso)T00:00:00Z\nPreferred-Languages: en\n"
    if let site {
      text += "Canonical: \(PublishedPlan.join(site, SiteMap.securityContact.path))\n"
    }
    return Array(text.utf8)
  }
}
