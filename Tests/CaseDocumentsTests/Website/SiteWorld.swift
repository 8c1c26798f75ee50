import CaseDomain
import Testing

@testable import CaseDocuments

/// A made-up district's website with a contract of each kind, without a casebook.
struct SiteWorld {
  var content: SiteContent
  let today = CivilDate(iso: "2026-11-24") ?? .first

  init() throws {
    var district = try SampleDistrict(today: today).district
    district.name = "Elm Harbor"
    district.letterhead.signer = "A. Sample"
    district.letterhead.email = "a@sample.example"
    district.website.address = "https://elm.example/data"
    content = SiteContent(district: district, contracts: [], products: [], breaches: [])
  }

  /// Adds a signed contract of a product of its own, or of one that is there.
  @discardableResult
  mutating func contract(
    _ name: String, signed: String, ends: String? = nil, product: Int? = nil,
    _ change: (inout Contract) -> Void = { _ in }
  ) -> Int {
    let number = content.contracts.count + 1
    let product = product ?? number
    let contractor = Mention(product, name)
    if !content.products.contains(where: { $0.number == product }) {
      var made = Product(name: "\(name) Lessons", contractor: contractor)
      made.number = product
      content.products.append(made)
    }
    var contract = Contract(
      contractor: contractor, products: [Mention(product, "\(name) Lessons")])
    contract.number = number
    contract.signedOn = CivilDate(iso: signed)
    contract.term = ends.flatMap { CivilDate(iso: $0) }.map { .ends($0) } ?? .noEnd
    contract.terms.description = "Lessons & more."
    contract.terms.elements = [.name, .grades]
    change(&contract)
    content.contracts.append(contract)
    return number
  }

  func site(as form: Site.Form = .pages) throws -> Site { try Site(content, on: today, as: form) }

  /// A file of the website.
  func text(_ path: String, as form: Site.Form = .pages) throws -> String {
    let file = try #require(try site(as: form).files.first { $0.path == path }, "no \(path)")
    guard case .made(let make) = file.content else { return "" }
    return String(decoding: try make(), as: UTF8.self)
  }
}
