/// Follows another policy, by which open cases are read from then on.
///
/// It has no form made of fields, because a policy is given as a file: the screens show what would be
/// different instead.
struct FollowPolicy: AlwaysAllowedAct {
  static let about = ActAbout(
    "follow", "Follow another policy",
    "Open cases are read by it from then on, and their dates are counted again.")
  static let fields: [Field<Self>] = []

  var profile: PolicyProfile?

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.profile = profile ?? district.profile
    return Decision(
      changed, "The casebook now follows \(changed.profile.title).",
      [JournalDetail("policy", changed.profile.id)])
  }
}

extension District {
  /// The kind of act by which a district follows another policy.
  public static let follow = ActKind(FollowPolicy.self)

  /// The act by which the district follows another policy.
  public static func following(_ profile: PolicyProfile) -> any Act {
    FollowPolicy(profile: profile)
  }
}
