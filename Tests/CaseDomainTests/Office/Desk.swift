import CaseDomain

/// A date as a test writes it; a mistyped one fails loudly.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is not a date") }
  return date
}

/// The other records a decision may ask about, held in memory.
struct Shelf: Register {
  var contractors: [Contractor] = []
  var products: [Product] = []
  var deletionDays: [Int: Int] = [:]

  func contractor(_ reference: CaseReference) throws -> Contractor {
    guard let found = contractors.first(where: { $0.number == reference.number }) else {
      throw Refusal(.noSuchRecord, "There is no \(reference).", remedy: "Look it up.")
    }
    return found
  }

  func product(_ reference: CaseReference) throws -> Product {
    guard let found = products.first(where: { $0.number == reference.number }) else {
      throw Refusal(.noSuchRecord, "There is no \(reference).", remedy: "Look it up.")
    }
    return found
  }

  func contractor(named name: String) -> CaseReference? {
    contractors.first { $0.name.lowercased() == name.lowercased() }?.reference
  }

  func product(named name: String, of contractor: Int) -> CaseReference? {
    products.first {
      $0.name.lowercased() == name.lowercased() && $0.contractor.number == contractor
    }?.reference
  }

  func deletionDays(of contractor: Int) -> Int? { deletionDays[contractor] }

  func openExemption(student code: String, product: Int) -> CaseReference? { nil }
}

/// A desk at which decisions are tried: an office, a shelf and a day.
struct Desk {
  var office: Office
  var shelf = Shelf(
    contractors: [
      Contractor(number: 1, name: "Acme Reading"), Contractor(number: 2, name: "Globex"),
    ],
    products: [
      Product(number: 1, name: "Wand", contractor: Tag(1, "Acme Reading")),
      Product(number: 2, name: "Orb", contractor: Tag(2, "Globex")),
    ])
  var today = day("2026-11-21")

  init(policy: String = "trumbull") throws {
    office = Office(
      district: "Test Harbor", profile: try Resources.policy(policy),
      calendar: try Resources.calendar())
  }

  var circumstances: Circumstances {
    Circumstances(office: office, register: shelf, actor: Actor("Pat"), today: today)
  }

  /// Fills in an act's form and decides the command, as either front end does.
  func act(
    _ verb: String, on contract: Contract?, _ typed: [String: String] = [:]
  ) throws -> Contract {
    guard let act = Acts.act(ActID(.contract, verb)) else {
      preconditionFailure("There is no act \(verb)")
    }
    var entries = contract?.prefill(for: verb, in: office, today: today) ?? [:]
    entries.merge(typed) { $1 }
    let command = try act.command(
      on: contract?.reference, typed: entries, today: today, calendar: office.calendar)
    guard case .contract(let given) = command else {
      preconditionFailure("\(verb) is no act on a contract")
    }
    var record = try Contract.decide(given, on: contract, in: circumstances).record
    if record.number == 0 { record.number = 1 }
    return record
  }

  /// A contract signed on a day, with a finding on each provision.
  func reviewed(
    signed: String, findings: [Int: FindingKind] = [:], ends: String = ""
  ) throws -> Contract {
    var contract = try act("draft", on: nil, ["contractor": "V-1", "products": "P-1"])
    contract = try act(
      "execute", on: contract,
      ["signed": signed, "ends": ends, "no-end": ends.isEmpty ? "yes" : ""])
    for provision in office.profile.required {
      let kind = findings[provision.number] ?? .present
      guard kind != .notReviewed else { continue }
      contract = try act(
        "finding", on: contract,
        ["provision": String(provision.number), "finding": kind.rawValue])
    }
    return contract
  }
}

/// The refusal a body ends in, or `nil` where it does not.
func refusal(_ body: () throws -> Void) -> RefusalReason? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Refusal)?.reason
  }
}
