import CaseDocuments
import CaseDomain
import CaseScreens
import Files
import TerminalDriver

/// The screens at a terminal: events in, grids out, and the requests only the program can run.
struct ScreensLoop {
  /// How long to wait for a key before looking whether somebody else changed the casebook.
  private static let patience = 500
  /// How long the screen may stay as it is while keys that are waiting are taken.
  private static let stillness = Duration.milliseconds(50)

  let casebook: OpenCasebook
  /// The time of each event; the day stays the same where the casebook is looked at as of a day.
  let now: () -> Moment
  /// Why the casebook is only looked at, if it is.
  var viewOnly: ViewOnly?
  let documents: DocumentOpener

  func run(on terminal: Terminal) throws {
    documents.folders.removeAbandoned()
    defer { documents.folders.removeAll() }
    var runner = try Runner(
      casebook: casebook.store, actor: casebook.actor, moment: now(), size: terminal.size,
      viewOnly: viewOnly)
    runner.completePath = PathCompletion.onDisk
    runner.policies = .files
    if let notice = casebook.store.notices.first { runner.say(notice) }
    terminal.draw(runner.view())
    var drawn = ContinuousClock.now
    while true {
      var requests = runner.handle(terminal.next(timeout: Self.patience), at: now())
      while !requests.isEmpty {
        switch requests.removeFirst() {
        case .quit: return
        case .suspend: terminal.suspend()
        case .redraw: terminal.redraw()
        case .openDocument(let attachment): open(attachment, at: terminal, saying: &runner)
        case .openMailDraft(let letter): mail(letter, at: terminal, saying: &runner)
        case .writeLetter(let order, let path): write(order, to: path, at: terminal, for: &runner)
        case .writePacket(let order, let path): write(order, to: path, at: terminal, for: &runner)
        case .readRegister(let path):
          requests += read(for: &runner) { $0.take(try RegisterFile.read(FilePath(path))) }
        case .readTools(let path):
          requests += read(for: &runner) { $0.take(try ToolFile.read(FilePath(path))) }
        case .carryOut(let request):
          requests += runner.carryOut(
            request, job: job("\(request.pace); Esc stops", at: terminal, for: runner))
        case .website(let work, let path): website(work, path, at: terminal, for: &runner)
        case .writeReport(let view, let path): write(view, to: path, for: &runner)
        case .backUp(let path): backUp(to: path, at: terminal, for: &runner)
        case .check: check(at: terminal, for: &runner)
        case .verifyJournal: verifyJournal(for: &runner)
        case .reviewTemplates: reviewTemplates(for: &runner)
        }
      }
      if terminal.hasEvent, drawn.duration(to: .now) < Self.stillness { continue }
      terminal.draw(runner.view())
      drawn = .now
    }
  }

  private func open(_ attachment: Int, at terminal: Terminal, saying runner: inout Runner) {
    show(at: terminal, saying: &runner) { folder in
      try casebook.store.extract(attachment: attachment, into: FilePath(folder, to: .folder)).path
        .path
    }
  }

  private func mail(_ letter: CaseReference, at terminal: Terminal, saying runner: inout Runner) {
    show(at: terminal, saying: &runner) { folder in
      try LetterFiles(order: try LetterOrder(letter, as: .eml), casebook: casebook)
        .write(into: FilePath(folder, to: .folder)).sentence
    }
  }

  /// Shows a document with the person's own program, once it is written to a folder.
  private func show(
    at terminal: Terminal, saying runner: inout Runner, _ extract: (String) throws -> String
  ) {
    do {
      switch documents.viewer {
      case .command(let command):
        // The command ends with the viewer, and nothing of the document is left then.
        try documents.folders.lend { folder in
          let path = try extract(folder)
          try terminal.withTerminalReleased { try documents.run(command, on: path) }
        }
        runner.say("The document was closed, and the copy that was opened is gone.")
      case .desktop:
        let path = try extract(documents.folders.make())
        try documents.show(path)
        runner.say(
          "Opened a copy, which is yours alone to read and goes when you leave Docket: \(path)")
      case .none:
        let path = try extract(documents.folders.make())
        runner.say("A copy, yours alone to read, lies here until you leave Docket: \(path)")
      }
    } catch {
      runner.say(Complaint(describing: error).sentence, refused: true)
    }
  }

  private func read(
    for runner: inout Runner, _ take: (inout Runner) throws -> [ProgramRequest]
  ) -> [ProgramRequest] {
    do {
      return try take(&runner)
    } catch {
      runner.takeNoFile(because: Complaint(describing: error).sentence)
      return []
    }
  }
}
