import CaseDomain

/// What a screen is told.
enum Message: Sendable {
  /// It has just been put on top.
  case opened
  /// It is on top again, or the casebook has changed behind it.
  case shown
  case act(Action)
  case paste(String)
  case pathCompleted(PathCompletion)
  case resized
  /// The casebook's answers, with what of the question the screen has to know again.
  case district(District)
  case docket(DocketQuery, DocketPage)
  case list(ListQuery, RowPage<ListRow>)
  case page(CasePage)
  case report(Report)
  case inventory(DataInventory)
  case prefill(CaseReference, [String: String])
  case choices([String: [String]])
  case lookup([LookupHit])
  case journal(JournalQuery, RowPage<JournalEntry>)
  case entry(EntryPage)
  case undoSteps([UndoStep])
  case undoStep(UndoStep, of: Int)
  case listing(AffectedListing?)
  case done(Receipt)
  /// An act on several cases was carried out, on each or not.
  case doneEach([Result<Receipt, Refusal>])
  /// A step was undone, or done again.
  case turned(UndoStep, Receipt)
  case refused(Refusal)
  case failed(StoreFailure)
  /// A case was opened by a form above, which the person is looking at now.
  case made(CaseReference)
  /// A form above was saved.
  case completed(ActKind, Receipt)
  /// A form for several cases above was saved for those it could be.
  case completedMany(ActKind, BatchOutcome)
  /// The file asked for was read or written, or could not be.
  case registerRead(RegisterTable)
  case toolsRead(ToolFile)
  case policyRead(PolicyProfile, from: String)
  case fileWritten(String)
  case fileRefused(String)
  /// The policies that come with the program.
  case policies([PolicyProfile])
  /// An import was tried or carried out.
  case imported(ImportRequest, any ImportOutcome)
  /// The report of an import was read, which opened a case last, and there is no more to do.
  case importFinished(CaseReference?)
  /// Something was chosen in a chooser or a dialog above.
  case chosen(Purpose, String)
}
