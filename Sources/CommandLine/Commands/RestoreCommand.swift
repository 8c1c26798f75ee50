import ArgumentParser
import CaseDomain
import CaseStore
import Files
import Foundation
import PlainText

/// Puts a backup in the casebook's place.
struct RestoreCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the casebook's place.",
    discussion: """
      Checks the backup and says what would be replaced by what. With --yes it does so, and keeps \
      the replaced casebook beside it.
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"), completion: .file())
  var file: String

  @Flag(name: .long, help: "Do it; otherwise only say what would be done.")
  var yes = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    if common.choice.looksOnly { throw OpenCasebook.lookOnly }
    let place = try CasebookPlace(common.casebook, in: surroundings)
    let now = surroundings.now()
    let folders = PrivateFolders(in: [surroundings.variable("TMPDIR")])
    defer { folders.removeAll() }
    let restoration = try Restoration(
      backup: .typed(file), place: place, folders: folders)
    var answer = RestoreAnswer(restoration, json: common.json)
    if yes {
      let restored = try restoration.backup.restore(to: place.path, on: now.today)
      surroundings.say(restored.notices)
      answer.kept = restored.kept?.path
    }
    answer.restored = yes
    try surroundings.answer(
      json: common.json, done: yes, answer, words: PlainText.lines(answer.lines))
  }
}

/// What is, or would be, replaced by what.
private struct RestoreAnswer: Encodable {
  let backup: String
  let backupHead: String
  let district: String
  let casebook: String
  let casebookHead: String?
  /// When and by whom the backup's newest entry was made.
  let backupEnd: String
  /// What stands at the place, and what would become of it.
  let sentence: String
  var kept: String?
  var restored = false

  /// - Parameter json: whether acts are called by their names, and not by their words.
  init(_ restoration: Restoration, json: Bool) {
    func words(_ entry: JournalEntry?) -> String {
      guard let entry else { return "unknown" }
      let deed = json ? entry.act : "“\(entry.title)”"
      return "\(deed) on \(entry.subject) by \(entry.actor) at \(entry.at)"
    }
    backup = restoration.path.path
    backupHead = restoration.head.description
    backupEnd = words(restoration.last)
    district = restoration.district
    casebook = restoration.place.path.path
    switch restoration.replaced {
    case .nothing:
      casebookHead = nil
      sentence = "There is nothing at \(casebook) yet."
    case .unreadable:
      casebookHead = nil
      sentence = "What lies at \(casebook) cannot be read as it is."
    case .newer(let head, 0, _):
      casebookHead = head.description
      sentence = "The casebook \(casebook) is at the same entry; nothing would change."
    case .newer(let head, let entries, let last):
      casebookHead = head.description
      sentence =
        "The casebook \(casebook) holds \(entries == 1 ? "1 newer entry" : "\(entries) newer entries"), "
        + "the last \(words(last)); the restored one would not."
    case .other(let head, let last):
      casebookHead = head.description
      sentence =
        "The casebook \(casebook) is another one, or was changed after an earlier restore: its "
        + "\(head.sequence) entries, the last \(words(last)), are not what the backup went on from."
    }
  }

  var lines: [String] {
    var lines = [
      "The backup \(backup) of \(district) is whole: head \(backupHead), the last entry \(backupEnd)."
    ]
    if restored {
      lines.append("It was restored as \(casebook).")
      if let kept { lines.append("What was there is kept as \(kept).") }
    } else {
      lines.append(sentence)
      lines.append(
        "Nothing was changed; add --yes to put the backup in the casebook's place, and to keep what is "
          + "there beside it.")
    }
    return lines
  }
}
