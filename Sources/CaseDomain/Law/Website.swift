/// What the district's public website about student data is, and what it says of the district.
public struct Website: Hashable, Sendable, Codable {
  /// The address of its first page, `https://district.example/student-data/`; empty until entered.
  public var address = ""
  /// The day on which that address was entered, from which families are told it.
  public var addressSince: CivilDate?
  /// The languages it is in beside English.
  public var languages: Set<Language> = []
  /// The color of its headings and links, `#1f4e79`; empty for the program's.
  public var color = ""
  /// The color of what stands out, `#b45309`; empty for the program's.
  public var accent = ""
  /// Whom families ask about data, contracts and requests; empty for who signs letters.
  public var contact = ""
  /// That contact's address for e-mail; empty for the letterhead's.
  public var email = ""
  /// That contact's telephone number; empty for the letterhead's.
  public var telephone = ""
  /// Whom to ask for an accessible format, and how; empty for the same contact.
  public var formats = ""
  /// The day from which the district's web content has to be accessible (28 CFR 35.200); counsel says
  /// which of the two days is the district's own.
  public var accessibleFrom: CivilDate?
  /// Whether it has a list for teachers of what they may use, which no law asks for.
  public var listsForTeachers = false

  /// A website of which nothing was entered yet.
  public init() {}

  /// Whether it was entered.
  public var isEntered: Bool { !address.isEmpty }

  /// Whether an address is that of its first page, with a slash at the end or without.
  public func isAt(_ other: String) -> Bool {
    func bare(_ text: String) -> Substring { text.hasSuffix("/") ? text.dropLast() : text[...] }
    return bare(address) == bare(other)
  }

  /// The address of a page of it, by the name of its file.
  public func address(of page: String) -> String {
    (address.hasSuffix("/") ? address : address + "/") + page
  }
}
