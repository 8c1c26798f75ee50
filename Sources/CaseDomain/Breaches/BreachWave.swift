/// One numbered telling of students and families.
public struct BreachWave: Hashable, Sendable, Codable {
  /// The notice it answers, by its number in the case; `nil` where it answers none.
  public var notice: Int?
  /// The day.
  public var sentOn: CivilDate
  /// By what way.
  public var channel: FamilyChannel
  /// Why not electronically, where it was not.
  public var why: String
  /// Of how many affected students the families were told.
  public var students: Int
  /// Of how many of them the families had been told before.
  public var toldBefore: Int
  /// Whether everyone who may be affected was told, as long as the extent is not known.
  public var everyone: Bool
  /// How many households were written to, where somebody counted.
  public var households: Int?
  /// How many adult students were told alone, where somebody counted.
  public var adultStudents: Int?
  /// What proves it.
  public var proof: String
  /// How many messages came back.
  public var bounced: Int
  /// The day of the second attempt for those that came back.
  public var secondAttemptOn: CivilDate?
  /// How, and what came of it.
  public var secondAttempt: String

  /// Describes a wave.
  public init(
    notice: Int?, sentOn: CivilDate, channel: FamilyChannel, why: String, students: Int,
    toldBefore: Int = 0, everyone: Bool = false, households: Int? = nil, adultStudents: Int? = nil,
    proof: String, bounced: Int,
    secondAttemptOn: CivilDate? = nil, secondAttempt: String
  ) {
    (self.notice, self.sentOn, self.channel, self.why) = (notice, sentOn, channel, why)
    (self.students, self.households) = (students, households)
    (self.toldBefore, self.everyone) = (toldBefore, everyone)
    (self.adultStudents, self.proof, self.bounced) = (adultStudents, proof, bounced)
    (self.secondAttemptOn, self.secondAttempt) = (secondAttemptOn, secondAttempt)
  }

  /// Whose families were told, as a sentence has it.
  var whom: String {
    everyone && students == 0
      ? "everyone who may be affected was"
      : students == 1
        ? "the family of 1 student was" : "the families of \(students.grouped) students were"
  }
}
