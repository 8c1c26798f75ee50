import CaseStore
import CaseTestSupport
import Files
import Foundation

@testable import CaseDomain

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
      let draft = OpenContract(
        newContractor: "Vendor \(name) \(getpid()) \(number)", newProducts: ["Product"],
        signedOn: Moment.testDay.today, dates: ContractDates(term: TermEntry(noEnd: true)))
      guard let contract = try perform(draft, on: nil, in: store) else { continue }
      say(contract)
      for act in acts(document) {
        if let receipt = try perform(act, on: contract.reference, in: store) { say(receipt) }
      }
    }
  }

  private func acts(_ document: String) -> [any Act] {
    let today = Moment.testDay.today
    return [
      GiveFinding(provision: .deletion, finding: .missing, page: "1", on: today),
      AddNote<Contract>(text: "A note."),
      Attach<Contract>(file: document, role: "signed contract"),
      PostContractNotice(
        address: "https://d.example", postedOn: today, shows: Set(NoticeContent.allCases)),
    ]
  }

  /// The other writer may have the casebook for longer than the store waits.
  private func perform(
    _ act: any Act, on contract: CaseReference?, in store: CaseStore
  ) throws -> Receipt? {
    do {
      return try store.perform(act, on: contract, by: Actor(name), at: .testDay, seen: nil)
    } catch let failure as StoreFailure where failure.kind == .busy {
      return nil
    }
  }

  /// Tells the number of an entry that is durable, in one write that a kill cannot split.
  private func say(_ receipt: Receipt) {
    FileHandle.standardOutput.write(Data("\(receipt.sequence)\n".utf8))
  }
}
