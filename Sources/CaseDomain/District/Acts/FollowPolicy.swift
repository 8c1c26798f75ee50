/// Follows another policy from a day on; cases that began before stay under the one of their day.
struct FollowPolicy: AlwaysAllowedAct {
  static let about = ActAbout(
    "follow", "Follow another policy",
    "From its day on cases are read by it; those that began before stay under the policy of their "
      + "day, and say so.")
  static let fields: [Field<Self>] = [
    Field(
      "policy", "Policy", \.policy, .text, required: true,
      hint: "connecticut, trumbull, bristol, or the path of a policy file of the district's own.",
      limit: TextLimit.path),
    Field(
      "from", "In force from", \.from, .day,
      hint: "The first day of the policy, which has come: today, 9/1, 2026-09-01."),
  ]

  var policy = ""
  var from = CivilDate.first

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var profile = try read(in: circumstances)
    let isNew = !profile.isWorded(as: district.profile)
    if !isNew {
      // The same words are the same policy: the days that the board's own document told stay.
      profile.adopted = district.profile.adopted ?? profile.adopted
      profile.revised = district.profile.revised ?? profile.revised
    }
    try requireDay(for: profile, of: district, on: circumstances.today)
    var changed = district
    changed.policyChanges.append(
      PolicyChange(from: from, earlier: isNew ? district.profile : nil))
    changed.profile = profile
    return Decision(
      changed,
      isNew
        ? "From \(from.long) on the district follows \(profile.title). Cases that began before stay "
          + "under \(district.profile.title)."
        : "\(profile.title) is in force since \(from.long).",
      [JournalDetail("policy", profile.id), JournalDetail(Self.id(of: \.from), from.iso)])
  }

  private func read(in circumstances: Circumstances) throws -> PolicyProfile {
    do throws(EntryProblem) { return try circumstances.means.policies.policy(policy) } catch {
      throw EntryProblems([error.of(Self.id(of: \.policy))])
    }
  }

  /// Refuses a day on which the policy cannot have begun to be followed.
  private func requireDay(
    for profile: PolicyProfile, of district: District, on today: CivilDate
  ) throws(Refusal) {
    let field = Self.id(of: \.from)
    guard from <= today else {
      throw Refusal(
        .dateInFuture,
        "A policy is followed once its first day has come; \(from.long) is after today.",
        remedy:
          "Record it on \(from.long) or later; until then `docket policy check` shows what it "
          + "would make different.", field: field)
    }
    if let worded = profile.worded, from < worded {
      throw Refusal(
        .dateOutOfOrder,
        "The policy was adopted or last revised on \(worded.long), after \(from.long), so that its "
          + "words were not in force yet.",
        remedy:
          "Give a day from \(worded.long) on; an earlier wording is a policy file of its own.",
        field: field)
    }
    guard let since = district.policySince else { return }
    guard from >= since else {
      throw Refusal(
        .dateOutOfOrder,
        "\(from.long) is before \(since.long), from which day the policy in force is followed.",
        remedy:
          "Give \(since.long) or a later day; undo the act that gave that day where it is wrong.",
        field: field)
    }
    guard !profile.isWorded(as: district.profile) else {
      throw Refusal(
        .alreadyDone, "The district follows \(profile.title) already, since \(since.long).",
        remedy: "Name another policy, or undo the act that gave its day where that is wrong.",
        field: Self.id(of: \.policy))
    }
  }
}
