@testable import CaseDomain

/// A breach to which lists are added, with made-up children.
struct ListPlay {
  private(set) var play: BreachPlay
  private(set) var breach: Breach
  private(set) var receipt = ""

  init(_ files: [String: String]) throws {
    play = try BreachPlay()
    play.situation.files = TablesInMemory(files: files)
    breach = try play.noticed()
  }

  /// Gives an act as its form does, and stores the documents it makes.
  mutating func give(_ verb: String, _ typed: [String: String]) throws {
    guard let act = CaseArea.breach.acts.first(where: { $0.verb == verb }) else {
      preconditionFailure("There is no act \(verb)")
    }
    let known = act.prefill(from: breach, in: play.situation.circumstances)
    guard
      let given = try act.read(
        known.merging(typed) { $1 }, today: play.situation.today, calendar: play.district.calendar)
        as? any Act<Breach>
    else { preconditionFailure("\(verb) is no act on a breach") }
    let decision = try given.decide(on: breach, in: play.situation.circumstances)
    (breach, receipt) = (decision.record, decision.sentence)
    for index in breach.attachments.indices {
      guard case .bytes(let content) = breach.attachments[index].content else { continue }
      breach.attachments[index].id = index + 1
      breach.attachments[index].content = nil
      play.situation.cases.documents[index + 1] = content
    }
  }

  mutating func add(_ file: String, _ typed: [String: String] = [:]) throws {
    try give("affected", ["file": file, "source": "Their list"].merging(typed) { $1 })
  }

  /// The refusal that acts end in, or `nil` where they do not; nothing is changed by them.
  func refusal(_ body: (inout ListPlay) throws -> Void) -> Refusal? {
    var copy = self
    do {
      try body(&copy)
      return nil
    } catch {
      return error as? Refusal
    }
  }

  /// The students of a list.
  func students(_ list: Int) throws -> [AffectedStudent] {
    try breach.students(ofList: list, of: play.district, in: play.situation.cases)
  }

  func codes(_ list: Int) throws -> [String] { try students(list).map(\.code) }

  func listing(_ code: String) throws -> AffectedListing? {
    try breach.listing(of: code, of: play.district, in: play.situation.cases)
  }

  var page: [CasePage.Line] {
    breach.page(in: play.district, today: play.situation.today, revealing: false)
      .parts.flatMap(\.lines)
  }

  func form(_ verb: String) -> [String: String] {
    CaseArea.breach.acts.first { $0.verb == verb }?.prefill(
      from: breach, in: play.situation.circumstances) ?? [:]
  }
}
