extension ContractTerms {
  /// What is entered about a contract before and beside its signing.
  static let fields: [Field<Self>] = [
    Field(
      "purposes", "Purpose", \.purposes, .choices(), hint: "What the contract is for.",
      citation: .contractNotice),
    Field(
      "description", "Description", \.description, .longText,
      hint: "A sentence or two for families; it goes into the website notice.",
      citation: .contractNotice),
    Field(
      "classes", "Data classes", \.classes, .choices(),
      hint: "The classes of student data that may be collected.", citation: .contractNotice),
    Field(
      "elements", "Data elements", \.elements, .choices(),
      hint: "What in particular may be collected; the list joins the statute's and both policies'.",
      citation: .contractNotice),
    Field(
      "other-elements", "Other elements", \.otherElements, .text,
      hint: "Data that no list names.", limit: TextLimit.longLine),
    Field(
      "addendum", "State addendum", \.includesAddendum, .yesNo,
      hint: "Whether the state's terms-of-service addendum is part of it; blank if not known.",
      citation: .addendum),
    Field(
      "addendum-version", "Addendum version", \.addendumVersion, .text,
      hint: "As the document names it, if it is included."),
    Field(
      "breach-days-information", "Breach days, information", \.breachDaysInformation,
      .number(1...365),
      hint:
        "The contract's own days to tell of a breach of student information; by law at most "
        + "\(Rulebook.newest(.breachInformation).count).",
      citation: .breachInformation),
    Field(
      "breach-days-records", "Breach days, records", \.breachDaysRecords, .number(1...365),
      hint: "The same for student records and student-generated content; by law at most "
        + "\(Rulebook.newest(.breachRecords).count).",
      citation: .breachRecords),
    Field(
      "deletion-days", "Deletion days", \.deletionDays, .number(Practice.dayRange),
      hint: "The contract's own days to delete on request, if it names a number."),
  ]

  /// Whether the state's addendum is part of the contract; `nil` while nobody has said.
  var includesAddendum: Bool? {
    get {
      switch addendum {
      case .unknown: nil
      case .notIncluded: false
      case .included: true
      }
    }
    set {
      switch newValue {
      case nil: addendum = .unknown
      case false?: addendum = .notIncluded
      case true?: addendum = .included(version: addendumVersion)
      }
    }
  }

  /// The addendum's version; it goes with an addendum that is included.
  var addendumVersion: String {
    get { if case .included(let version) = addendum { version } else { "" } }
    set { if case .included = addendum { addendum = .included(version: newValue) } }
  }
}

extension DataClass: FieldChoice {
  /// What it is, in our words.
  public var hint: String { inOurWords }
}

extension DataElement: FieldChoice {}

extension Provision: FieldChoice {
  /// The number by which a provision is known.
  public var key: String { String(number) }
  /// The number and the name.
  public var label: String { "\(number) \(name)" }
  /// What to look for in a contract.
  public var hint: String { lookFor }
}
