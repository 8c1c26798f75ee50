import CaseDomain

/// The places of the program, each reached by its digit.
public enum Tab: Int, CaseIterable, Hashable, Sendable {
  case docket, contracts, exemptions, deletions, breaches, notices, requests
  case contractors, products, journal

  /// The digit that leads there.
  public var digit: Character {
    self == .journal ? "0" : Character(String(rawValue + 1))
  }

  /// The name in the tab bar.
  public var title: String {
    switch self {
    case .docket: "Docket"
    case .contracts: "Contracts"
    case .exemptions: "Exemptions"
    case .deletions: "Deletions"
    case .breaches: "Breaches"
    case .notices: "Website"
    case .requests: "Requests"
    case .contractors: "Contractors"
    case .products: "Products"
    case .journal: "Journal"
    }
  }

  /// The kind of record the place lists, if it is a list.
  public var area: CaseArea? {
    switch self {
    case .contracts: .contract
    case .exemptions: .exemption
    case .deletions: .deletion
    case .breaches: .breach
    case .contractors: .contractor
    case .products: .product
    case .requests: .request
    case .docket, .notices, .journal: nil
    }
  }

  /// The kind of record whose list the digit shows when it is pressed once more.
  public var secondArea: CaseArea? { self == .requests ? .tool : nil }
}
