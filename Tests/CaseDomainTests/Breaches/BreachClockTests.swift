import Testing

@testable import CaseDomain

/// The times that run beside each other after a breach (§ 10-234dd).
@Suite("Clocks of a breach")
struct BreachClockTests {
  private var play: BreachPlay

  init() throws { play = try BreachPlay() }

  @Test(
    "Illuminate: both of the contractor's times run from the discovery, and no investigation adds")
  func illuminate() throws {
    var breach = try play.noticed(discovered: "2022-01-08", received: "2022-03-25")
    breach = try play.act(
      "data", on: breach,
      [
        "classes": "student-information,student-records", "elements": "name,special-education",
        "source": "The notice",
      ])
    breach = try play.act(
      "change", on: breach, ["from": "2021-12-28", "to": "2022-01-08", "restored": "2022-02-01"])
    #expect(play.due(breach)["Contractor, student information"] == day("2022-02-07"))
    #expect(play.due(breach)["Contractor, records and content"] == day("2022-03-09"))
    // The day it came is a Friday; the district has until Tuesday all the same.
    #expect(play.due(breach)["Families, notice 1"] == day("2022-03-29"))
    let reasons = breach.reasons(in: play.district, on: play.situation.today)
    #expect(
      reasons.contains { $0.hasPrefix("Contractor, student information: due Mon Feb 7, 2022") })
    #expect(
      reasons.contains { $0.contains("46 days late") && $0.contains("16 days late") == false })
  }

  @Test("Norwalk: told two business days after the notice, with the extent not clear")
  func norwalk() throws {
    var breach = try play.noticed(discovered: "2024-12-28", received: "2025-01-07")
    #expect(play.due(breach)["Families, notice 1"] == day("2025-01-09"))
    breach = try play.act("count", on: breach, ["kind": "unknown", "source": "The notice"])
    breach = try play.act(
      "tell", on: breach,
      ["notice": "1", "on": "2025-01-09", "channel": "email", "students": "0"])
    let clock = try #require(breach.familyClocks(in: play.district).first)
    #expect(clock.doneOn == day("2025-01-09") && !clock.isLate(on: play.situation.today))
    #expect(breach.standing(in: play.district) == .telling)
    #expect(!play.docket(breach).contains { $0.hasPrefix("Tell students and families") })
    #expect(play.docket(breach).contains("Have the number of those affected confirmed"))
  }

  @Test("East Haven: the time runs with nobody knowing who is affected, whoever tells them besides")
  func eastHaven() throws {
    var breach = try play.noticed()
    breach = try play.act("holder-told", on: breach, ["on": "2026-11-20", "how": "By a bureau"])
    #expect(breach.openNotices(in: play.district) == [1])
    #expect(play.due(breach)["Families, notice 1"] == day("2026-11-23"))
    #expect(
      breach.reasons(in: play.district, on: play.situation.today)
        .contains { $0.hasPrefix("The holder told families itself") })
  }

  @Test("A later list starts a time of its own, and a wave answers the notice it names")
  func laterList() throws {
    var breach = try play.noticed(received: "2026-11-10")
    breach = try play.act(
      "tell", on: breach, ["on": "2026-11-12", "channel": "email", "students": "100"])
    breach = try play.act("received", on: breach, ["received": "2026-11-18", "brings": "A list"])
    #expect(breach.openNotices(in: play.district) == [2])
    #expect(play.due(breach)["Families, notice 2"] == day("2026-11-20"))
    let late = try play.act(
      "tell", on: breach, ["on": "2026-11-21", "channel": "email", "students": "85"])
    #expect(late.waves.map(\.notice) == [1, 2])
    #expect(
      late.clocks(in: play.district).first { $0.notice == 2 }?.words(on: play.situation.today)
        .hasSuffix("1 day late") == true)
    let none = try play.act("no-wave", on: breach, ["why": "The same children."])
    #expect(none.openNotices(in: play.district).isEmpty)
  }

  @Test("The earliest word of the discovery counts, and the others stay")
  func discoveries() throws {
    var breach = try play.noticed(discovered: "2026-10-20")
    breach = try play.act("discovered", on: breach, ["on": "2026-10-02", "by": "A reporter"])
    #expect(play.due(breach)["Contractor, student information"] == day("2026-11-01"))
    #expect(breach.discoveries.count == 2)
  }

  @Test("A contract's own shorter term runs beside the statute's")
  func contractTerm() throws {
    var whole = play
    var contract = try whole.situation.reviewed(signed: "2026-01-05")
    contract.terms.breachDaysInformation = 3
    whole.situation.cases.contracts = [contract]
    let breach = try whole.noticed()
    #expect(breach.contract?.number == 1 && breach.contractDaysInformation == 3)
    #expect(
      whole.due(breach)["Contractor, the contract's own term for student information"]
        == day("2026-10-05"))
    let item = try #require(
      breach.clocks(in: whole.district).first { $0.what.contains("own term") })
    #expect(item.deadline.authority == .contractTerm)
  }

  @Test("Directory information alone runs the longer time, and telling families is the setting")
  func directoryOnly() throws {
    var whole = play
    var breach = try whole.noticed()
    breach = try whole.act(
      "data", on: breach,
      [
        "classes": "student-information", "elements": "name", "directory": "name",
        "source": "The notice",
      ])
    #expect(whole.due(breach)["Contractor, student information"] == nil)
    #expect(whole.due(breach)["Contractor, records and content"] == day("2026-12-01"))
    #expect(whole.due(breach)["Families, notice 1"] != nil)
    whole.situation.district.choices.directoryBreachTold = false
    #expect(whole.due(breach)["Families, notice 1"] == nil)
    breach.data.personal = [.taxNumber]
    #expect(whole.due(breach)["Families, notice 1"] != nil)
    breach.data.personal = []
    breach.data.elements.insert(.socialSecurityNumber)
    breach.data.directory.insert(.socialSecurityNumber)
    #expect(whole.due(breach)["Contractor, student information"] != nil)
  }

  @Test(
    "An operator without a contract owes families its own telling, and the district has no time")
  func operatorAlone() throws {
    var breach = try play.noticed(holder: .exemptOperator)
    #expect(play.due(breach)["Families, notice 1"] == nil)
    #expect(play.due(breach)["Operator, student information"] == day("2026-11-01"))
    #expect(play.docket(breach).contains("Tell families: student information"))
    breach = try play.act("holder-told", on: breach, ["on": "2026-10-30", "how": "E-mail"])
    #expect(!play.docket(breach).contains { $0.hasPrefix("Tell families") })
  }

  @Test("The general law is asked about, and runs only where the district says that it binds it")
  func generalLaw() throws {
    var whole = play
    var breach = try whole.noticed()
    breach = try whole.act(
      "data", on: breach,
      [
        "classes": "student-information", "elements": "name", "personal": "tax-number,login",
        "encrypted": "no", "source": "The notice",
      ])
    #expect(
      breach.reasons(in: whole.district, on: whole.situation.today)
        .contains { $0.contains("Ask counsel about telling the Attorney General") })
    #expect(whole.due(breach)["Attorney General"] == nil)
    whole.situation.district.choices.generalBreachLaw = true
    #expect(whole.due(breach)["Attorney General"] == day("2026-12-01"))
    let told = try whole.act(
      "tell", on: breach, ["on": "2026-11-20", "channel": "email", "students": "9"])
    let general = try #require(
      told.clocks(in: whole.district).first { $0.what == "Attorney General" })
    #expect(general.due == day("2026-11-20") && general.isLate(on: whole.situation.today))
    breach = try whole.act("attorney-general", on: breach, ["on": "2026-11-20"])
    #expect(!whole.docket(breach).contains { $0.contains("Attorney General") })
    #expect(whole.docket(breach).contains("Offer identity services, by the general law"))
    breach = try whole.act(
      "police-delay", on: breach, ["from": "2026-11-20", "by": "State police"])
    #expect(whole.docket(breach).contains { $0.hasPrefix("Ask whether law enforcement still") })
    #expect(whole.due(breach)["Families, notice 1"] == day("2026-11-23"))
    breach = try whole.act("police-delay", on: breach, ["until": "2026-11-21"])
    #expect(whole.due(breach)["Residents"] == day("2026-12-02"))
    // The statute's own days do not lead there, so that no count of days is said to be the statute's.
    let item = breach.docketItems(in: whole.district).first {
      $0.sentence.hasPrefix("Tell the residents concerned")
    }
    #expect(item?.due == day("2026-12-02") && item?.deadline(in: whole.district) == nil)
    #expect(item?.sentence.hasSuffix("with the days for which it was to wait") == true)
    #expect(whole.due(breach)["Families, notice 1"] == day("2026-11-23"))
    breach = try whole.act(
      "identity-services", on: breach, ["until": "2028-11-21", "how": "By a bureau."])
    #expect(!whole.docket(breach).contains { $0.hasPrefix("Offer identity services") })
    breach.data.encrypted = true
    #expect(whole.due(breach)["Residents"] == nil)
  }

  @Test("That the district itself held the data is no breach of § 10-234dd")
  func ownBreach() throws {
    let breach = try play.noticed(holder: .district)
    #expect(breach.clocks(in: play.district).isEmpty)
    #expect(
      breach.reasons(in: play.district, on: play.situation.today)
        .contains { $0.hasPrefix("The district itself held the data") })
  }
}
