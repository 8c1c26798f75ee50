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

  /// Carries out an import that was asked for.
  ///
  /// - Parameter job: told how far it has come, as one that `job` makes shows.
  public mutating func importRegister(
    _ request: ImportRequest, job: Job
  ) -> [ProgramRequest] {
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
