import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import Foundation

/// A letter as a file: for print, as text, or as a draft for a mail program.
struct LetterFile {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, text, eml
  }

  private let kept: KeptLetter
  private let format: Format
  private let district: District

  init(_ kept: KeptLetter, as format: Format, from district: District) {
    (self.kept, self.format, self.district) = (kept, format, district)
  }

  /// Writes the file under the number of the letter, never under a name.
  func write(into folder: FilePath) throws -> FilePath {
    let file = try UnfinishedFile(
      for: folder.appending("\(kept.letter.reference).\(ending)"))
    try file.write(Data(bytes))
    _ = try file.settle()
    return file.target
  }

  private var ending: String { format == .text ? "txt" : format.rawValue }

  private var bytes: [UInt8] {
    switch format {
    case .html: Array(kept.html.utf8)
    case .text: Array(kept.text.utf8)
    case .eml: MailDraft(kept, from: district.letterhead.email, called: district.name).bytes()
    }
  }
}
