import CaseDomain
import CaseScreens
import Testing

@testable import TerminalKit

/// Plays keys to the screens and shows what they show, without a terminal and without a clock.
public struct Screenplay {
  /// The screens at work.
  public private(set) var runner: Runner
  /// The instant of every key, until it is moved on.
  public var moment: Moment
  /// What the screens asked of the program around them, in order.
  public private(set) var requests: [ProgramRequest] = []
  /// Whether long work is stopped after its first step.
  public var isStopping = false
  private var size: Size
  /// How many keys were pressed.
  public private(set) var keys = 0

  /// Opens the screens on a casebook.
  public init(
    _ casebook: any Casebook, at moment: Moment = .testDay,
    size: Size = Size(columns: 80, rows: 24), by actor: Actor = .coordinator,
    viewOnly: ViewOnly? = nil, policies: PolicySource = .none,
    completePath: @escaping @Sendable (String) -> PathCompletion = { PathCompletion($0) }
  ) throws {
    self.moment = moment
    self.size = size
    runner = try Runner(
      casebook: casebook, actor: actor, moment: moment, size: size, viewOnly: viewOnly)
    runner.completePath = completePath
    runner.policies = policies
  }

  /// Presses keys, written as `n<Enter>` or `<C-s>`.
  public mutating func press(_ script: String) throws {
    for key in try Key.script(script) {
      keys += 1
      send(.key(key))
    }
  }

  /// Presses keys again and again until something is so; a test whose screen never gets there fails.
  public mutating func press(
    _ script: String, until isMet: (Screenplay) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for _ in 0..<100 where !isMet(self) { try press(script) }
    try #require(isMet(self), "the screen was:\n\(text)", sourceLocation: sourceLocation)
  }

  /// Types text as it stands.
  public mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Turns pages until the screen shows the text, and tells whether it came.
  public mutating func page(to wanted: String) throws -> Bool {
    var before = ""
    while !words.contains(wanted), text != before {
      before = text
      try press("<PageDown>")
    }
    return words.contains(wanted)
  }

  /// Sends one event, and expects the plain lines to name everything the cells then show.
  public mutating func send(_ event: Event) {
    if case .resized(let size) = event { self.size = size }
    follow(runner.handle(event, at: moment))
    runner.frame.expectPlainLinesNameEverything(at: size)
  }

  /// Hands over the register that the screens asked for.
  public mutating func hand(_ page: RegisterTable) { follow(runner.take(page)) }

  /// Hands over the tool requests that the screens asked for.
  public mutating func hand(_ file: ToolFile) { follow(runner.take(file)) }

  /// Says why the file that the screens asked for could not be read or written.
  public mutating func handNoFile(because sentence: String) {
    runner.takeNoFile(because: sentence)
  }

  /// Runs the requests that concern the casebook, and keeps them all.
  private mutating func follow(_ asked: [ProgramRequest]) {
    requests += asked
    for case .carryOut(let request) in asked {
      let job = runner.job(request.pace) { [isStopping] _ in !isStopping }
      follow(runner.carryOut(request, job: job))
    }
  }

  /// Expects the words at every size, and below them a rule or a message and the keys, unless a box
  /// closes there; a size that is too small says so instead.
  public mutating func expectWhole(
    at sizes: [(Int, Int)], showing wanted: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let size = self.size
    for (columns, rows) in sizes {
      resize(columns, rows)
      let isTooSmall = Chrome.tooSmall(self.size) != nil
      #expect(
        words.contains(isTooSmall ? "60×16" : wanted), "\(text)", sourceLocation: sourceLocation)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let isBoxed = lines.suffix(2).contains { $0.contains("└─") && $0.contains("─┘") }
      guard !isTooSmall, !isBoxed else { continue }
      let rule = " " + String(repeating: "─", count: columns - 2)
      let above = runner.frame.toast.map { " " + $0.text } ?? rule
      #expect(lines.dropLast().last == above, "\(text)", sourceLocation: sourceLocation)
      let last = runner.frame.chrome.footer.last.map { "\($0.key) \($0.label)" } ?? ""
      #expect(footer.hasSuffix(last), "\(text)", sourceLocation: sourceLocation)
    }
    resize(size.columns, size.rows)
  }

  /// Gives the screens another size.
  public mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resized(Size(columns: columns, rows: rows)))
  }

  /// What the screen shows.
  public var text: String { runner.view().text }

  /// What the screen shows as running words, however they are wrapped and framed.
  public var words: String {
    text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
  }

  /// The row of the screen that holds the text, or empty.
  public func row(with text: String) -> String {
    self.text.split(separator: "\n").map(String.init).first { $0.contains(text) } ?? ""
  }

  /// The row of the screen that is selected, or empty.
  public var selectedRow: String { row(with: "▸") }

  /// The last row: what the keys do.
  public var footer: String {
    self.text.split(separator: "\n").last.map(String.init) ?? ""
  }
}
