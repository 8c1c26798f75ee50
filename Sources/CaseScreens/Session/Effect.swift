import CaseDomain

/// What the loop asks of the world after an event.
public enum Effect: Hashable, Sendable {
  /// A question to the casebook, with the layer that asked.
  case ask(Query, by: LayerID)
  /// A command to the casebook, with the revision on screen and the layer that gave it.
  case perform(Command, seen: Int?, by: LayerID)
  /// Something outside the casebook.
  case errand(Errand)
}

/// What only the program around the screens can do.
public enum Errand: Hashable, Sendable {
  /// Open a document of the casebook with the person's own program.
  case openDocument(attachment: Int)
  /// Give the terminal back to the shell until the program is resumed.
  case suspend
  /// Draw every cell again.
  case redraw
  /// Read the register in a file; `Desk.take` or `Desk.takeNoRegister` hands over what came of it.
  case readRegister(path: String)
  /// Carry out an import with `Desk.importRegister`, showing how far it has come.
  case importRegister(ImportRequest)
  /// End the program.
  case quit
}

/// Names one layer of the screen, so that an answer finds the one that asked.
public struct LayerID: Hashable, Sendable {
  let value: Int
  /// The session itself, for what concerns no single screen.
  static let session = LayerID(value: 0)
}

/// What came of a question or a command.
public enum Reply: Sendable {
  case answer(Answer)
  case receipt(Receipt)
  case refusal(Refusal)
  case failure(StoreFailure)
}

/// What a screen is told.
enum Message: Sendable {
  /// It has just been put on top.
  case opened
  /// It is on top again, or the casebook has changed behind it.
  case shown
  case act(Action)
  case paste(String)
  case resized
  case answered(Query, Answer)
  case done(Command, Receipt)
  case refused(Refusal)
  case failed(StoreFailure)
  /// A case was opened by a form above, which the person is looking at now.
  case made(CaseReference)
  /// A form above was saved.
  case completed(ActID, Receipt)
  /// A form for several cases above was saved for those it could be.
  case completedMany(ActID, BatchOutcome)
  /// The register asked for was read, or could not be.
  case registerRead(RegisterSheet)
  case registerUnreadable(String)
  /// An import was tried or carried out.
  case imported(ImportRequest, ImportReport)
  /// The report of an import was read, and there is no more to do.
  case importFinished
  /// Something was chosen in a chooser or a dialog above.
  case chosen(Purpose, String)
}

/// What came of one form for several cases.
struct BatchOutcome: Hashable, Sendable {
  var done: [CaseReference] = []
  var refused: [Refused] = []

  /// A case for which the act was refused, and why.
  struct Refused: Hashable, Sendable {
    var reference: CaseReference
    var sentence: String
  }
}

/// What a chooser or a dialog is open for.
enum Purpose: Hashable, Sendable {
  case help, palette
  case undo(Int)
  case acts, standing
  case field(String)
  case lookup(field: String)
  case draft, leave, stale, notice
  case importUse
}

/// What a screen wants done.
enum Step: Sendable {
  case ask(Query)
  case perform(Command, seen: Int?)
  case push(any Screen)
  /// Puts another screen in the place of this one.
  case replace(any Screen)
  /// Goes back one screen.
  case pop
  /// Goes back and tells the screen below.
  case finish(Message)
  /// Tells the screen below and stays.
  case tellBelow(Message)
  /// Lets the list of the place know of a case that was opened.
  case announce(CaseReference)
  case say(String)
  case warn(String)
  case refuse(Refusal)
  case keepDraft(Draft.Key, [String: String])
  case dropDraft(Draft.Key)
  case errand(Errand)
}

/// What was typed into a form that was left, kept until the session ends.
enum Draft {
  /// The form it was typed into.
  struct Key: Hashable, Sendable {
    var act: ActID
    var reference: CaseReference?
  }
}
