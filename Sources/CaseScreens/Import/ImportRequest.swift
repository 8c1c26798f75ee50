import CaseDomain
import TerminalKit

/// An import the screens ask for.
public struct ImportRequest: Hashable, Sendable {
  /// The register.
  public let table: RegisterTable
  /// Which column gives which field.
  public let mapping: ImportMapping
  /// Whether it is only tried.
  public internal(set) var rehearsing: Bool
  /// Whether the valid rows are imported although others are refused.
  public internal(set) var validOnly = false

  init(_ table: RegisterTable, _ mapping: ImportMapping, rehearsing: Bool) {
    self.table = table
    self.mapping = mapping
    self.rehearsing = rehearsing
  }
}

extension Runner {
  /// Hands the register over that was asked for.
  public mutating func take(_ table: RegisterTable) -> [ProgramRequest] {
    tell(.registerRead(table))
  }

  /// Says why the register that was asked for could not be read.
  public mutating func takeNoRegister(because sentence: String) {
    _ = tell(.registerUnreadable(sentence))
  }

  /// Carries out an import that was asked for.
  ///
  /// - Parameter goesOn: given the screen as it is meanwhile, says whether the import goes on.
  public mutating func importRegister(
    _ request: ImportRequest, goesOn: @escaping (Frame) -> Bool
  ) -> [ProgramRequest] {
    let frame = frame
    let job = Job { done, total in
      guard done < total else { return true }
      var shown = frame
      shown.overlays.append(
        .progress(Progress("Row by row; Esc stops", done: done, total: total)))
      return goesOn(shown)
    }
    let message = reply {
      .imported(
        request,
        try casebook.importRegister(
          request.table, mapping: request.mapping, rehearsing: request.rehearsing,
          validOnly: request.validOnly, by: session.actor, at: session.moment, job: job))
    }
    if case .failed(let failure) = message { say(failure.sentence, refused: true) }
    return tell(message)
  }
}
