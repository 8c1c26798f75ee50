import CaseDocuments
import CaseDomain
import Files

/// Why a command was not carried out: what both people and scripts are told, and the exit status.
struct Complaint: Error, Hashable, Sendable {
  /// How the program ends.
  var status: ProgramStatus
  /// A stable word for the reason, for scripts.
  var reason: String
  /// What stands in the way, as one whole sentence.
  var sentence: String
  /// The rule that stands in the way, if one does.
  var citation: String?
  /// What to do instead, as one whole sentence.
  var remedy: String?
  /// The field or option to correct, if one is the cause.
  var field: String?
  /// More of the same kind, where several fields are wrong at once.
  var further: [Complaint]

  /// Describes a complaint.
  init(
    _ status: ProgramStatus, _ reason: String, _ sentence: String, citation: String? = nil,
    remedy: String? = nil, field: String? = nil, further: [Complaint] = []
  ) {
    self.status = status
    self.reason = reason
    self.sentence = sentence
    self.citation = citation
    self.remedy = remedy
    self.field = field
    self.further = further
  }

  /// The complaint as people read it, one line for each thing that is wrong.
  var lines: [String] {
    let place = field.map { "--\($0): " } ?? ""
    let line =
      place + sentence + (citation.map { " [\($0)]" } ?? "") + (remedy.map { " \($0)" } ?? "")
    return [line] + further.flatMap(\.lines)
  }
}

extension Complaint {
  /// Says a refusal: status 1, or 65 where what was entered is at fault.
  init(_ refusal: Refusal) {
    self.init(
      refusal.reason.concernsInput ? .badInput : .refused, refusal.reason.rawValue,
      refusal.sentence, citation: refusal.citation, remedy: refusal.remedy, field: refusal.field)
  }

  /// Says what is wrong with one field.
  init(_ problem: EntryProblem) {
    self.init(
      .badInput, "entry", problem.sentence, field: problem.field.isEmpty ? nil : problem.field)
  }

  /// Says what is wrong with several fields.
  init(_ problems: EntryProblems) {
    let complaints = problems.problems.map(Complaint.init)
    self =
      complaints.first ?? Complaint(.badInput, "entry", "What was entered cannot be read.")
    further = Array(complaints.dropFirst())
  }

  /// Says what the machine could not do.
  init(_ failure: StoreFailure) {
    let status: ProgramStatus =
      switch failure.kind {
      case .busy: .busy
      case .document: .badInput
      case .stopped: .stopped
      case .notACasebook, .older, .unreadable, .full, .clock, .damaged, .restored,
        .unconfirmed:
        .inputOutput
      }
    self.init(status, failure.kind.rawValue, failure.sentence)
  }

  /// Says what is wrong with a file.
  init(_ problem: DocumentProblem) {
    switch problem.kind {
    case .unreadable: self.init(.inputOutput, "file", problem.sentence)
    case .content: self.init(.badInput, "file", problem.sentence)
    }
  }

  /// Says what is wrong with a path or a file.
  init(_ problem: FileProblem) {
    switch problem.kind {
    case .path: self.init(.badInput, "path", problem.sentence)
    case .missing, .unreadable, .occupied, .full:
      self.init(.inputOutput, "file", problem.sentence)
    }
  }

  /// Reads what was typed for an option, and names the option where it cannot be read.
  static func naming<Value>(_ field: String?, _ read: () throws -> Value) throws -> Value {
    do { return try read() } catch {
      var complaint = Complaint(describing: error)
      complaint.field = field
      throw complaint
    }
  }

  /// Finds the words for any error a command can end with.
  init(describing error: any Error) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let refusal as Refusal: self.init(refusal)
    case let problems as EntryProblems: self.init(problems)
    case let problem as EntryProblem: self.init(problem)
    case let failure as StoreFailure: self.init(failure)
    case let problem as DocumentProblem: self.init(problem)
    case let problem as FileProblem: self.init(problem)
    default: self.init(.inputOutput, "unexpected", "\(error)")
    }
  }
}
