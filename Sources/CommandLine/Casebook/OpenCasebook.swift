import CaseDomain
import CaseStore
import Files
import PlainText

/// A casebook opened for one command, with the person and the day.
struct OpenCasebook {
  /// The file.
  let store: CaseStore
  /// The day looked at and the time of the command.
  let moment: Moment
  /// On whose word something is recorded.
  let actor: Actor
  /// Whether the casebook may only be looked at.
  let readOnly: Bool

  /// Opens the casebook that was chosen.
  ///
  /// - Parameters:
  ///   - writing: whether the command would change it, which is refused where the options ask to
  ///     look only.
  ///   - insisting: whether it must be open for writing unless the options ask to look only, as
  ///     for the screens; a command that only reads does with what is permitted.
  init(
    _ choice: CasebookChoice, in surroundings: Surroundings, writing: Bool = false,
    insisting: Bool = false
  ) throws {
    readOnly = choice.looksOnly
    if writing && readOnly { throw Self.lookOnly }
    let place = try CasebookPlace(choice.casebook, in: surroundings)
    guard FileEntry(place.path.path) != nil else {
      throw Complaint(
        .inputOutput, "no-casebook", "There is no casebook at \(place.path).",
        remedy: "Make one with docket init, or name another with --casebook.")
    }
    let progress = Progress(quiet: false, surroundings)
    let show = { (done: Int, total: Int) in
      progress.show("\(done) of \(total) cases worked out anew")
    }
    store =
      readOnly || writing || insisting
      ? try CaseStore(path: place.path, readOnly: readOnly, progress: show)
      : try CaseStore.openAsPermitted(path: place.path, progress: show)
    progress.clear()
    if !insisting { surroundings.say(store.notices) }
    actor = try choice.person(in: surroundings, recording: writing || insisting)
    moment = try Self.moment(
      choice.asOf, now: surroundings.now(),
      calendar: { [store] in
        try Self.office(store, today: surroundings.now().today).calendar
      })
  }

  /// Wraps a casebook that was just made.
  init(store: CaseStore, moment: Moment, actor: Actor) {
    self.store = store
    self.moment = moment
    self.actor = actor
    readOnly = false
  }

  /// What is said to a command that would change a casebook opened for looking.
  static var lookOnly: Refusal {
    Refusal(
      .readOnly, "The casebook was opened for looking only.",
      remedy: "Leave out --read-only and --as-of to change it.")
  }

  private static func moment(
    _ asOf: String?, now: Moment, calendar: () throws -> BusinessCalendar
  ) throws -> Moment {
    guard let asOf else { return now }
    do {
      let day = try DateEntry.read(asOf, today: now.today, calendar: try calendar())
      return Moment(today: day, stamp: now.stamp)
    } catch let problem as EntryProblem {
      throw Complaint(problem.of("as-of"))
    }
  }

  private static func office(_ store: CaseStore, today: CivilDate) throws -> Office {
    guard case .office(let office) = try store.answer(.office, today: today) else {
      throw mismatch
    }
    return office
  }

  private static var mismatch: Complaint {
    Complaint(.inputOutput, "unexpected", "The casebook answered another question.")
  }
}

extension OpenCasebook {
  /// The district's office.
  func office() throws -> Office { try Self.office(store, today: moment.today) }

  /// One case as a page.
  func sheet(_ reference: CaseReference, revealing: Bool = false) throws -> CaseSheet {
    guard
      case .sheet(let sheet) = try store.answer(
        .sheet(reference, revealing: revealing), today: moment.today)
    else { throw Self.mismatch }
    return sheet
  }

  /// What the form of an act holds when it opens on a case.
  func prefill(_ act: ActID, _ reference: CaseReference) throws -> [String: String] {
    guard
      case .prefill(_, _, let entries) = try store.answer(
        .prefill(act, reference), today: moment.today)
    else { throw Self.mismatch }
    return entries
  }

  /// One page of a list.
  func list(_ query: ListQuery) throws -> ListPage {
    guard case .list(let page) = try store.answer(.list(query), today: moment.today) else {
      throw Self.mismatch
    }
    return page
  }

  /// One page of the docket.
  func docket(_ query: DocketQuery) throws -> DocketPage {
    guard case .docket(let page) = try store.answer(.docket(query), today: moment.today) else {
      throw Self.mismatch
    }
    return page
  }

  /// One page of the journal, newest first.
  func journal(of reference: CaseReference?, before: Int?, limit: Int) throws -> [JournalEntry] {
    guard
      case .journal(let entries) = try store.answer(
        .journal(of: reference, before: before, limit: limit), today: moment.today)
    else { throw Self.mismatch }
    return entries
  }

  /// The newest entry that can be reversed.
  func undoable(of reference: CaseReference?) throws -> JournalEntry? {
    guard
      case .undoable(let entry) = try store.answer(.undoable(of: reference), today: moment.today)
    else { throw Self.mismatch }
    return entry
  }

  /// Carries out a command.
  func perform(_ command: Command, seen: Int? = nil) throws -> Receipt {
    if readOnly { throw Self.lookOnly }
    return try store.perform(command, by: actor, at: moment, seen: seen)
  }
}
