/// What was released, as far as it is known.
public struct BreachData: Hashable, Sendable, Codable {
  /// The classes of data.
  public var classes: Set<DataClass> = []
  /// The elements.
  public var elements: Set<DataElement> = []
  /// Those of them that the district designates as directory information.
  public var directory: Set<DataElement> = []
  /// What of it the general law on breaches names (§ 36a-701b).
  public var personal: Set<PersonalInformation> = []
  /// Whether it was encrypted, and the key safe; `nil` where nobody has said.
  public var encrypted: Bool?
  /// Who says what was released.
  public var source = ""

  /// Whether anything is known of it.
  public var isKnown: Bool { !classes.isEmpty || !elements.isEmpty }

  /// Whether it is directory information and nothing else.
  public var isDirectoryOnly: Bool {
    !elements.isEmpty && elements.isSubset(of: directory) && classes == [.studentInformation]
      && kinds.isEmpty
  }

  /// Whether the contractor's time for student information runs; unknown data runs both.
  var runsInformation: Bool {
    !isKnown || classes.isEmpty || classes.contains(.studentInformation) && !isDirectoryOnly
  }

  /// Whether the contractor's time for records, content and directory information runs.
  var runsRecords: Bool {
    !isKnown || classes.isEmpty || !directory.isEmpty
      || !classes.isDisjoint(with: [.studentRecords, .studentGeneratedContent])
  }

  /// What of it the general law names: as it was said, and what an element says by itself.
  public var kinds: Set<PersonalInformation> {
    let said: [DataElement: PersonalInformation] = [
      .socialSecurityNumber: .taxNumber, .biometric: .biometric, .geolocation: .geolocation,
      .medicalRecords: .medical,
    ]
    return personal.union(elements.compactMap { said[$0] })
  }

  /// In words, for a page; empty where nothing is known.
  var words: String {
    (DataClass.allCases.filter(classes.contains).map(\.label)
      + DataElement.allCases.filter(elements.contains).map(\.label)).joined(separator: "; ")
  }
}
