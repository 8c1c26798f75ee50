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

  /// Whether the student was of age when the list came; `nil` where nobody knows.
  public var isAdult: Bool?

  /// The addresses at which the student and the parents or guardians are told by e-mail.
  ///
  /// An adult student is told alone. What a mail program could not send to is no address.
  public var addresses: [String] {
    ([email] + (isAdult == true ? [] : guardians.map(\.email))).flatMap(EmailAddress.all)
  }

  /// Whether somebody can be told by e-mail.
  var hasEmail: Bool { !addresses.isEmpty }

  /// Takes in whether the student is of age on a day.
  mutating func settleAge(adultFrom age: Int, on day: CivilDate) {
    isAdult = birthDate.map { born in
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
