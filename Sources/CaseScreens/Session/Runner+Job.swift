import CaseDomain
import TerminalKit

extension Runner {
  /// A job that shows over the screen how far it has come.
  ///
  /// - Parameters:
  ///   - words: what is being done, and that Esc stops it.
  ///   - goesOn: given the screen as it is meanwhile, says whether the job goes on.
  public func job(_ words: String, goesOn: @escaping (Frame) -> Bool) -> Job {
    let frame = frame
    return Job { done, total in
      guard done < total else { return true }
      var shown = frame
      shown.overlays.append(.progress(Progress(words, done: done, total: total)))
      return goesOn(shown)
    }
  }

  /// Says that the file that was asked for is written.
  public mutating func takeWritten(saying sentence: String) {
    _ = tell(.fileWritten(sentence))
  }

  /// Says why the file that was asked for could not be read or written.
  public mutating func takeNoFile(because sentence: String) {
    _ = tell(.fileRefused(sentence))
  }

  /// Shows several sentences that want to be read.
  public mutating func show(_ title: String, _ sentences: [String]) {
    let dialog = Dialog.message(title, sentences.map { TextLine($0) })
    _ = run(session.carryOut([.push(QuestionScreen(.notice, dialog))], for: session.top.id))
  }
}
