@testable import CaseDomain

/// A date as a test writes it; a mistyped one fails loudly.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is not a date") }
  return date
}

/// A situation at which decisions are tried: a district, other cases and a day.
struct Situation {
  var district: District
  var cases = CasesInMemory(
    contractors: [
      Contractor(number: 1, name: "Acme Reading"), Contractor(number: 2, name: "Globex"),
    ],
    products: [
      Product(number: 1, name: "Wand", contractor: Mention(1, "Acme Reading")),
      Product(number: 2, name: "Orb", contractor: Mention(2, "Globex")),
    ])
  var today = day("2026-11-21")
  var files: any TableFiles = NoTableFiles()
  var reader: any DocumentReader = NoDocumentReader()
  var policies: any PolicyReader = NoPolicyReader()

  /// All that a website notice shows, as it is typed.
  static let all = "contract,execution,purpose,data"

  init(policy: String = "trumbull") throws {
    district = District(
      name: "Test Harbor", profile: try Resources.policy(policy),
      calendar: try Resources.calendar())
  }

  var circumstances: Circumstances {
    Circumstances(
      district: district, cases: cases, actor: Actor("Pat"), today: today,
      means: Means(files: files, reader: reader, policies: policies))
  }

  /// Fills in an act's form and decides the command, as either front end does.
  func act(
    _ verb: String, on contract: Contract?, _ typed: [String: String] = [:]
  ) throws -> Contract {
    guard let act = CaseArea.contract.acts.first(where: { $0.verb == verb }) else {
      preconditionFailure("There is no act \(verb)")
    }
    var entries = contract.map { act.prefill(from: $0, in: circumstances) } ?? [:]
    entries.merge(typed) { $1 }
    guard
      let given = try act.read(entries, today: today, calendar: district.calendar)
        as? any Act<Contract>
    else { preconditionFailure("\(verb) is no act on a contract") }
    var record = try given.decide(on: contract, in: circumstances).record
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
    for provision in district.profile.required {
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
