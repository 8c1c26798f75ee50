/// A breach as the public website tells of it.
public struct PublicBreach: Sendable {
  /// Its number.
  public var number: Int
  /// Counts the changes of the case.
  public var revision = 0
  /// Where its entry stands.
  public var entry: PublicEntry?
  /// The products it is about.
  public var products: [Mention]
  /// The notice in each language in which one was made.
  public var notices: [Language: Notice]
  /// The day on which a false alarm was found, if it was one.
  public var falseAlarmOn: CivilDate?
  /// The day on which the notice was taken down, if it was and was not posted again.
  public var withdrawnOn: CivilDate?

  /// The day it was first posted, where the notice itself is there no more.
  public var postedOn: CivilDate?

  /// Where the district posted the notice itself, where none was made for the website.
  public var elsewhere: Elsewhere?

  /// A notice that the program did not make.
  public struct Elsewhere: Sendable {
    /// The day it was first posted.
    public var on: CivilDate
    /// Its address.
    public var address: String

    /// Describes a notice.
    public init(on: CivilDate, address: String) { (self.on, self.address) = (on, address) }
  }

  /// A notice for the website.
  public struct Notice: Sendable {
    /// Its day.
    public var dated: CivilDate
    /// What it is about.
    public var subject: String
    /// The page for print that is kept of it.
    public var html: String
    /// Whether no person has read its translation.
    public var isDraft = false
    /// The letter, where it is not marked as sent yet, and the count of its changes.
    public var unsent: (letter: CaseReference, revision: Int)?

    /// Describes a notice.
    public init(dated: CivilDate, subject: String, html: String) {
      (self.dated, self.subject, self.html) = (dated, subject, html)
    }
  }

  /// Describes a breach.
  public init(number: Int, products: [Mention], notices: [Language: Notice]) {
    (self.number, self.products, self.notices) = (number, products, notices)
  }

  /// Whether its page, once it is up, would say more than the record does.
  ///
  /// What was said anew of the breach is on the page only with a notice that is made after it.
  public var asksForPosting: Bool {
    guard let entry, withdrawnOn == nil, elsewhere == nil else { return false }
    guard entry.isPosted, entry.wrong == nil, !entry.hasMoved, let posted = entry.postedOn else {
      return true
    }
    return entry.outdatedBy.isEmpty == false && falseAlarmOn != nil
      || notices.values.contains { $0.dated > posted }
  }

  /// Its reference.
  public var reference: CaseReference { CaseReference(.breach, number) }

  /// The day of its newest notice.
  public var dated: CivilDate {
    notices.values.map(\.dated).max() ?? elsewhere?.on ?? postedOn ?? .first
  }
}
