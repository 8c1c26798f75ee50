import CaseDomain
import CaseStore
import PlainText

/// Everything outside the program that a command may look at or write to.
///
/// The clock, the person and the streams come in as values, so that a command runs in a test as it
/// runs at a prompt.
public struct Surroundings {
  /// The environment variables.
  public var variables: [String: String]
  /// The name the person is logged in by.
  public var login: String
  /// The time now.
  public var now: () -> Moment
  /// Writes to the standard output.
  public var out: (String) throws -> Void
  /// Writes to the standard error.
  public var err: (String) -> Void
  /// How many columns help and tables may take, or `nil` where the output is no terminal.
  public var columns: Int?

  /// Describes surroundings.
  public init(
    variables: [String: String], login: String, now: @escaping () -> Moment,
    out: @escaping (String) throws -> Void, err: @escaping (String) -> Void, columns: Int?
  ) {
    self.variables = variables
    self.login = login
    self.now = now
    self.out = out
    self.err = err
    self.columns = columns
  }

  /// Prints an answer: a value as JSON where that is asked for, its words otherwise.
  ///
  /// - Parameter done: whether what is answered to stands already, which is then said where the
  ///   answer cannot be written.
  func answer(
    json: Bool, done: Bool = false, _ value: @autoclosure () throws -> some Encodable,
    words: @autoclosure () throws -> String
  ) throws {
    let text = json ? try JSONOutput.text(value()) + "\n" : try words()
    do { try out(text) } catch var complaint as Complaint where done {
      complaint.sentence = "Done, but its answer was lost. " + complaint.sentence
      complaint.remedy = "Look before you do it again."
      throw complaint
    }
  }

  /// Tells the person something besides the answer, a line for each sentence.
  func say(_ sentences: [String]) {
    for sentence in sentences { err(PlainText.safe("docket: \(sentence)") + "\n") }
  }

  /// Tells each statement of SQL from now on, if a variable asks for it.
  ///
  /// It is told on the standard error and in no file of its own: a shell makes one, also under the
  /// screens.
  func traceStatements() {
    guard variable("DOCKET_TRACE_SQL") != nil else { return }
    // A command waits for its statements, so the two never write at once.
    nonisolated(unsafe) let err = err
    CaseStore.tellStatements { err($0 + "\n") }
  }

  /// The value of an environment variable that is set to something.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
