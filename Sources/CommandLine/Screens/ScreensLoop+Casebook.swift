import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore
import Files
import TerminalDriver

/// What the screens ask for that concerns the whole casebook, as the commands of the same names do
/// it.
extension ScreensLoop {
  func backUp(to path: String, at terminal: Terminal, for runner: inout Runner) {
    let job = job("Part by part; Esc stops", at: terminal, for: runner)
    do {
      let target = try FilePath(path)
      let backup = try casebook.store.backup(to: target, job: job)
      runner.takeWritten(saying: HeadAnswer(backup.head).sentence("Backed up to \(target)"))
    } catch {
      runner.takeNoFile(because: Complaint(describing: error).sentence)
    }
  }

  func write(
    _ order: LetterOrder, to path: String, at terminal: Terminal, for runner: inout Runner
  ) {
    let job = job("Draft by draft; Esc stops", at: terminal, for: runner)
    do {
      let written = try LetterFiles(order: order, casebook: casebook)
        .write(into: FilePath(path, to: .folder), job: job)
      runner.takeWritten(saying: "Written: \(written.sentence)")
    } catch {
      runner.takeNoFile(because: Complaint(describing: error).sentence)
    }
  }

  func write(
    _ order: PacketOrder, to path: String, at terminal: Terminal, for runner: inout Runner
  ) {
    let job = job("Case by case, then file by file; Esc stops", at: terminal, for: runner)
    do {
      let target = try FilePath(path, to: .folder)
      let written = try casebook.packet(order, job: job).write(into: target, job: job)
      runner.takeWritten(saying: "Written: \(written.sentence)")
    } catch {
      runner.takeNoFile(because: Complaint(describing: error).sentence)
    }
  }

  func website(
    _ work: WebsiteWork, _ path: String, at terminal: Terminal, for runner: inout Runner
  ) {
    let job = job("File by file; Esc stops", at: terminal, for: runner)
    do {
      let folder = try FilePath(path, to: .folder)
      switch work {
      case .build, .fragments:
        let site = try casebook.site(as: work == .build ? .pages : .fragments)
        let written = try casebook.build(site, into: folder, job: job)
        runner.takeWritten(saying: "Written: \(written.sentence)")
      case .diff:
        let difference = try PublishedSite(folder, of: casebook, job: job).difference
        runner.takeWritten(saying: difference.summary)
        if !difference.isUpToDate { runner.show("Held against today's", difference.sentences) }
      case .record:
        let outcome = try SiteRecording(casebook).record(
          PublishedSite(folder, of: casebook, job: job))
        runner.takeWritten(saying: outcome.sentences.joined(separator: " "))
      }
    } catch {
      runner.takeNoFile(because: Complaint(describing: error).sentence)
    }
  }

  /// Writes a report to a file as a page for print.
  func write(_ view: ReportView, to path: String, for runner: inout Runner) {
    do {
      let target = try FilePath(path)
      let page =
        switch view {
        case .standing: ReportPage(try casebook.store.report(today: casebook.moment.today))
        case .inventory:
          ReportPage(
            try casebook.store.inventory(today: casebook.moment.today),
            of: try casebook.store.district())
        }
      try ReportOutput.write(page.bytes, to: target)
      runner.takeWritten(saying: "Written: \(target.path)")
    } catch {
      runner.takeNoFile(because: Complaint(describing: error).sentence)
    }
  }

  func check(at terminal: Terminal, for runner: inout Runner) {
    let job = job("Case by case; Esc stops", at: terminal, for: runner)
    answer("Nothing is wrong with the casebook", for: &runner) { try casebook.store.check(job) }
  }

  func verifyJournal(for runner: inout Runner) {
    answer("The journal is whole", for: &runner) {
      try casebook.store.verifyJournal(expecting: nil)
    }
  }

  func reviewTemplates(for runner: inout Runner) {
    do {
      let review = TemplateReview(ofDistrict: try casebook.store.district())
      guard !review.found.isEmpty else { return runner.say(review.sentences.joined()) }
      runner.show("Something is wrong with the templates", review.sentences)
    } catch {
      runner.say(Complaint(describing: error).sentence, refused: true)
    }
  }

  /// A job that shows on the terminal how far it has come, until Esc stops it.
  func job(_ words: String, at terminal: Terminal, for runner: Runner) -> Job {
    runner.job(words) { frame in
      terminal.draw(frame.grid(terminal.size))
      return !terminal.takesStop()
    }
  }

  /// Says the words with the journal's head where nothing is found, and else what is.
  private func answer(
    _ words: String, for runner: inout Runner, _ look: () throws -> [CheckFinding]
  ) {
    do {
      let findings = try look()
      guard !findings.isEmpty else {
        return runner.say(HeadAnswer(try casebook.store.head()).sentence(words))
      }
      runner.show(
        "Something is wrong",
        findings.map(\.sentence) + ["Keep the file as it is, and see docket restore."])
    } catch {
      runner.say(Complaint(describing: error).sentence, refused: true)
    }
  }
}
