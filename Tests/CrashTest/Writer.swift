import CaseDomain
import CaseStore
import CaseTestSupport
import Files
import Foundation

/// A program that writes to a casebook as fast as it can, and says what became durable.
struct Writer {
  let path: String
  let name: String

  func writeUntilKilled() throws {
    let store = try CaseStore(path: FilePath(path))
    let document = path + "." + name
    try Data(repeating: 65, count: 200_000).write(to: URL(filePath: document))
    var number = 0
    while true {
      number += 1
      let draft = ContractDraft(
        newContractor: "Vendor \(name) \(getpid()) \(number)", newProducts: ["Product"],
        signedOn: Moment.testDay.today, term: .noEnd)
      guard let contract = try perform(.contract(.draft(draft)), on: store) else { continue }
      say(contract)
      for command in commands(on: contract.reference, document: document) {
        if let receipt = try perform(command, on: store) { say(receipt) }
      }
    }
  }

  private func commands(on contract: CaseReference, document: String) -> [Command] {
    let finding = Finding(.missing, page: "1", on: Moment.testDay.today)
    return [
      .contract(.find(contract, .deletion, finding)), .contract(.note(contract, "A note.")),
      .contract(.attach(contract, path: document, role: "signed contract")),
      .contract(
        .post(contract, Posting(on: Moment.testDay.today, address: "https://d.example"))),
    ]
  }

  /// The other writer may have the casebook for longer than the store waits.
  private func perform(_ command: Command, on store: CaseStore) throws -> Receipt? {
    do {
      return try store.perform(command, by: Actor(name), at: .testDay, seen: nil)
    } catch let failure as StoreFailure where failure.kind == .busy {
      return nil
    }
  }

  /// Tells the number of an entry that is durable, in one write that a kill cannot split.
  private func say(_ receipt: Receipt) {
    FileHandle.standardOutput.write(Data("\(receipt.sequence)\n".utf8))
  }
}
