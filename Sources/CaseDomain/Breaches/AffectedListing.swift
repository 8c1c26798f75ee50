/// Where a student stands among those affected by a breach.
public struct AffectedListing: Hashable, Sendable {
  /// The number of the list that names the student.
  public let number: Int
  /// The list.
  public let list: AffectedList
  /// The wave that told the family, if one did.
  public let wave: Int?
  /// The day of the wave that told the family, if one did.
  public let toldOn: CivilDate?
  /// What the list says of the student.
  public let student: AffectedStudent

  /// Where the student stands, as a sentence without a name.
  public var sentence: String {
    "\(student.code) is on list \(number), received \(list.receivedOn.long) from "
      + "\(list.source.withoutStop); "
      + (wave.flatMap { wave in toldOn.map { "wave \(wave) told the family on \($0.long)." } }
        ?? "no wave told the family yet.")
  }
}
