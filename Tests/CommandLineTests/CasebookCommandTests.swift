import CaseDomain
import Foundation
import Testing

@Suite("Commands on a casebook")
struct CasebookCommandTests {
  @Test("A casebook is made once, and never overwritten")
  func initializes() throws {
    let district = try TemporaryDistrict()
    let again = district.run("init", "--district", "Elm Harbor", "--policy", "bristol", "--json")
    #expect(again.status == 74)
    #expect(try again.complaint()["reason"] as? String == "unreadable")
    #expect(district.run("district", "show").out.hasPrefix("Elm Harbor Public Schools\n"))
  }

  @Test("Where there is no casebook, the command says how to make one")
  func noCasebook() throws {
    let district = try TemporaryDistrict(policy: nil)
    let run = district.run("contract", "list")
    #expect(run.status == 74)
    #expect(run.err.contains("docket init"))
  }

  @Test("A policy is one that comes with Docket or a file that is one")
  func policies() throws {
    let district = try TemporaryDistrict(policy: nil)
    func status(_ policy: String) -> Int32 {
      district.run("init", "--district", "Elm Harbor", "--policy", policy).status
    }
    #expect(status("nowhere.json") == 65)
    #expect(status(try district.file("policy.json", "{}")) == 65)
    #expect(!FileManager.default.fileExists(atPath: district.casebook))
    #expect(status("trumbull") == 0)
  }

  @Test("An act answers with its receipt, in words and in JSON")
  func receipts() throws {
    let district = try TemporaryDistrict()
    let words = district.run("contractor", "add", "--name", "Wren Software")
    #expect(words.out == "V-0001: Contractor Wren Software added.\n")
    let receipt = try district.run("contractor", "add", "--name", "Lark Apps", "--json").object()
    #expect(Set(receipt.keys) == ["reference", "revision", "sentence", "sequence"])
    #expect(receipt["reference"] as? String == "V-0002")
  }

