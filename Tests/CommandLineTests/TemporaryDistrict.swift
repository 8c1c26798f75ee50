import CaseStore
import Files
import Foundation
import Testing

@testable import CaseDomain

/// A folder with a casebook of its own, gone when the test ends.
final class TemporaryDistrict {
  let folder: URL
  var casebook: String { folder.appendingPathComponent("casebook.sqlite").path }

  /// Makes the folder and, unless told otherwise, the casebook in it.
  init(policy: String? = "connecticut") throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard let policy else { return }
    let made = run("init", "--district", "Elm Harbor Public Schools", "--policy", policy)
    try #require(made.status == 0, "\(made.err)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command line on the casebook.
  @discardableResult
  func run(_ arguments: String..., today: CivilDate = CommandRun.today) -> CommandRun {
    CommandRun(arguments, variables: ["DOCKET_CASEBOOK": casebook], today: today)
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Adds so many contractors, named by their numbers, without going through the prompt.
  func addContractors(_ count: Int) throws {
    let store = try CaseStore(path: FilePath(casebook))
    let moment = Moment(
      today: CommandRun.today, stamp: "\(CommandRun.today.iso)T09:30:00-05:00")
    for number in 1...count {
      let entry = ContractorEntry(name: "Maker \(number)")
      _ = try store.perform(AddContractor(entry: entry), by: Actor("pat"), at: moment, seen: nil)
    }
  }

  /// Adds a contractor whose name a terminal would obey and whose contact begins like a formula.
  func addHostileContractor() throws {
    let store = try CaseStore(path: FilePath(casebook))
    let moment = Moment(
      today: CommandRun.today, stamp: "\(CommandRun.today.iso)T09:30:00-05:00")
    let entry = ContractorEntry(
      name: "V\u{1B}]0;title\u{07}\u{9B} two\r\nlines \u{202E}and\ta\u{2028}tab",
      contact: "＝1+1")
    _ = try store.perform(AddContractor(entry: entry), by: Actor("pat"), at: moment, seen: nil)
  }

  /// Opens a contract signed on a day and gives its reference.
  func contract(_ contractor: String, _ product: String, signed: String) throws -> String {
    let run = run(
      "contract", "draft", "--new-contractor", contractor, "--new-products", product, "--signed",
      signed, "--json")
    try #require(run.status == 0, "\(run.err)")
    return try #require(try run.object()["reference"] as? String)
  }
}
