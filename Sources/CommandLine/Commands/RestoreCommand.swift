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
      backup: .typed(file, as: "file"), place: place, today: now.today, folders: folders)
    var answer = RestoreAnswer(restoration)
    if yes {
      let restored = try restoration.backup.restore(to: place.path, on: now.today)
      surroundings.say(restored.notices)
      answer.kept = restored.kept?.path
    }
    answer.restored = yes
    let words =
      common.json
      ? try JSONOutput.text(answer) + "\n"
      : answer.lines.map { PlainText.safe($0) + "\n" }.joined()
    try yes
      ? surroundings.answering { try surroundings.out(words) } : surroundings.out(words)
  }
}

/// What is, or would be, replaced by what.
private struct RestoreAnswer: Encodable {
  let backup: String
  let backupHead: String
  let district: String
  let casebook: String
  let casebookHead: String?
  var kept: String?
  var restored = false

  init(_ restoration: Restoration) {
    backup = restoration.path.path
    backupHead = restoration.head.description
    district = restoration.district
    casebook = restoration.place.path.path
    casebookHead = restoration.replacedHead?.description
  }

  var lines: [String] {
    var lines = ["The backup \(backup) of \(district) is whole, head \(backupHead)."]
    if let casebookHead {
      lines.append("The casebook \(casebook) has the head \(casebookHead).")
    } else if !restored {
      lines.append("There is no readable casebook at \(casebook).")
    }
    if let kept { lines.append("The replaced casebook is kept as \(kept).") }
    lines.append(
      restored
        ? "Restored." : "Nothing was changed; add --yes to put the backup in the casebook's place.")
    return lines
  }
}
