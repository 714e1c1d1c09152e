/// What people call keys and columns that have another name here.
package enum KeySynonyms {
  /// The known key that somebody most likely meant by another word for it.
  package static func key(for typed: String, among known: [String]) -> String? {
    let plain = typed.lowercased().split { " _".contains($0) }.joined(separator: "-")
    return meanings[plain]?.first { known.contains($0) }
  }

  /// The keys that a word may stand for; which of them is meant, the kind of record tells.
  private static let meanings: [String: [String]] = [
    "address": ["address-1"],
    "amount-spent": ["actual"],
    "body": ["summary"],
    "budget": ["planned", "amount"],
    "contact": ["phones", "phone"],
    "contacts": ["phones"],
    "deadline": ["due"],
    "description": ["summary", "definition"],
    "due-date": ["due"],
    "email-address": ["email"],
    "end": ["until", "due", "to"],
    "end-date": ["until", "due"],
    "heading": ["title", "name"],
    "last-checked": ["checked-on"],
    "last-reviewed": ["checked-on"],
    "link": ["url", "website"],
    "name": ["title"],
    "number": ["phone"],
    "open": ["hours"],
    "opening-hours": ["hours"],
    "opening-times": ["hours"],
    "owner": ["owner-role"],
    "phone": ["phones"],
    "phone-number": ["phone", "phones", "number"],
    "price": ["cost"],
    "progress-rating": ["delivery"],
    "rag": ["delivery"],
    "referral": ["referral-routes"],
    "referrals": ["referral-routes"],
    "reviewed-on": ["checked-on"],
    "spend": ["actual", "planned"],
    "start-date": ["from", "start"],
    "state": ["status"],
    "status": ["delivery", "state"],
    "tel": ["phone", "phones"],
    "telephone": ["phone", "phones"],
    "times": ["hours"],
    "title": ["name"],
    "url": ["website"],
    "wait-time": ["wait"],
    "waiting-time": ["wait"],
    "web": ["website", "url"],
    "website": ["url"],
  ]
}
