/// That students, or parents and guardians, were told the address of the website.
public struct AnnualTelling: Hashable, Sendable, Codable {
  /// The day.
  public var on: CivilDate
  /// By what way.
  public var channel: FamilyChannel
  /// Why not electronically, where it was not.
  public var why: String
  /// The address they were told.
  public var address: String
  /// How many students were told.
  public var students: Int
  /// How many parents and guardians were told.
  public var parents: Int
  /// Whether they were families who came after the others had been told.
  public var isLater: Bool
  /// What proves it, in words.
  public var proof: String

  /// Describes a telling.
  public init(
    on: CivilDate, channel: FamilyChannel, why: String = "", address: String, students: Int,
    parents: Int, isLater: Bool = false, proof: String = ""
  ) {
    (self.on, self.channel, self.why, self.address) = (on, channel, why, address)
    (self.students, self.parents) = (students, parents)
    (self.isLater, self.proof) = (isLater, proof)
  }

  /// How many of an audience were told.
  public func count(of audience: NoticeAudience) -> Int {
    switch audience {
    case .students: students
    case .parents: parents
    }
  }

  /// Whom it reached, as a sentence has it.
  public var whom: String {
    NoticeAudience.allCases.filter { count(of: $0) > 0 }
      .map { $0.counted(count(of: $0)) }.joined(separator: " and ")
  }
}
