import CaseDomain
import TerminalKit

/// An import the screens ask for.
public struct ImportRequest: Hashable, Sendable {
  /// What is imported, and how it is read.
  public enum Subject: Hashable, Sendable {
    /// A register of contracts.
    case register(ImportMapping)
    /// Tool requests as a form was answered.
    case form(ToolFormMapping)
    /// Tool requests as messages.
    case mail([ToolMessage])
  }

  /// What is imported, and how it is read.
  public let subject: Subject
  /// Whether it is only tried.
  public internal(set) var rehearsing: Bool
  /// Whether what is valid is imported although something is refused.
  public internal(set) var validOnly = false

  init(_ subject: Subject, rehearsing: Bool) {
    self.subject = subject
    self.rehearsing = rehearsing
  }

  /// The step by which it advances.
  public var pace: String {
    if case .mail = subject { "Message by message" } else { "Row by row" }
  }

  /// What one part of the file is called.
  var part: String { if case .mail = subject { "message" } else { "row" } }

  /// The columns that what is on file made another use of than the request did, each as a sentence.
  func adaptations(in report: any ImportOutcome) -> [String] {
    guard case .register(let mapping) = subject, let adapted = (report as? ImportReport)?.adapted
    else { return [] }
    return adapted.lines.filter { !mapping.lines.contains($0) }.map {
      "“\(mapping.table.title($0.column))” gives \($0.field): \($0.reason)"
    }
  }
}

extension Runner {
  /// Hands the register over that was asked for.
  public mutating func take(_ table: RegisterTable) -> [ProgramRequest] {
    tell(.registerRead(table))
  }

  /// Hands the tool requests over that were asked for.
  public mutating func take(_ file: ToolFile) -> [ProgramRequest] { tell(.toolsRead(file)) }

  /// Carries out an import that was asked for.
  ///
  /// - Parameter job: told how far it has come, as one that `job` makes shows.
  public mutating func carryOut(_ request: ImportRequest, job: Job) -> [ProgramRequest] {
    let message = reply { .imported(request, try report(of: request, job: job)) }
    if case .failed(let failure) = message { say(failure.sentence, refused: true) }
    return tell(message)
  }

  private func report(of request: ImportRequest, job: Job) throws -> any ImportOutcome {
    let moment = session.moment
    func take(_ tools: ToolImport) throws -> any ImportOutcome {
      try casebook.importTools(
        tools, rehearsing: request.rehearsing, validOnly: request.validOnly, by: session.actor,
        at: moment, job: job)
    }
    switch request.subject {
    case .register(let mapping):
      return try casebook.importRegister(
        mapping.table, mapping: mapping, rehearsing: request.rehearsing,
        validOnly: request.validOnly, by: session.actor, at: moment, job: job)
    case .form(let mapping):
      return try take(
        ToolImport(mapping, today: moment.today, calendar: casebook.district().calendar))
    case .mail(let messages):
      return try take(
        ToolImport(messages, today: moment.today, calendar: casebook.district().calendar))
    }
  }
}
