/// How many are affected, as somebody said on a day; unknown is not none.
public struct AffectedCount: Hashable, Sendable, Codable {
  /// How sure it is.
  public enum Kind: String, FieldChoice, Codable {
    case unknown, estimated, preliminary, confirmed
  }

  /// How sure it is.
  public var kind: Kind
  /// How many students; `nil` where it is unknown.
  public var students: Int?
  /// Who says so, and where.
  public var source: String
  /// The day.
  public var on: CivilDate

  /// Describes a count.
  public init(kind: Kind, students: Int?, source: String, on: CivilDate) {
    (self.kind, self.students, self.source, self.on) = (kind, students, source, on)
  }
}
