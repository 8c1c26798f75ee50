import ArgumentParser
import CaseDomain
import Foundation

/// Writes the pages of the manual that the program itself knows best.
struct ManualCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the generated pages of the manual to a folder.",
    shouldDisplay: false)

  @Argument(help: "The folder.", completion: .directory)
  var folder: String

  func run(in surroundings: Surroundings) throws {
    let program = try CommandInfo.program()
    let note = "<!-- Written by docket itself: make manual. -->\n\n"
    let pages = [
      "commands.md": note + CommandsPage(program: program).text,
      "keys.md": note + (try KeysPage.text),
      "docket.1": ManualPage(program: program).text,
      "refusals.md": note + RefusalsPage.text,
      "letters.md": note + LettersPage.text, "rules.md": note + Rulebook.manual,
    ]
    for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
      let path = folder + "/" + name
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      } catch {
        throw Complaint(.inputOutput, "output", "The page \(path) could not be written.")
      }
    }
  }
}
