import CaseDocuments
import CaseDomain
import CaseStore
import Files

/// A casebook opened for one command, with the person and the day.
struct OpenCasebook {
  let store: CaseStore
  /// The day looked at and the time of the command.
  let moment: Moment
  /// On whose word something is recorded.
  let actor: Actor
  /// Whether the day looked at is before today.
  let isPast: Bool
}

extension OpenCasebook {
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
    let readOnly = choice.looksOnly
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
    } _: { job in
      mustWrite
        ? try CaseStore(path: place.path, readOnly: readOnly, means: .program, job: job)
        : try CaseStore.openAsPermitted(path: place.path, means: .program, job: job)
    }
    if !insisting { surroundings.say(store.notices) }
    actor = try choice.person(in: surroundings, recording: writing || insisting)
    let now = surroundings.now()
    guard let asOf = choice.asOf else {
      (moment, isPast) = (now, false)
      return
    }
    let calendar = try store.district().calendar
    let day = try Complaint.naming("as-of") {
      try DateEntry.read(asOf, today: now.today, calendar: calendar)
    }
    (moment, isPast) = (Moment(today: day, stamp: now.stamp), day < now.today)
  }

  /// What is said to a command that would change a casebook opened for looking.
  static var lookOnly: Refusal {
    Refusal(
      .readOnly, "The casebook was opened for looking only.",
      remedy: "Leave out --read-only and --as-of to change it.")
  }

  /// One case as a page, as of the day looked at.
  func page(_ reference: CaseReference, revealing: Bool = false) throws -> CasePage {
    try store.page(of: reference, revealing: revealing, today: moment.today)
  }

  /// Carries out an act on the person's word.
  func perform(_ act: any Act, on reference: CaseReference?, seen: Int?) throws -> Receipt {
    try store.perform(act, on: reference, by: actor, at: moment, seen: seen)
  }
}
