/// A holiday that a Governor or President appoints by proclamation, such as Good Friday.
///
/// C.G.S. § 1-4 makes such days legal holidays without naming them, so they are kept as entries
/// with a source instead of being computed as law.
public struct AppointedDay: Hashable, Sendable, Codable {
  /// The day appointed.
  public var date: CivilDate
  /// What the day is called, "Good Friday".
  public var name: String
  /// Where the appointment was read, in words.
  public var source: String
  /// Whether a proclamation or an official list naming this very day has been seen.
  public var confirmed: Bool
}
