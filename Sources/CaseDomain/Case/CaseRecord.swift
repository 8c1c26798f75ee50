/// A record the casebook keeps as one whole: loaded, decided upon and saved together.
public protocol CaseRecord: Hashable, Sendable, Codable {
  /// What the list shows of a case, kept beside it so that a page is read by index alone.
  associatedtype Summary: Decodable & Sendable = Self
  /// The kind of case.
  static var area: CaseArea { get }
  /// The one record of a kind of which there is one, on which its acts are done unasked.
  static var only: CaseReference? { get }
  /// The acts there are, in the order of a case's life.
  static var acts: [any Act<Self>.Type] { get }
  /// The columns of the area's list, in order; none where the area has no list.
  static var columns: [ListColumn<Summary>] { get }
  /// How good or bad the standing that the list shows is on a day.
  static func tone(of summary: Summary, on day: CivilDate) -> Tone
  /// The standings by which the list can be narrowed.
  static var standings: [ActOption] { get }
  /// The running number within the area; 0 until the casebook gives one.
  var number: Int { get set }
  /// Counts the changes; an act says which one it saw.
  var revision: Int { get set }
  /// What the case is called in lists and titles; never a student's name.
  var title: String { get }
  /// The documents kept with the case.
  var attachments: [Attachment] { get set }

  /// The fields that hold names of people, hidden until asked for, as `signatures/name`.
  static var nameFields: Set<String> { get }

  /// Whether a document kept with the case may name students, parents or requesters.
  func mayNamePeople(_ document: Attachment) -> Bool

  /// Pairs of dates that undoing leaves in their order, the second not before the first; either may
  /// be missing.
  var datesInOrder: [(CivilDate?, CivilDate?)] { get }

  /// Whether undoing an earlier act may make another case of it, with all the later acts on it.
  ///
  /// What acts refuse because of what the case holds must not come about in this way.
  func mayBecome(_ other: Self) -> Bool

  /// Everything the case asks for, whatever the day.
  func questions(in district: District) -> [Question]

  /// The day whose policy the case is read by; none for a case that is read by the one in force.
  func policyDay(in district: District) -> CivilDate?

  /// The case as a page: standing, reasons, what is missing, parts.
  func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage
}

extension CaseRecord {
  /// Of most kinds there are many.
  public static var only: CaseReference? { nil }

  /// Most lists show no standing.
  public static var standings: [ActOption] { [] }

  /// Of a list without standings every row looks alike.
  public static func tone(of summary: Summary, on day: CivilDate) -> Tone { .plain }

  /// The heads of the list's columns.
  public static var headings: [ListHeading] { columns.map { $0.heading } }

  /// The acts, as the fronts know them.
  public static var kinds: [ActKind] { acts.map { ActKind($0) } }

  /// A case without names to hide.
  public static var nameFields: Set<String> { [] }

  /// A case that hides names may have them in its documents too.
  public func mayNamePeople(_ document: Attachment) -> Bool { !Self.nameFields.isEmpty }

  /// A case without dates that follow from each other.
  public var datesInOrder: [(CivilDate?, CivilDate?)] { [] }

  /// Most cases may where no more dates are out of order than were.
  public func mayBecome(_ other: Self) -> Bool { keepsOrder(as: other) }

  /// Whether another case has no more dates out of order than this one.
  func keepsOrder(as other: Self) -> Bool { other.datesOutOfOrder <= datesOutOfOrder }

  private var datesOutOfOrder: Int {
    datesInOrder.count { first, second in
      if let first, let second { second < first } else { false }
    }
  }

  /// Most cases are read by the policy in force.
  public func policyDay(in district: District) -> CivilDate? { nil }

  /// The policy the case is read by: the one that was in force on the day it began.
  public func policy(in district: District) -> PolicyProfile {
    policyDay(in: district).map(district.policy) ?? district.profile
  }

  /// What the policy of the case says on a topic where the statute says something else, as the end of a
  /// text; empty where they agree.
  func says(_ topic: PolicyTopic, in district: District) -> String {
    policy(in: district).says(topic)
  }

  /// Which policy the case is read by, where that is not the one in force.
  func policyReasons(in district: District) -> [String] {
    guard let day = policyDay(in: district) else { return [] }
    let followed = district.followed(on: day)
    guard followed.until != nil else { return [] }
    return [
      "Read by \(followed.profile.title), which the district followed \(followed.days); the policy in "
        + "force today is \(district.profile.title)."
    ]
  }

  /// The reference of the case.
  public var reference: CaseReference { CaseReference(Self.area, number) }

  /// Everything of the case that is due or waited for, whatever the day.
  public func docketItems(in district: District) -> [DocketItem] {
    questions(in: district).items
  }
}
