import Foundation
import Testing

@testable import CaseDomain

/// A page of commands in Markdown, carried out one after the other, each followed by what it said.
///
/// In a block of ```docket, `day 2026-11-21` sets the day on which the commands after it are given,
/// every other line is a command without the name of the program. `… until WORD` shows its answer up to
/// the line that begins with the word, `!` before it that it is refused, and `each 1,2: ` before it gives
/// it for each of these in the place of `$n`, with the last answer.
struct LawPlay {
  private let district: TemporaryDistrict
  private var today = CommandRun.today
  /// The page with the answers.
  private(set) var page = ""
  /// The commands that were refused although the page does not say so, with what they said.
  private(set) var surprises: [String] = []

  init(_ script: String) throws {
    district = try TemporaryDistrict(policy: nil)
    var inBlock = false
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```docket" {
        inBlock = true
        page += "```\n"
      } else if line.hasPrefix("```") {
        inBlock = false
        page += "```\n"
      } else if inBlock {
        try carryOut(String(line))
      } else {
        page += line + "\n"
      }
    }
    while page.hasSuffix("\n\n") { page.removeLast() }
  }

  private mutating func carryOut(_ line: String) throws {
    if line.hasPrefix("day ") {
      today = try #require(CivilDate(iso: String(line.dropFirst(4))), "\(line)")
      page += "# \(today.long)\n"
      return
    }
    if let colon = line.range(of: ": "), line.hasPrefix("each ") {
      let numbers = line[..<colon.lowerBound].dropFirst(5).split(separator: ",")
      let command = String(line[colon.upperBound...])
      for number in numbers.dropLast() {
        _ = try answer(to: command.replacing("$n", with: number), refused: false)
      }
      let last = try answer(to: command.replacing("$n", with: numbers.last ?? ""), refused: false)
      page += "$ for n in \(numbers.joined(separator: " ")); do docket \(command); done\n\(last)"
      return
    }
    let refused = line.hasPrefix("! ")
    let command = refused ? String(line.dropFirst(2)) : line
    page += "$ docket \(command.components(separatedBy: " … until ")[0])\n"
    page += try answer(to: command, refused: refused)
  }

  private mutating func answer(to command: String, refused: Bool) throws -> String {
    let parts = command.components(separatedBy: " … until ")
    let run = CommandRun(
      Self.words(of: parts[0].replacing("CASEBOOK", with: district.casebook)),
      variables: ["DOCKET_CASEBOOK": district.casebook], today: today,
      login: "R. Alder")
    if (run.status != 0) != refused { surprises.append("\(command)\n\(run.err)\(run.out)") }
    var said = (run.out + run.err).replacing(district.folder.path, with: "FOLDER")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, let end = said.firstIndex(where: { $0.hasPrefix(parts[1]) }) {
      said = said[..<end] + ["…"]
    }
    while said.last?.isEmpty == true { said.removeLast() }
    return said.map { "\($0)\n" }.joined()
  }

  /// The words of a command as a shell parts them, with double quotes around those with blanks.
  private static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in command {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let whole = word { words.append(whole) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }
}
