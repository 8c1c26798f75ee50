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
    let mustWrite = readOnly || writing || insisting
    store = try Progress(quiet: false, surroundings).run { done, total in
      "\(done) of \(total) cases worked out anew"
    } _: { [readOnly] job in
      mustWrite
        ? try CaseStore(path: place.path, readOnly: readOnly, job: job)
        : try CaseStore.openAsPermitted(path: place.path, job: job)
    }
    if !insisting { surroundings.say(store.notices) }
    actor = try choice.person(in: surroundings, recording: writing || insisting)
    moment = try Self.moment(
      choice.asOf, now: surroundings.now(),
      calendar: { [store] in try store.district().calendar })
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
}

extension OpenCasebook {
  /// The district whose casebook it is.
  func district() throws -> District { try store.district() }

  /// One case as a page.
  func page(_ reference: CaseReference, revealing: Bool = false) throws -> CasePage {
    try store.page(of: reference, revealing: revealing, today: moment.today)
  }

  /// What the form of an act holds when it opens on a case.
  func prefill(_ act: ActKind, _ reference: CaseReference) throws -> [String: String] {
    try store.prefill(act, on: reference, today: moment.today)
  }

  /// One page of a list.
  func list(_ query: ListQuery) throws -> RowPage<ListRow> {
    try store.list(query, today: moment.today)
  }

  /// One page of the docket.
  func docket(_ query: DocketQuery) throws -> DocketPage {
    try store.docket(query, today: moment.today)
  }

  /// One entry of the journal with what it changed.
  func entry(_ sequence: Int, revealing: Bool) throws -> EntryPage {
    try store.entry(sequence, revealing: revealing)
  }

  /// Carries out an act.
  func perform(
    _ act: any Act, on reference: CaseReference?, seen: Int? = nil
  ) throws -> Receipt {
    if readOnly { throw Self.lookOnly }
    return try store.perform(act, on: reference, by: actor, at: moment, seen: seen)
  }

  /// Undoes an entry of the journal.
  func undo(_ entry: Int) throws -> Receipt {
    if readOnly { throw Self.lookOnly }
    return try store.undo(entry, by: actor, at: moment)
  }
}
