struct DescribeBreachData: ActOnOpenBreach {
  static let about = ActAbout(
    "data", "Say what was released",
    "Says which student data was released, what of it is directory information, and what the "
      + "general law on breaches names.")
  static let fields: [Field<Self>] = [
    Field(
      "classes", "Data classes", \.data.classes, .choices(),
      hint: "Each has a time of its own for the contractor.", citation: .breachInformation),
    Field("elements", "Data elements", \.data.elements, .choices(), hint: "What was released."),
    Field(
      "directory", "Directory information", \.data.directory, .choices(),
      hint: "Those of the elements that the district designates as directory information.",
      citation: .breachRecords),
    Field(
      "personal", "General law", \.data.personal, .choices(),
      hint: "What of it the general law on breaches names.", citation: .generalBreach),
    Field(
      "encrypted", "Encrypted", \.data.encrypted, .yesNo,
      hint: "Yes if it was encrypted and the key is safe; blank while nobody knows."),
    Field("source", "Who says so", \.data.source, .text, required: true),
  ]

  var data = BreachData()

  mutating func prefill(from breach: Breach, in circumstances: Circumstances) {
    data = breach.data
  }

  func check() throws(EntryProblems) {
    guard !data.isKnown else {
      guard data.directory.isSubset(of: data.elements) else {
        throw EntryProblems(
          field: "directory",
          value: data.directory.subtracting(data.elements).map(\.rawValue).sorted()
            .joined(separator: ","),
          "Only elements that were released can be marked; tick them above as well.")
      }
      guard !data.directory.contains(.socialSecurityNumber) else {
        throw EntryProblems(
          field: "directory", value: DataElement.socialSecurityNumber.rawValue,
          "A Social Security number is never directory information.")
      }
      return
    }
    throw EntryProblems(
      field: "classes", value: "", "Name a class or an element, or leave what is unknown unsaid.")
  }

  func change(_ breach: Breach, in circumstances: Circumstances) throws -> Decided {
    var changed = breach
    changed.data = data
    let times =
      (data.runsInformation ? ["student information"] : [])
      + (data.runsRecords ? ["records, content or directory information"] : [])
    return Decision(
      changed,
      "\(breach.reference), what was released: \(data.words). The holder's time for "
        + "\(times.joined(separator: " and for ")) runs.",
      details(\.data.classes, \.data.elements, \.data.directory, \.data.personal, \.data.encrypted))
  }
}
