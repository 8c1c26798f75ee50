import Testing

@testable import CaseDomain

/// Four vendors with one product each, and what else a test says is on file.
struct SmallCasebook: OtherCases {
  private let cases: CasesInMemory

  init(exemptions: [String: CaseReference] = [:], days: [Int: Int] = [:]) {
    let vendors = ["Acme", "Globex", "Initech", "Hooli"].enumerated().map {
      Contractor(number: $0 + 1, name: $1)
    }
    cases = CasesInMemory(
      contractors: vendors,
      products: zip(vendors, ["Reading Wand", "Sum Tutor", "Quiz Bench"]).map { vendor, name in
        Product(
          number: vendor.number, name: name, contractor: Mention(vendor.number, vendor.name))
      }, exemptions: exemptions, deletionDays: days)
  }

  func comingNumber(of area: CaseArea) -> Int { 1 }

  func journalHead() -> String { "1:0123456789abcdef" }

  func load<Record: CaseRecord>(_ type: Record.Type, _ number: Int) throws -> Record {
    try cases.load(type, number)
  }

  func find<Lookup: CaseLookup>(_ lookup: Lookup) throws -> CaseReference? { cases.find(lookup) }

  func document(_ id: Int) throws -> [UInt8] { try cases.document(id) }
}

/// The circumstances in which the tests decide: a Saturday in November 2026.
enum Bench {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func district(_ policy: String = "trumbull") throws -> District {
    District(
      name: "Sample", profile: try Resources.policy(policy),
      calendar: try Resources.calendar())
  }

  static func circumstances(
    _ cases: SmallCasebook = SmallCasebook(), policy: String = "trumbull",
    today: String = "2026-11-21"
  ) throws -> Circumstances {
    Circumstances(
      district: try district(policy), cases: cases, actor: Actor("R. Coordinator"),
      today: try day(today))
  }

  /// The refusal that a decision ends in, or `nil` where it is taken.
  static func refusal<Record>(_ body: () throws -> Decision<Record>) throws -> Refusal? {
    do {
      _ = try body()
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }
}
