import CaseDomain
import CaseStore
import TerminalDriver

/// Opens the screens: on the casebook, on the set-up form where there is none, or on the sample.
struct ScreensStart {
  let choice: CasebookChoice
  let surroundings: Surroundings

  /// Runs the screens until the person leaves, or a signal asks the program to end.
  func run() throws {
    try runScreens()
    Terminal.endAsRequested()
  }

  private func runScreens() throws {
    let place = try CasebookPlace(choice.casebook, in: surroundings)
    if choice.looksOnly || place.isTaken {
      let casebook = try OpenCasebook(choice, in: surroundings, insisting: true)
      try onTerminal { try open(casebook, on: $0) }
      return
    }
    let actor = try choice.person(in: surroundings, recording: true)
    try onTerminal { terminal in
      let first = FirstRun(place: place, actor: actor, now: surroundings.now)
      switch try first.run(on: terminal) {
      case .made:
        try open(try OpenCasebook(choice, in: surroundings, insisting: true), on: terminal)
      case .sample: try SampleCasebook.lend(in: surroundings) { try open($0, on: terminal) }
      case .quit: break
      }
    }
  }

  /// Opens the screens on the made-up district.
  func runSample() throws {
    try SampleCasebook.lend(in: surroundings) { casebook in
      try onTerminal { try open(casebook, on: $0) }
    }
    Terminal.endAsRequested()
  }

  private func open(_ casebook: OpenCasebook, on terminal: Terminal) throws {
    let now = surroundings.now
    let day = choice.asOf == nil ? nil : casebook.moment.today
    try ScreensLoop(
      casebook: casebook,
      now: { day.map { Moment(today: $0, stamp: now().stamp) } ?? now() },
      viewOnly: day.map { .asOf($0) } ?? (choice.looksOnly ? .only : nil),
      documents: DocumentOpener(in: surroundings)
    )
    .run(on: terminal)
  }

  private func onTerminal(_ body: (Terminal) throws -> Void) throws {
    do {
      try withTerminal(body)
    } catch let problem as TerminalProblem {
      throw Complaint(.inputOutput, "terminal", problem.description)
    }
  }
}
