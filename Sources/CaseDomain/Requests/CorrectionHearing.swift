/// A hearing on a correction that the district refused.
public struct CorrectionHearing: Hashable, Sendable, Codable {
  /// The day it was asked for.
  public var askedOn: CivilDate
  /// The day the notice of it was given.
  public var noticeOn: CivilDate?
  /// The day it is held.
  public var heldOn: CivilDate?
  /// The hour, as the notice says it.
  public var heldAt = ""
  /// Where.
  public var place = ""
  /// Who holds it: nobody with an interest of their own in its outcome.
  public var officer = ""
  /// The day of the written decision.
  public var decidedOn: CivilDate?
  /// Whether it upholds the requester.
  public var upholds: Bool?
  /// The reasons that the decision gives.
  public var reasons = ""
}

extension CorrectionHearing {
  /// Describes a hearing as it is asked for.
  public init(askedOn day: CivilDate) { self.init(askedOn: day, noticeOn: nil) }

  /// The hour, where one is on record, and the place.
  var hourAndPlace: String { [heldAt, place].filter { !$0.isEmpty }.joined(separator: ", ") }

  /// What is on record of one that was not decided, for the remark that keeps it.
  var words: String {
    [
      "asked for on \(askedOn.long)", noticeOn.map { "notice given on \($0.long)" },
      heldOn.map { "set for \($0.long), \(hourAndPlace), to be held by \(officer)" },
    ].compactMap(\.self).joined(separator: "; ")
  }
}
