import CaseDomain
import Files

extension ToolFile {
  /// Reads the answers to a form, or messages where the file's name says so.
  ///
  /// - Throws: `DocumentProblem` saying what the file is instead.
  public static func read(_ path: FilePath) throws(DocumentProblem) -> ToolFile {
    MailFile.isMail(path.name)
      ? .mail(try MailFile.read(path)) : .form(try RegisterFile.read(path))
  }
}
