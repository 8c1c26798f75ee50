/// A student whom a list names as affected by a breach.
public struct AffectedStudent: Hashable, Sendable {
  /// A parent or guardian, as far as they are known.
  public struct Guardian: Hashable, Sendable {
    /// The name; may be empty.
    public var name = ""
    /// The e-mail address; may be empty.
    public var email = ""
    /// The telephone number; may be empty.
    public var phone = ""
  }

  /// The district's code.
  public var code: String
  /// The name; empty where no list gave one.
  public var name = ""
  /// The grade.
  public var grade = ""
  /// The school's name.
  public var school = ""
  /// The day of birth, if it is known.
  public var birthDate: CivilDate?
  /// The student's own e-mail address.
  public var email = ""
  /// The postal address on one line.
  public var address = ""
  /// The parents and guardians.
  public var guardians: [Guardian] = []

  /// Whether somebody can be told by e-mail.
  public var hasEmail: Bool { !email.isEmpty || guardians.contains { !$0.email.isEmpty } }

  /// Whether the student is of an age on a day; `nil` where nobody knows.
  func isOf(_ age: Int, on day: CivilDate) -> Bool? {
    birthDate.map { born in
      let years = day.year - born.year
      let isBefore = (day.month, day.day) < (born.month, born.day)
      return years - (isBefore ? 1 : 0) >= age
    }
  }

  /// Takes over from another row of the same student what this one lacks.
  mutating func complete(from other: AffectedStudent) {
    for field in [\Self.grade, \.school, \.email, \.address] where self[keyPath: field].isEmpty {
      self[keyPath: field] = other[keyPath: field]
    }
    if name.isEmpty {
      name = other.name
    } else if !other.name.isEmpty,
      !name.split(separator: "/").contains(where: { $0.nameKey == other.name.nameKey })
    {
      name += " / " + other.name
    }
    birthDate = birthDate ?? other.birthDate
    for guardian in other.guardians { add(guardian) }
  }

  /// Adds a guardian who is not there yet.
  mutating func add(_ guardian: Guardian) {
    let same = guardians.firstIndex { known in
      guardian.email.isEmpty || known.email.isEmpty
        ? known.name.nameKey == guardian.name.nameKey
        : known.email.nameKey == guardian.email.nameKey
    }
    guard let same else { return guardians.append(guardian) }
    for field in [\Guardian.name, \.email, \.phone] where guardians[same][keyPath: field].isEmpty {
      guardians[same][keyPath: field] = guardian[keyPath: field]
    }
  }
}
