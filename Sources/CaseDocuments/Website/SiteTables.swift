import CaseDomain
import Foundation

/// The contracts for other programs: a table, the same as JSON, and the description of both
/// (Frictionless Data Package).
struct SiteTables {
  let site: SiteIndex

  /// A contract as a row; of one that was taken down no more than that.
  private struct Row: Encodable {
    var number: String
    var title = ""
    var contractor = ""
    var products: [String] = []
    var purposes: [String] = []
    var description = ""
    var signed = ""
    var executed = ""
    var standing: String
    var inForceFrom: String?
    var inForceThrough: String?
    var dataClasses: [String] = []
    var dataElements: [String] = []
    var otherData = ""
    var documents = 0
    var page: String
  }

  /// The columns: the name, the type of the description, what it holds.
  private static let columns: [(name: String, type: String, about: String)] = [
    ("number", "string", "The contract's number in the district's casebook."),
    ("title", "string", "The contractor and the products."),
    ("contractor", "string", "The contractor."),
    ("products", "string", "The products covered, with a semicolon between them."),
    ("purposes", "string", "What the contract is for, with a semicolon between them."),
    ("description", "string", "A brief description."),
    ("signed", "date", "The day the last party signed."),
    ("executed", "date", "The day it counts as executed."),
    ("standing", "string", "in-force, not-yet, ended, void or withdrawn."),
    ("inForceFrom", "date", "The first day it was or will be in force."),
    ("inForceThrough", "date", "The last day it is or was in force; empty where none is set."),
    (
      "dataClasses", "string",
      "The classes of student data it names, with a semicolon between them."
    ),
    (
      "dataElements", "string", "The kinds of student data it names, with a semicolon between them."
    ),
    ("otherData", "string", "Data that no list names."),
    ("documents", "integer", "How many documents of it the website shows."),
    ("page", "string", "The address of its page."),
  ]

  private var rows: [Row] {
    let district = site.content.district
    return site.entries.map { entry in
      let contract = entry.contract
      let page = district.website.address(of: entry.path)
      guard !entry.isWithdrawn else {
        return Row(number: contract.reference.description, standing: "withdrawn", page: page)
      }
      let days = contract.daysInForce
      return Row(
        number: contract.reference.description, title: contract.title,
        contractor: contract.contractor.name, products: contract.products.map(\.name),
        purposes: Purpose.allCases.filter(contract.terms.purposes.contains).map(\.rawValue),
        description: contract.terms.description, signed: contract.signedOn?.iso ?? "",
        executed: contract.executedOn(in: district)?.iso ?? "", standing: entry.force.key,
        inForceFrom: days.first?.from.iso, inForceThrough: days.last?.until?.iso,
        dataClasses: DataClass.allCases.filter(contract.terms.classes.contains).map(\.rawValue),
        dataElements: entry.elements.map(\.rawValue), otherData: contract.terms.otherElements,
        documents: entry.documents.count, page: page)
    }
  }

  /// The table, as RFC 4180 has it.
  var csv: [UInt8] {
    var text = CSVLine.text(Self.columns.map { .text($0.name) })
    for row in rows {
      let cells = [
        row.number, row.title, row.contractor, row.products.joined(separator: "; "),
        row.purposes.joined(separator: "; "), row.description, row.signed, row.executed,
        row.standing, row.inForceFrom ?? "", row.inForceThrough ?? "",
        row.dataClasses.joined(separator: "; "), row.dataElements.joined(separator: "; "),
        row.otherData, String(row.documents), row.page,
      ]
      text += CSVLine.text(cells.map { .text($0) })
    }
    return Array(text.utf8)
  }

  /// The same as JSON.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(rows)) + [UInt8(ascii: "\n")]
  }

  /// What describes the two (datapackage.json).
  func package() throws -> [UInt8] {
    struct Field: Encodable { let name, type, description: String }
    struct Schema: Encodable {
      let fields: [Field]
      let primaryKey: String
    }
    struct Resource: Encodable {
      let name, path, title, format, mediatype, encoding, profile: String
      let schema: Schema?
    }
    struct Package: Encodable {
      let name, title, description, homepage, profile: String
      let resources: [Resource]
    }
    let district = site.content.district
    let schema = Schema(
      fields: Self.columns.map { Field(name: $0.name, type: $0.type, description: $0.about) },
      primaryKey: "number")
    let package = Package(
      name: "student-data-contracts", title: "\(district.name): student data contracts",
      description: "The contracts under which others may have students' information.",
      homepage: district.website.address, profile: "data-package",
      resources: [
        Resource(
          name: "contracts", path: SitePath.table, title: "Contracts", format: "csv",
          mediatype: "text/csv", encoding: "utf-8", profile: "tabular-data-resource",
          schema: schema),
        Resource(
          name: "contracts-json", path: SitePath.json, title: "Contracts", format: "json",
          mediatype: "application/json", encoding: "utf-8", profile: "data-resource", schema: nil),
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return Array(try encoder.encode(package)) + [UInt8(ascii: "\n")]
  }
}

extension ContractForce {
  /// The word that other programs get.
  fileprivate var key: String {
    switch self {
    case .inForce: "in-force"
    case .notYet: "not-yet"
    case .ended: "ended"
    case .void: "void"
    }
  }
}
