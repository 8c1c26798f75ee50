import CaseDomain

/// A plainly made-up district to try the program with.
///
/// It is built of the same acts that people give, so that its journal and its docket are real, and
/// dated around the day it is made, so that the docket always has something overdue and something
/// for this week.
public struct SampleDistrict {
  private let script: SampleScript
  /// The day around which everything is dated.
  public let today: CivilDate
  /// The district's office as a new casebook takes it.
  public let district: District
  /// The person who keeps the casebook.
  public let coordinator: Actor

  /// Prepares the district for a day.
  ///
  /// - Throws: where the files that come with the program are damaged.
  public init(today: CivilDate) throws {
    script = try SampleScript.read()
    self.today = today
    district = District(
      name: script.district, profile: try Self.policy(called: script.policy),
      calendar: BusinessCalendar(appointed: try AppointedDays.all))
    coordinator = Actor(script.coordinator)
  }

  /// The made-up district's policy, as it was adopted.
  static func policy() throws -> PolicyProfile {
    try policy(called: SampleScript.read().policy)
  }

  private static func policy(called title: String) throws -> PolicyProfile {
    guard var profile = try Policies.profile(named: "trumbull") else {
      throw DocumentProblem(.content, "The policy of the made-up district is missing.")
    }
    profile.id = "sample-harbor"
    profile.title = title
    profile.policyNumber = nil
    profile.adopted = nil
    profile.revised = nil
    return profile
  }

  /// The moment at which its casebook is made: the morning of the first act.
  public var beginning: Moment {
    let day = workday(script.steps.first?.day ?? 0)
    return Moment(today: day, stamp: "\(day.iso)T08:00:00-05:00")
  }

  /// Gives every act of the district to a new casebook.
  ///
  /// - Throws: what the casebook throws.
  public func fill(_ casebook: any Casebook) throws {
    var names: [String: CaseReference] = [:]
    var day = beginning.today
    var minute = 0
    for step in script.steps {
      let stepDay = workday(step.day)
      minute = stepDay == day ? minute : 0
      day = stepDay
      for entries in step.entries {
        minute += 1
        let receipt = try casebook.perform(
          try act(step, entries, on: day, names), on: try step.on.map { try named($0, names) },
          by: step.by.map { Actor($0) } ?? coordinator, at: Self.moment(day, minute), seen: nil)
        if let name = step.name { names[name] = receipt.reference }
      }
    }
  }

  private func act(
    _ step: SampleScript.Step, _ entries: [String: String], on day: CivilDate,
    _ names: [String: CaseReference]
  ) throws -> any Act {
    guard let act = Acts.named(step.act) else {
      throw DocumentProblem(.content, "The made-up district knows an act \(step.act) of its own.")
    }
    return try act.read(
      try entries.mapValues { try filledIn($0, names) }, today: day, calendar: district.calendar)
  }

  /// A field's value with its names and days put in.
  private func filledIn(_ value: String, _ names: [String: CaseReference]) throws -> String {
    if value.hasPrefix("@") {
      return try value.split(separator: ",")
        .map { try named(String($0.dropFirst()), names).description }
        .joined(separator: ",")
    }
    if value.hasPrefix("{"), let days = Int(value.dropFirst().dropLast()) {
      return workday(days).iso
    }
    return schoolYear(value) ?? value
  }

  /// A value that begins with the school year of a day, as the calendar year in which it begins.
  private func schoolYear(_ value: String) -> String? {
    guard value.hasPrefix("{school-year "), let end = value.firstIndex(of: "}") else { return nil }
    let numbers = value[..<end].split(separator: " ").dropFirst().compactMap { Int($0) }
    guard let day = numbers.first else { return nil }
    let first = StateSchoolYear(of: workday(day)).first + numbers.dropFirst().reduce(0, +)
    return String(first) + value[value.index(after: end)...]
  }

  private func named(
    _ name: String, _ names: [String: CaseReference]
  ) throws(DocumentProblem) -> CaseReference {
    guard let reference = names[name] else {
      throw DocumentProblem(.content, "The made-up district has no \(name) yet.")
    }
    return reference
  }

  /// A day counted from today, where the district was open if it is past.
  private func workday(_ days: Int) -> CivilDate {
    var day = today.adding(days: days)
    while days < 0, day.weekday == .saturday || day.weekday == .sunday {
      day = day.adding(days: -1)
    }
    return day
  }

  private static func moment(_ day: CivilDate, _ minute: Int) -> Moment {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return Moment(
      today: day,
      stamp: "\(day.iso)T\(two(9 + minute / 60)):\(two(minute % 60)):00-05:00")
  }
}
