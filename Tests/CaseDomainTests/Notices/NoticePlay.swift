@testable import CaseDomain

/// An annual notice that is acted on as either front does.
struct NoticePlay {
  var situation: Situation

  /// On a day, with the website entered on a day or not at all.
  init(today: String, websiteSince: String? = "2026-07-05") throws {
    situation = try Situation()
    situation.today = day(today)
    if let websiteSince { move(to: Self.address, on: websiteSince) }
  }

  static let address = "https://district.example/data/"

  var district: District { situation.district }

  /// Gives the website an address from a day on.
  mutating func move(to address: String, on iso: String) {
    situation.district.website.address = address
    situation.district.website.addressSince = day(iso)
  }

  /// Decides an act, with what its form opens with and what is typed.
  func decide(
    _ verb: String, on notice: AnnualNotice?, _ typed: [String: String] = [:]
  ) throws -> Decision<AnnualNotice> {
    guard let act = CaseArea.annualNotice.acts.first(where: { $0.verb == verb }) else {
      preconditionFailure("There is no act \(verb)")
    }
    var entries = notice.map { act.prefill(from: $0, in: situation.circumstances) } ?? [:]
    entries.merge(typed) { $1 }
    guard
      let given = try act.read(entries, today: situation.today, calendar: district.calendar)
        as? any Act<AnnualNotice>
    else { preconditionFailure("\(verb) is no act on an annual notice") }
    return try given.decide(on: notice, in: situation.circumstances)
  }

  /// The notice after an act.
  func act(
    _ verb: String, on notice: AnnualNotice?, _ typed: [String: String] = [:]
  ) throws -> AnnualNotice {
    var record = try decide(verb, on: notice, typed).record
    if record.number == 0 { record.number = 1 }
    return record
  }

  /// A notice of the school year of today.
  func opened() throws -> AnnualNotice { try act("open", on: nil) }

  /// What is on the docket, by its sentences.
  func docket(_ notice: AnnualNotice) -> [String] {
    notice.docketItems(in: district).map(\.sentence)
  }

  func standing(_ notice: AnnualNotice) -> AnnualNoticeStanding { notice.standing(in: district) }
}
