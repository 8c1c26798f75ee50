import CaseDomain

/// What only the program around the screens can do.
public enum ProgramRequest: Hashable, Sendable {
  /// Open a document of the casebook with the person's own program.
  case openDocument(attachment: Int)
  /// Open a letter as a draft in the person's mail program.
  case openMailDraft(letter: CaseReference)
  /// Write a letter to a folder; `Runner.takeWritten` or `Runner.takeNoFile` says what came of it.
  case writeLetter(LetterOrder, path: String)
  /// Write a packet of evidence to a folder; `Runner.takeWritten` or `Runner.takeNoFile` says what came of
  /// it.
  case writePacket(PacketOrder, path: String)
  /// Give the terminal back to the shell until the program is resumed.
  case suspend
  /// Draw every cell again.
  case redraw
  /// Read the register in a file; `Runner.take` or `Runner.takeNoFile` hands over what came of it.
  case readRegister(path: String)
  /// Read the tool requests in a file; `Runner.take` or `Runner.takeNoFile` hands over what came of it.
  case readTools(path: String)
  /// Carry out an import with `Runner.carryOut`, showing how far it has come.
  case carryOut(ImportRequest)
  /// Do something with the public website and a folder; `Runner.takeWritten` or `Runner.takeNoFile` says
  /// what came of it.
  case website(WebsiteWork, path: String)
  /// Write a report to a file as a page for print; `Runner.takeWritten` or `Runner.takeNoFile` says what came
  /// of it.
  case writeReport(ReportView, path: String)
  /// Copy the casebook to a file; `Runner.takeWritten` or `Runner.takeNoFile` says what came of it.
  case backUp(path: String)
  /// Check the whole casebook against itself.
  case check
  /// Follow the journal's chain from the first entry to the last.
  case verifyJournal
  /// Look for what is wrong with the templates of letters.
  case reviewTemplates
  /// End the program.
  case quit
}
