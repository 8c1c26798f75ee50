import CaseDocuments
import CaseDomain
import Files
import Foundation

/// A letter as files: for print, as text, as a draft for a mail program, or for all families at once.
struct LetterFiles {
  let order: LetterOrder
  let casebook: OpenCasebook

  /// What was written.
  enum Written {
    case file(String)
    case wave(WaveFiles.Written)

    /// What was written, in words.
    var sentence: String {
      switch self {
      case .file(let path): path
      case .wave(let written): written.sentence
      }
    }
  }

  /// Writes the files under the number of the letter, never under a name.
  ///
  /// - Throws: `Refusal` and `Complaint` for a letter that does not go to families, `FileProblem` where it
  ///   cannot be written, `StoreFailure` where the job is stopped; nothing is left then.
  func write(into folder: FilePath, job: Job = Job()) throws -> Written {
    let kept = try casebook.store.letter(order.letter)
    switch order.form {
    case .html: return try write(Array(kept.html.utf8), "html", into: folder)
    case .text: return try write(Array(kept.text.utf8), "txt", into: folder)
    case .eml:
      let district = try casebook.store.district()
      let draft = MailDraft(kept, from: district.letterhead.email, called: district.name)
      return try write(draft.bytes(), "eml", into: folder)
    case .each: return .wave(try wave(of: kept).writeDrafts(into: folder, job: job))
    case .merge: return .wave(try wave(of: kept).writeTable(into: folder))
    }
  }

  private func write(
    _ bytes: [UInt8], _ ending: String, into folder: FilePath
  ) throws -> Written {
    let file = try UnfinishedFile(for: folder.appending("\(order.letter).\(ending)"))
    try file.write(Data(bytes))
    _ = try file.settle()
    return .file(file.target.path)
  }

  /// The letter for every address.
  private func wave(of kept: KeptLetter) throws -> WaveFiles {
    if let setAside = kept.letter.setAside {
      throw Complaint(
        .refused, "already-done", "\(order.letter) was set aside on \(setAside.on.long).",
        remedy: "Make another letter, or undo the setting aside.")
    }
    guard kept.letter.kind.audience == .families,
      let breach = kept.letter.breach?.reference(in: .breach)
    else {
      throw Complaint(
        .badInput, "wrong-letter", "\(order.letter) does not go to the families of a breach.",
        remedy: "Write it once: as html, text or eml.")
    }
    return WaveFiles(
      kept: kept,
      students: try casebook.store.students(
        ofLists: order.lists, of: breach, for: kept.letter.kind),
      district: try casebook.store.district())
  }
}

extension WaveFiles.Written {
  /// What was written, in words.
  fileprivate var sentence: String {
    "\(path): \(students.counted("student")), \(addresses.counted("address", "addresses"))."
      + (withoutAddress == 0
        ? ""
        : " Of \(withoutAddress.grouped) nobody has an address for e-mail; they stand in a table beside.")
      + (sentOn.map {
        " The letter is marked as sent on \($0.long): see that no family gets it twice."
      } ?? "")
  }
}
