import CaseDomain
import Testing

/// Four vendors with one product each, and what else a test says is on file.
struct SmallRegister: Register {
  var exemptions: [String: CaseReference] = [:]
  var days: [Int: Int] = [:]

  static let vendors = ["Acme", "Globex", "Initech", "Hooli"]
  static let products = ["Reading Wand", "Sum Tutor", "Quiz Bench"]

  func contractor(_ reference: CaseReference) throws -> Contractor {
    guard Self.vendors.indices.contains(reference.number - 1) else { throw Self.missing }
    return Contractor(number: reference.number, name: Self.vendors[reference.number - 1])
  }

  func product(_ reference: CaseReference) throws -> Product {
    guard Self.products.indices.contains(reference.number - 1) else { throw Self.missing }
    return Product(
      number: reference.number, name: Self.products[reference.number - 1],
      contractor: Tag(reference.number, Self.vendors[reference.number - 1]))
  }

  func contractor(named name: String) throws -> CaseReference? {
    Self.vendors.firstIndex(of: name).map { CaseReference(.contractor, $0 + 1) }
  }

  func product(named name: String, of contractor: Int) throws -> CaseReference? {
    Self.products.firstIndex(of: name).map { CaseReference(.product, $0 + 1) }
  }

  func deletionDays(of contractor: Int) throws -> Int? { days[contractor] }

  func openExemption(student code: String, product: Int) throws -> CaseReference? {
    exemptions["\(code)/\(product)"]
  }

  static let missing = Refusal(.noSuchRecord, "There is none.", remedy: "Look it up.")
}

/// The circumstances in which the tests decide: a Saturday in November 2026.
enum Bench {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func office(_ policy: String = "trumbull") throws -> Office {
    Office(
      district: "Sample", profile: try Resources.policy(policy),
      calendar: try Resources.calendar())
  }

  static func circumstances(
    _ register: SmallRegister = SmallRegister(), policy: String = "trumbull",
    today: String = "2026-11-21"
  ) throws -> Circumstances {
    Circumstances(
      office: try office(policy), register: register, actor: Actor("R. Coordinator"),
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