  @Test("A correction leaves what was not typed as it is")
  func corrections() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software", "--contact", "Lee")
    let run = district.run("contractor", "change", "1", "--email", "privacy@wren.example")
    #expect(run.status == 0)
    let page = district.run("contractor", "show", "V-0001").out
    #expect(page.contains("Wren Software"))
    #expect(page.contains("Lee"))
    #expect(page.contains("privacy@wren.example"))
  }

  @Test("The remedy of a change that changes nothing speaks of no key")
  func nothingChanged() throws {
    let district = try TemporaryDistrict()
    let reference = try district.contract("Wren Software", "Reading Wand", signed: "yesterday")
    let run = district.run("contract", "change", reference)
    #expect(run.status == 1)
    #expect(
      run.err
        == "docket: Nothing was changed: what was entered is on record already. Change a field "
        + "first, or leave it as it is.\n")
  }

  @Test("What was taken from the record is named")
  func taken() throws {
    let district = try TemporaryDistrict()
    district.run(
      "contract", "draft", "--new-contractor", "Wren Software", "--new-products", "Reading Wand",
      "--ends", "2027-06-30")
    let run = district.run("contract", "execute", "C-0001", "--signed", "yesterday")
    #expect(run.status == 0)
    #expect(run.out.contains("Taken from the record: ends 2027-06-30.\n"))
    let listed = try district.run("contract", "list", "--json").array()
    #expect(listed.first?["endsOn"] as? String == "2027-06-30")
  }

  @Test("The contractor that alone is at the step is taken over, and the answer says so")
  func loneContractor() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    district.run("contractor", "add", "--name", "Lark Apps")
    district.run(
      "deletion", "open", "--requester", "parent", "--students", "4471", "--contractors", "V-1",
      "--data", "Everything about the child")
    district.run("deletion", "verify", "D-1", "--how", "The register.", "--holds", "yes")
    district.run(
      "deletion", "safeguard", "D-1", "--only-copy", "no", "--access-open", "no",
      "--only-copy-remark", "Held by the district.", "--access-remark", "None is open.")
    let sent = district.run("deletion", "send", "D-1", "--how", "e-mail")
    #expect(sent.status == 0, "\(sent.err)")
    #expect(sent.out.contains("Taken from the record: contractor V-0001.\n"))
    let none = district.run("deletion", "restored", "D-1")
    #expect(none.status == 65)
    #expect(none.err == "docket: --contractor: “Contractor” is needed.\n")
  }

  @Test("The district follows another policy, and the journal says so")
  func follow() throws {
    let district = try TemporaryDistrict()
    let followed = district.run("policy", "follow", "trumbull", "--from", "2026-09-01")
    #expect(followed.status == 0, "\(followed.err)")
    #expect(district.run("district", "show").out.contains("Trumbull"))
    let newest = try district.run("journal", "--limit", "1", "--json").array().first
    #expect(newest?["act"] as? String == "district.follow")
    #expect((newest?["detail"] as? String)?.hasPrefix("policy=trumbull; ") == true)
    let policy = try district.file("own.json", "{}")
    for wrong in [policy, "nowhere"] {
      #expect(district.run("policy", "follow", wrong, "--from", "2026-09-01").status == 65)
    }
  }

  @Test("A finding is never guessed from the form's suggestions")
  func nothingIsGuessed() throws {
    let district = try TemporaryDistrict()
    let reference = try district.contract("Wren Software", "Reading Wand", signed: "yesterday")
    #expect(district.run("contract", "finding", reference, "--finding", "present").status == 65)
    let noKind = district.run("contract", "finding", reference, "--provision", "3", "--json")
    #expect(noKind.status == 65)
    #expect(try noKind.complaint()["field"] as? String == "finding")
    #expect(
      district.run("contract", "finding", reference, "--provision", "3", "--finding", "present")
        .status == 0)
  }

  @Test("What a rule refuses is status 1, with citation and remedy")
  func refusals() throws {
    let district = try TemporaryDistrict()
    let reference = try district.contract("Wren Software", "Reading Wand", signed: "yesterday")
    let run = district.run("contract", "execute", reference, "--json")
    #expect(run.status == 1)
    #expect(run.out.isEmpty)
    let complaint = try run.complaint()
    #expect(complaint["reason"] as? String == RefusalReason.alreadySigned.rawValue)
    #expect((complaint["remedy"] as? String)?.isEmpty == false)
    #expect(Set(complaint.keys) == ["reason", "sentence", "citation", "remedy", "field"])
  }

  @Test("Every field that cannot be read is told, the first one at the top")
  func severalProblems() throws {
    let district = try TemporaryDistrict()
    let run = district.run(
      "contract", "draft", "--new-contractor", "Wren Software", "--signed", "someday", "--ends",
      "2027-02-30", "--json")
    #expect(run.status == 65)
    let complaint = try run.complaint()
    #expect(complaint["field"] as? String == "signed")
    let further = try #require(complaint["further"] as? [[String: Any]])
    #expect(further.map { $0["field"] as? String } == ["ends"])
  }

  @Test("A reference of another kind, or of nothing, is bad input")
  func references() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    #expect(district.run("contract", "show", "V-0001").status == 65)
    #expect(district.run("contract", "show", "Wren").status == 65)
    #expect(district.run("contract", "show", "C-0009").status == 65)
    #expect(district.run("contract", "show").status == 64)
    #expect(district.run("contractor", "show", "v1").status == 0)
  }

  @Test("Looking only refuses every act, and --as-of implies it")
  func lookingOnly() throws {
    let district = try TemporaryDistrict()
    for option in [["--read-only"], ["--as-of", "2027-01-01"]] {
      let run = CommandRun(
        ["contractor", "add", "--name", "Wren Software", "--casebook", district.casebook] + option)
      #expect(run.status == 1)
      #expect(run.err.contains("for looking only"))
    }
    #expect(try district.run("contractor", "list", "--json").array().isEmpty)
  }

  @Test("The casebook is looked at as of another day")
  func asOf() throws {
    let district = try TemporaryDistrict()
    _ = try district.contract("Wren Software", "Reading Wand", signed: "today")
    #expect(try district.run("agenda", "--overdue", "--json").array().isEmpty)
    let later = district.run("agenda", "--overdue", "--json", "--as-of", "+30")
    #expect(try later.array().map { $0["rule"] as? String } == ["contract-notice"])
    #expect(district.run("--as-of", "+30", "agenda", "--overdue", "--json").out == later.out)
    #expect(district.run("agenda", "--as-of", "someday").status == 65)
  }

  @Test("Where nothing is overdue it says how much there is besides")
  func nothingOverdue() throws {
    let district = try TemporaryDistrict()
    #expect(
      district.run("agenda", "--overdue").out
        == "Nothing is overdue; 1 later, without a date or waited for. docket agenda lists them.\n")
    #expect(
      district.run("agenda").out.contains("Enter the address of the district's website"))
    _ = try district.contract("Wren Software", "Reading Wand", signed: "today")
    let rest = try district.run("agenda", "--json").array().count
    let overdue = district.run("agenda", "--overdue").out
    #expect(overdue.hasPrefix("Nothing is overdue; \(rest) later"))
    #expect(district.run("agenda", "--until", "+0").out.hasPrefix("Nothing is due up to"))
    #expect(district.run("agenda", "--filter", "zzz").out.contains("answers to “zzz”"))
  }

  @Test("Four or more of a kind are one counted line, and --all lists each")
  func countedLines() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    for _ in 0..<4 { district.run("contract", "draft", "--contractor", "V-0001") }
    let counted = district.run("agenda").out
    #expect(counted.contains("4 contracts"))
    #expect(!counted.contains("C-0001") && counted.contains("--all"))
    let all = district.run("agenda", "--all").out
    #expect((1...4).allSatisfy { all.contains("C-000\($0)  Record the signing") })
    #expect(try district.run("agenda", "--json").array().count >= 4)
  }
}
