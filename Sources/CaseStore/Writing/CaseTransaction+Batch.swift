import CaseDomain
import GRDB

extension CaseTransaction {
  /// Does something and keeps that the entries it wrote were made at one go, where they are several.
  mutating func atOneGo<Result>(
    _ kind: UndoStep.Kind, _ body: (inout CaseTransaction) throws -> Result
  ) throws -> Result {
    let before = try db.journalHead().sequence
    let result = try body(&self)
    let last = try db.journalHead().sequence
    if last > before + 1 {
      try db.run(
        "INSERT INTO batch (first, last, kind) VALUES (?, ?, ?)", [before + 1, last, kind.rawValue])
    }
    return result
  }

  /// Carries out each act within a savepoint of its own, so that a refusal takes back only that one.
  mutating func performEach(_ acts: [SeenAct]) throws -> [Result<Receipt, Refusal>] {
    try acts.map { act in
      do {
        return .success(try performAlone(act.given.act, on: act.given.reference, seen: act.seen))
      } catch let refusal as Refusal {
        return .failure(refusal)
      }
    }
  }

  /// Carries out an act within a savepoint of its own.
  mutating func performAlone(
    _ act: any Act, on reference: CaseReference?, seen: Int?
  ) throws -> Receipt {
    var receipt: Receipt?
    try db.inSavepoint {
      receipt = try perform(act, on: reference, seen: seen)
      return .commit
    }
    guard let receipt else {
      preconditionFailure("A savepoint that was kept has run its body.")
    }
    return receipt
  }
}
