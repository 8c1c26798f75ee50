/// A casebook as both front ends see it.
///
/// Each question is answered as of a day. It throws `Refusal` for a record that does not exist and
/// `StoreFailure` for the machine.
public protocol Casebook: AnyObject {
  /// The district whose casebook it is.
  func district() throws -> District

  /// One page of the docket.
  func docket(_ query: DocketQuery, today: CivilDate) throws -> DocketPage

  /// One page of a list.
  func list(_ query: ListQuery, today: CivilDate) throws -> RowPage<ListRow>

  /// One case as a page; names show only when `revealing`.
  func page(of reference: CaseReference, revealing: Bool, today: CivilDate) throws -> CasePage

  /// What is published, and what of it asks for something, as a page; acts on it are the district's.
  func website(today: CivilDate) throws -> CasePage

  /// The policy in force: every rule, what the policy says otherwise, open questions with the cases they
  /// touched; acts on it are the district's.
  func policy(_ portion: PolicyPage.Portion, today: CivilDate) throws -> CasePage

  /// Where the district stands on a day, beside the same day a year before.
  func report(today: CivilDate) throws -> Report

  /// Which product holds which kinds of student data, as the contracts and exemptions of a day say.
  func inventory(today: CivilDate) throws -> DataInventory

  /// What the form of an act holds when it opens on a case, with what was answered to the fields that
  /// decide about the others.
  func prefill(
    _ act: ActKind, on reference: CaseReference, given: [String: String], today: CivilDate
  ) throws -> [String: String]

  /// Of the fields of an act with answers to choose from, the answers that can be meant on a case.
  func choices(
    _ act: ActKind, on reference: CaseReference, today: CivilDate
  ) throws -> [String: [String]]

  /// Where a student stands among those affected by a breach; `nil` where no list names the code.
  func listing(of code: String, in breach: CaseReference) throws -> AffectedListing?

  /// Records of an area whose name holds the text, for choosing one; at most 50.
  func lookup(_ area: CaseArea, text: String, today: CivilDate) throws -> [LookupHit]

  /// One page of the journal, newest first; of one case if one is named.
  func journal(_ query: JournalQuery) throws -> RowPage<JournalEntry>

  /// What one entry of the journal made different; names show only when `revealing`.
  func entry(_ sequence: Int, revealing: Bool) throws -> EntryPage

  /// What a person did, newest first; what is undone stays listed, to be done again.
  func undoSteps(by actor: Actor, limit: Int) throws -> [UndoStep]

  /// What the act of an entry was done with at one go; for an undoing, what it undid.
  func undoStep(of entry: Int) throws -> UndoStep

  /// Carries out an act and returns once it is durable.
  ///
  /// - Parameters:
  ///   - reference: the case acted on, or `nil` for an act that opens one.
  ///   - seen: the revision of the case on screen, or `nil` to act on it as it is.
  /// - Throws: `Refusal` for what the rules or a newer revision do not allow, `StoreFailure` for
  ///   the machine; nothing is changed then.
  func perform(
    _ act: any Act, on reference: CaseReference?, by actor: Actor, at moment: Moment, seen: Int?
  ) throws -> Receipt

  /// Carries out an act on each of several cases at one go; those that refuse it stay as they are.
  ///
  /// - Throws: `StoreFailure` for the machine; nothing is changed then on any of them.
  func performEach(
    _ acts: [SeenAct], by actor: Actor, at moment: Moment
  ) throws -> [Result<Receipt, Refusal>]

  /// Reverses the acts with some numbers in the journal, in that order, by new entries: all or none.
  ///
  /// - Throws: as `perform` does.
  func undo(_ entries: [Int], by actor: Actor, at moment: Moment) throws -> Receipt

  /// Imports a register of contracts in one piece, each row as the act a person would give.
  ///
  /// Where a row is refused nothing is imported, unless only the valid rows are asked for.
  ///
  /// - Parameters:
  ///   - rehearsing: whether the import is undone again once its report is made.
  ///   - validOnly: whether the valid rows are imported although others are refused.
  ///   - job: told, now and then, how many rows are done.
  /// - Throws: `Refusal` for a casebook opened for looking only, `StoreFailure` for the machine or
  ///   where the job is stopped.
  func importRegister(
    _ table: RegisterTable, mapping: ImportMapping, rehearsing: Bool, validOnly: Bool,
    by actor: Actor, at moment: Moment, job: Job
  ) throws -> ImportReport

  /// Imports tool requests in one piece, each once; otherwise as `importRegister` does.
  func importTools(
    _ tools: ToolImport, rehearsing: Bool, validOnly: Bool, by actor: Actor, at moment: Moment,
    job: Job
  ) throws -> ToolImportReport

  /// A number that differs once anyone else has changed the casebook.
  func changeCount() throws -> Int
}

extension Casebook {
  /// What the form of an act holds when it opens on a case, before anything is answered.
  public func prefill(
    _ act: ActKind, on reference: CaseReference, today: CivilDate
  ) throws -> [String: String] {
    try prefill(act, on: reference, given: [:], today: today)
  }
}
