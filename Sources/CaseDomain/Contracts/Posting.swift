/// The website notice of the contract, as it was posted.
public struct Posting: Hashable, Sendable, Codable {
  /// The day it went up.
  public var on: CivilDate
  /// The address of the page.
  public var address: String
  /// What the page shows; empty where nobody has said.
  public var shows: Set<NoticeContent>

  /// What had happened to the contract and was on record when it was recorded; `nil` where an older
  /// version of the program did not keep that, so that its day alone tells.
  public var changes: [NoticeChange]?

  /// What stands for the contract's own facts as the page says them; empty where an older version of
  /// the program did not keep that.
  public var facts = ""

  /// The SHA-256 of the page, where the program wrote it; empty for a page made in another way.
  public var sha256 = ""

  /// Describes a posting.
  public init(
    on: CivilDate, address: String, shows: Set<NoticeContent>, changes: [NoticeChange]? = nil,
    facts: String = "", sha256: String = ""
  ) {
    self.on = on
    self.address = address
    self.shows = shows
    self.changes = changes
    self.facts = facts
    self.sha256 = sha256
  }

  /// What the page lacks, in order.
  public var lacks: [NoticeContent] { NoticeContent.allCases.filter { !shows.contains($0) } }

  /// Whether the page shows all that it has to.
  public var isComplete: Bool { lacks.isEmpty }
}
