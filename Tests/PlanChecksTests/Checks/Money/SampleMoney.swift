/// Sheets about money that several tests need.
enum SampleMoney {
  /// Three streams: one with an end, one pooled fund with both others as members.
  static let streams = """
    id,title,funder,kind,recurrent,ends,pooled-members
    core,Core money,council,council,yes,,
    grant,Winter grant,council,grant,no,1️⃣2027-03-31,
    pool,Pooled fund,council,pooled-s75,yes,,2️⃣core;grant

    """

  /// The streams without markers.
  static let plainStreams = streams.filter { !"1️⃣2️⃣".contains($0) }

  /// `spending.csv` with rows below its header.
  static func spending(_ rows: String) -> String {
    "year,stream,service,action,thrive,level,planned,actual,forecast,note\n\(rows)\n"
  }

  /// `actions.csv` with one action: its due day, delivery, stream, amount, year and funding note.
  static func action(_ rest: String, due: String = "2027-03-31") -> String {
    """
    id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence,funding-stream,amount,year,funding-note
    open-hub,Open the hub,early-help,Manager,council,2026-04-01,\(due),on-track,medium,\(rest)

    """
  }

  static let service = SampleSources.service()
}
