import CaseScreens
import CaseTestSupport
import TerminalKit
import Testing

@testable import CaseDomain

/// The policies that come with the program, as the tests have them.
private struct TestPolicies: PolicyReader {
  func policy(_ text: String) throws(EntryProblem) -> PolicyProfile {
    do { return try District.test(following: text).profile } catch {
      throw EntryProblem(value: text, "No policy lies there.")
    }
  }
}

/// A policy on its way through the screens, on a real casebook.
@Suite struct PolicyTests {
  private func play(in casebook: TemporaryCasebook) throws -> Screenplay {
    try Screenplay(
      casebook.store, size: Size(columns: 100, rows: 40),
      policies: PolicySource(
        all: { try ["connecticut", "bristol"].map { try District.test(following: $0).profile } },
        read: { text throws(EntryProblem) in
          guard let profile = try? District.test(following: text).profile else {
            throw EntryProblem(field: "policy", value: text, "No policy lies there.")
          }
          return profile
        }))
  }

  @Test func anotherPolicyIsFollowedAfterReadingWhatDiffers() throws {
    let casebook = try TemporaryCasebook(
      district: .test(following: "connecticut"), means: Means(policies: TestPolicies()))
    var play = try play(in: casebook)
    try play.press(":follow another policy<Enter>")
    try play.press("bristol<Enter>")
    #expect(play.words.contains("Provisions required So far those of the statute Then those of"))
    #expect(play.words.contains("Signing for a child") == false)
    #expect(try casebook.store.district().profile.id == "connecticut")

    try play.press("<C-s>")
    #expect(play.text.contains("In force from"), "\(play.text)")
    #expect(try casebook.store.district().profile.id == "connecticut")
    try play.press("<C-s>")
    #expect(play.words.contains("the district follows Bristol 3520.13"), "\(play.text)")
    #expect(try casebook.store.district().profile.id == "bristol")
    #expect(try casebook.store.district().policySince == Moment.testDay.today)
  }

  @Test func theSettingsLeadToAFileOfTheDistrictsOwn() throws {
    let casebook = try TemporaryCasebook(district: .test(following: "connecticut"))
    var play = try play(in: casebook)
    try play.press(",afollow<Enter>of the district's own<Enter>")
    play.type("nowhere")
    try play.press("<C-s>")
    #expect(play.text.contains("No policy lies there."))
    try play.press("<C-u>")
    play.type("bristol")
    try play.press("<C-s>")
    #expect(play.words.contains("instead of Connecticut, the statute alone"))
    try play.press("<Esc>")
    #expect(play.text.contains("Settings"))
    #expect(try casebook.store.district().profile.id == "connecticut")
  }

  @Test func thePolicyFollowedIsNoChoice() throws {
    let casebook = try TemporaryCasebook(district: .test(following: "connecticut"))
    var play = try play(in: casebook)
    try play.press(":follow another policy<Enter>connecticut<Enter>")
    #expect(play.text.contains("This is the policy the district follows."))
  }

  @Test("The policy in force explains a rule and opens the form of an open question")
  func theScreenOfThePolicy() throws {
    let casebook = try TemporaryCasebook(
      district: .test(following: "bristol"), means: Means(policies: TestPolicies()))
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      var play = try Screenplay(casebook.store, size: size)
      try play.press(":open the policy in force<Enter>")
      let rule = Rulebook.newest(.cureTime)
      func selected() -> String {
        play.text.split(separator: "\n").first { $0.contains("▸") }.map(String.init) ?? ""
      }
      for _ in 0..<40 where !selected().contains(rule.id.rawValue) { try play.press("<Down>") }
      #expect(selected().contains(rule.id.rawValue), "\(play.text)")
      try play.press("<Enter>")
      #expect(play.words.contains(rule.title), "\(play.text)")
      try play.press("<End>")
      #expect(play.words.contains("Statute Nothing makes a contract void"), "\(play.text)")
      try play.press("<Esc>")
      #expect(selected().contains(rule.id.rawValue), "\(play.text)")
    }
    var play = try play(in: casebook)
    try play.press(":open the policy in force<Enter>adecide<Enter>")
    #expect(play.text.contains("Decided by"), "\(play.text)")
  }

  @Test func aBackupIsAskedForByItsPath() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(in: casebook)
    try play.press(":back up<Enter>")
    play.type("/tmp/copy.sqlite")
    try play.press("<C-s>")
    #expect(play.requests.last == .backUp(path: "/tmp/copy.sqlite"))
  }

  @Test("The form of a file has help, and asks before what was typed is lost")
  func theFormOfAFileAsks() throws {
    var play = try play(in: TemporaryCasebook())
    try play.press(":back up<Enter><F1>")
    #expect(play.words.contains("Keys of this screen"), "\(play.text)")
    try play.press("<Esc>")
    play.type("/tmp/copy.sqlite")
    try play.press("<Esc>s")
    #expect(play.text.contains("/tmp/copy.sqlite"), "\(play.text)")
    try play.press("<Esc>d")
    #expect(play.words.contains("What is due and waited for"), "\(play.text)")
    try play.press(":back up<Enter><Esc>")
    #expect(play.words.contains("What is due and waited for"), "\(play.text)")
  }

  @Test("Enter in the only field of a file does what ^S does, and the keys say what that is")
  func enterReadsOrWritesTheFile() throws {
    let casebook = try TemporaryCasebook()
    var play = try play(in: casebook)
    try play.press(":back up<Enter>")
    #expect(play.footer.contains("^S back up"))
    play.type("/tmp/copy.sqlite")
    try play.press("<Enter>")
    #expect(play.requests.last == .backUp(path: "/tmp/copy.sqlite"))
  }

  @Test("A form of the settings is about the district, which has no number that anybody knows")
  func aSettingHasNoNumber() throws {
    var play = try play(in: TemporaryCasebook())
    try play.press(":enter a school year<Enter>")
    #expect(play.text.contains("First day") && !play.text.contains("B-0001"))
  }

  @Test(arguments: [
    ("check the casebook", ProgramRequest.check), ("audit", .verifyJournal),
    ("letter lint", .reviewTemplates),
  ])
  func thePaletteRunsWhatLooksAtTheWholeCasebook(typed: String, request: ProgramRequest) throws {
    let casebook = try TemporaryCasebook()
    var play = try play(in: casebook)
    try play.press(":")
    play.type(typed)
    try play.press("<Enter>")
    #expect(play.requests == [request])
  }
}
