import CaseDocuments
import CaseDomain
import CaseScreens
import Files
import TerminalDriver

/// The screens at a terminal: events in, grids out, and the errands only the program can run.
struct ScreensLoop {
  /// How long to wait for a key before looking whether somebody else changed the casebook.
  private static let patience = 500
  /// How long the screen may stay as it is while keys that are waiting are taken.
  private static let stillness = Duration.milliseconds(50)

  /// The casebook, opened.
  let casebook: OpenCasebook
  /// The time of each event; the day stays the same where the casebook is looked at as of a day.
  let now: () -> Moment
  /// Why the casebook is only looked at, if it is.
  var looking: Looking?
  /// Opens documents.
  let documents: DocumentOpener

  /// Runs until the person leaves.
  func run(on terminal: Terminal) throws {
    documents.folders.removeAbandoned()
    defer { documents.folders.removeAll() }
    var desk = try Desk(
      casebook: casebook.store, actor: casebook.actor, moment: now(), size: terminal.size,
      looking: looking)
    if let notice = casebook.store.notices.first { desk.say(notice) }
    terminal.draw(desk.view())
    var drawn = ContinuousClock.now
    while true {
      var errands = desk.handle(terminal.next(timeout: Self.patience), at: now())
      while !errands.isEmpty {
        switch errands.removeFirst() {
        case .quit: return
        case .suspend: terminal.suspend()
        case .redraw: terminal.redraw()
        case .openDocument(let attachment): open(attachment, at: terminal, saying: &desk)
        case .readRegister(let path): errands += read(path, for: &desk)
        case .importRegister(let request):
          errands += importRegister(request, at: terminal, for: &desk)
        }
      }
      if terminal.hasEvent, drawn.duration(to: .now) < Self.stillness { continue }
      terminal.draw(desk.view())
      drawn = .now
    }
  }

  private func open(_ attachment: Int, at terminal: Terminal, saying desk: inout Desk) {
    do {
      let path = try casebook.store.extract(
        attachment: attachment, into: try FilePath(documents.folders.make(), to: .folder)
      ).path.path
      switch documents.viewer {
      case .command(let command):
        try terminal.withTerminalReleased { try documents.run(command, on: path) }
      case .desktop:
        try documents.show(path)
        desk.say("Opened \(path).")
      case .none:
        desk.say("The document is at \(path) until you leave Docket.")
      }
    } catch {
      desk.say(Complaint(describing: error).sentence, refused: true)
    }
  }

  private func read(_ path: String, for desk: inout Desk) -> [Errand] {
    do {
      return desk.take(try RegisterFile.read(FilePath(path)))
    } catch {
      desk.takeNoRegister(because: Complaint(describing: error).sentence)
      return []
    }
  }

  private func importRegister(
    _ request: ImportRequest, at terminal: Terminal, for desk: inout Desk
  ) -> [Errand] {
    var shown = desk
    return desk.importRegister(request) { done in
      guard done.isMultiple(of: 1000) else { return }
      shown.say("\(done) of \(request.sheet.rows.count) rows …")
      terminal.draw(shown.view())
    }
  }
}
