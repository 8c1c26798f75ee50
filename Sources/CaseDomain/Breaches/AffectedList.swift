/// A list of affected students that the district received, as numbers.
///
/// The students stand in a document of the breach, so that a breach with many is loaded and saved
/// as quickly as any other.
public struct AffectedList: Hashable, Sendable, Codable {
  /// The day it came.
  public var receivedOn: CivilDate
  /// Whose list it is.
  public var source: String
  /// How many rows the file had.
  public var rows: Int
  /// How many students it names whom no earlier list did; these are in the document.
  public var students: Int
  /// How many it names whom an earlier list did.
  public var listedBefore: Int
  /// How many rows had no code and were left out.
  public var withoutCode: Int
  /// Of how many of the students somebody can be told by e-mail.
  public var withEmail: Int
  /// How many of the students are adults; `nil` where no day of birth is known.
  public var adults: Int?
  /// The wave that told their families, if one did.
  public var wave: Int?
  /// How many that wave could not reach, because nobody has an e-mail address for them.
  public var notReached = 0
  /// The wave that told these, if one did.
  public var restWave: Int?

  /// Describes a list.
  public init(
    receivedOn: CivilDate, source: String, rows: Int, students: Int, listedBefore: Int,
    withoutCode: Int, withEmail: Int, adults: Int?, wave: Int? = nil
  ) {
    (self.receivedOn, self.source, self.rows) = (receivedOn, source, rows)
    (self.students, self.listedBefore) = (students, listedBefore)
    (self.withoutCode, self.withEmail) = (withoutCode, withEmail)
    (self.adults, self.wave) = (adults, wave)
  }

  /// Whether the families of all of them are told; of a list that names nobody new there are none.
  public var isTold: Bool {
    students == 0 || wave != nil && (notReached == 0 || restWave != nil)
  }

  /// Of how many of them the families are not told yet.
  var untold: Int { isTold ? 0 : wave == nil ? students : notReached }

  /// The wave that told the family of one of them.
  func wave(telling student: AffectedStudent) -> Int? {
    notReached > 0 && !student.hasEmail ? restWave : wave
  }

  /// How many a telling by some way would reach of those not told.
  ///
  /// A list without any address says nothing: the district then writes from elsewhere.
  func reached(by channel: FamilyChannel?) -> Int {
    guard wave == nil else { return notReached }
    return channel == .email && withEmail > 0 ? withEmail : students
  }

  /// Whether it is the same list, whoever was told since.
  func isSame(as other: AffectedList) -> Bool {
    var other = other
    (other.wave, other.notReached, other.restWave) = (wave, notReached, restWave)
    return self == other
  }
}
