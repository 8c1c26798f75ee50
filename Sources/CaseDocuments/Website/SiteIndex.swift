import CaseDomain
import Foundation

/// What the pages of the website have in common: its entries in their orders, and what leads where.
struct SiteIndex: Sendable {
  let content: SiteContent
  let day: CivilDate
  /// The contracts that have a page, by their numbers.
  let entries: [SiteEntry]
  /// The places in `entries`, by the names of contractor and products.
  let byContractor: [Int]
  /// The places in `entries`, the newest signature first.
  let byDate: [Int]
  /// The products with the places in `entries` of their contracts, by name.
  let products: [(product: Product, entries: [Int])]
  /// The places in `entries` of the contracts that name a kind of data, by contractor.
  let byElement: [DataElement: [Int]]
  /// What teachers may use, by name; none where the district has no list for them.
  let teacherTools: [TeacherTool]
  /// The picture at the head, if there is one.
  let logo: (path: String, bytes: [UInt8])?

  init(_ content: SiteContent, on day: CivilDate) {
    self.content = content
    self.day = day
    var entries = content.contracts.compactMap { contract in
      contract.signedOn.map { $0 <= day } == true ? SiteEntry(contract, on: day) : nil
    }
    var ofProduct: [Int: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      // What was taken down leaves the product's page, whose address stays.
      for product in entry.contract.products {
        ofProduct[product.number, default: []].append(place)
      }
    }
    for place in entries.indices where entries[place].force.isOver {
      entries[place].replacedBy = Self.replacement(of: entries[place], among: entries, ofProduct)
    }
    let byContractor = entries.indices.sorted {
      (entries[$0].key, entries[$0].contract.number)
        < (entries[$1].key, entries[$1].contract.number)
    }
    var byElement: [DataElement: [Int]] = [:]
    for place in byContractor where !entries[place].isWithdrawn {
      for element in entries[place].contract.terms.elements {
        byElement[element, default: []].append(place)
      }
    }
    self.entries = entries
    self.byContractor = byContractor
    byDate = entries.indices.sorted {
      (entries[$1].contract.signedOn ?? .first, entries[$1].contract.number)
        < (entries[$0].contract.signedOn ?? .first, entries[$0].contract.number)
    }
    products = content.products.compactMap { product in
      ofProduct[product.number].map { (product.name.nameKey, product, $0) }
    }.sorted { ($0.0, $0.1.number) < ($1.0, $1.1.number) }.map { ($0.1, $0.2) }
    self.byElement = byElement
    teacherTools = Self.teacherTools(content, products, entries)
    logo = Self.logo(of: content.district)
  }

  /// A later contract in force, of the same contractor, that covers every product of this one.
  private static func replacement(
    of entry: SiteEntry, among entries: [SiteEntry], _ ofProduct: [Int: [Int]]
  ) -> Int? {
    guard let first = entry.contract.products.first, let signed = entry.contract.signedOn else {
      return nil
    }
    let wanted = Set(entry.contract.products.map(\.number))
    return (ofProduct[first.number] ?? []).last { place in
      let other = entries[place].contract
      return other.number != entry.contract.number && entries[place].allowsUse
        && other.contractor.number == entry.contract.contractor.number
        && other.signedOn.map { $0 > signed } == true
        && wanted.isSubset(of: other.products.map(\.number))
    }
  }

  /// The letterhead's picture, which was looked at when it was entered.
  private static func logo(of district: District) -> (path: String, bytes: [UInt8])? {
    let parts = district.letterhead.image.split(separator: ";base64,", maxSplits: 1)
    guard parts.count == 2, let data = Data(base64Encoded: String(parts[1])) else { return nil }
    return (parts[0] == "image/png" ? "logo.png" : "logo.jpg", Array(data))
  }

  /// The newest day on which something changed that the website says.
  var changed: CivilDate? {
    let breaches = content.breaches.flatMap { breach in
      [breach.dated, breach.falseAlarmOn, breach.withdrawnOn].compactMap(\.self)
    }
    return (entries.compactMap { $0.changed(by: day) } + breaches).max()
  }
}
