extension Office {
  /// Decides a command.
  public static func decide(
    _ command: DistrictCommand, on office: Office, today: CivilDate
  ) throws -> Decision<Office> {
    Decision(office, verb: "", "")
  }
}

/// Every act on the district's settings.
public enum DistrictActs {
  /// The acts in order.
  public static let all: [Act] = []
}
