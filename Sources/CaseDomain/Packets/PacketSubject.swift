/// What a packet of evidence is about.
public enum PacketSubject: Hashable, Sendable {
  /// A contractor, a contract or a breach, with the cases around it.
  case about(CaseReference)
  /// A student, by the district's code, with every case that names the student, itself or by a list.
  case student(String)

  /// The kinds of subject, as both fronts name them.
  public enum Kind: String, CaseIterable, Sendable {
    case contractor, contract, breach, student

    /// The kind of case, where it is one.
    public var area: CaseArea? {
      switch self {
      case .contractor: .contractor
      case .contract: .contract
      case .breach: .breach
      case .student: nil
      }
    }

    /// The kind of subject that a case is, if it is one.
    public init?(_ area: CaseArea) {
      guard let kind = Self.allCases.first(where: { $0.area == area }) else { return nil }
      self = kind
    }
  }

  /// Reads what was typed for a kind of subject: `C-0012` or `12`, or the code of a student.
  ///
  /// - Throws: `EntryProblem` for what is no reference of that kind, and for no code at all.
  public init(_ kind: Kind, _ typed: String) throws(EntryProblem) {
    let text = typed.trimmed
    guard let area = kind.area else {
      guard !text.isEmpty else {
        throw EntryProblem(
          field: "which", value: typed, "Type the district's code for the student.")
      }
      self = .student(text)
      return
    }
    let number = Int(text).flatMap { $0 > 0 ? CaseReference(area, $0) : nil }
    guard let reference = number ?? CaseReference(text), reference.area == area else {
      throw EntryProblem(
        field: "which", value: typed,
        "“\(typed)” is no reference of a \(area.noun); one is written as \(CaseReference(area, 12))."
      )
    }
    self = .about(reference)
  }

  /// What it is called at the head of a packet.
  public var words: String {
    switch self {
    case .about(let reference): reference.description
    case .student(let code): "student \(code)"
    }
  }
}
