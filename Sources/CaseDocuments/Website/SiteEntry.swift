import CaseDomain

/// A contract as the website shows it on a day.
struct SiteEntry: Sendable {
  /// What is public of the contract.
  let contract: Contract
  /// Where it stands.
  let force: ContractForce
  /// The place among the entries of the contract that took its place, where every product of it is
  /// covered by a later one of the same contractor.
  var replacedBy: Int?
  /// By what it is sorted.
  let key: String

  init?(_ contract: Contract, on day: CivilDate) {
    guard let force = contract.force(on: day) else { return nil }
    self.contract = contract
    self.force = force
    // What was taken down may have been so for its names.
    key = (contract.withdrawnOn == nil ? contract.title : contract.reference.description).nameKey
  }

  /// Whether it was taken down, so that the website says no more of it than that.
  var isWithdrawn: Bool { contract.withdrawnOn != nil }

  /// Whether a product may be used under it.
  var allowsUse: Bool { force.isInForce && !isWithdrawn }

  /// The page of it, without the language.
  var path: String { SitePath.contract(contract.number) }

  /// The kinds of data it names, in the order of their list.
  var elements: [DataElement] { DataElement.allCases.filter(contract.terms.elements.contains) }

  /// Whether it says at all which data it is about.
  var namesData: Bool {
    !contract.terms.elements.isEmpty || !contract.terms.classes.isEmpty
      || !contract.terms.otherElements.isEmpty
  }

  /// The documents that the website shows, each with what the casebook knows of its content.
  var documents: [(path: String, about: PublicDocument, kept: Attachment)] {
    contract.shownDocuments.compactMap { about in
      contract.attachments.first { $0.id == about.document }.map {
        (SitePath.document(contract.number, about.document, about.kind), about, $0)
      }
    }
  }

  /// The newest day on which something of it changed that the page says, up to a day.
  func changed(by day: CivilDate) -> CivilDate? {
    var days = [contract.signedOn].compactMap(\.self)
    days += contract.amendments.map(\.signedOn) + contract.renewals.map(\.on)
    days += contract.shownDocuments.map(\.publishedOn)
    days += contract.determinations.flatMap { [$0.on, $0.setAsideOn].compactMap(\.self) }
    if case .ended(let end) = force { days.append(end) }
    if let withdrawn = contract.withdrawnOn { days.append(withdrawn) }
    return days.filter { $0 <= day }.max()
  }
}
