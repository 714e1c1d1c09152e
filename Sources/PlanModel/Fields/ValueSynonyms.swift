/// What people call a choice that has another name here: colours of a rating, and everyday words.
enum ValueSynonyms {
  /// The choice that somebody most likely meant by another word for it.
  static func choice(for typed: String, among choices: [String]) -> String? {
    let plain = typed.lowercased().split { " _-".contains($0) }.joined(separator: "-")
    return meanings[plain]?.first { choices.contains($0) }
  }

  /// The choices that a word may stand for; which of them is meant, the list of choices tells.
  private static let meanings: [String: [String]] = [
    "a": ["at-risk"],
    "achieved": ["met", "complete"],
    "amber": ["at-risk", "medium"],
    "b": ["complete"],
    "behind": ["at-risk"],
    "blue": ["complete"],
    "cancelled": ["stopped", "closed"],
    "ceased": ["closed", "stopped"],
    "closed": ["stopped"],
    "completed": ["complete", "met"],
    "delayed": ["at-risk", "moved"],
    "delivered": ["complete", "met"],
    "done": ["complete", "met"],
    "face-to-face": ["in-person"],
    "finished": ["complete", "met"],
    "g": ["on-track"],
    "green": ["on-track", "high"],
    "in-progress": ["on-track", "pending"],
    "live": ["active"],
    "not-met": ["missed"],
    "ongoing": ["on-track", "active"],
    "online-chat": ["text-chat"],
    "open": ["active"],
    "overdue": ["off-track", "missed"],
    "phone-call": ["phone"],
    "r": ["off-track"],
    "red": ["off-track", "low"],
    "running": ["active"],
    "self-referral": ["self"],
    "parent": ["parent-carer"],
    "telephone": ["phone"],
    "video-call": ["video"],
    "website": ["online"],
  ]
}
