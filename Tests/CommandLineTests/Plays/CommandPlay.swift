import Foundation
import Testing

@testable import CaseDomain

/// A page of commands in Markdown, carried out one after the other, each followed by what it said.
///
/// In a block of ```docket, `day 2026-11-21` sets the day on which the commands after it are given,
/// every other line is a command without the name of the program. `… until WORD` shows its answer up to
/// the line that begins with the word, `!` before it that it is refused, and `each 1,2: ` before it gives
/// it for each of these in the place of `$n`, with the last answer.
///
/// A line after a command that begins with `= ` is what its answer has to say somewhere, and one that
/// begins with `≠ ` what it must not say; where lines break does not count. `read site/index.html` gives the
/// words of a page that a command wrote. A block of ```file NAME is
/// written beside the casebook, and a command names it `FOLDER/NAME`. `bristol: ` before a line leaves it
/// out under any other policy, and `trumbull: ` likewise.
struct CommandPlay {
  private let district: TemporaryDistrict
  private let policy: String
  private var command = ""
  private var said = ""
  private var today = CommandRun.today
  /// The page with the answers.
  private(set) var page = ""
  /// Where an answer is another than the page says, with the answer.
  private(set) var surprises: [String] = []
  /// How many answers were held against what the page says.
  private(set) var expectations = 0

  /// What is wrong with a page itself, so that some of it would not be played.
  struct Unplayable: Error, CustomStringConvertible { let description: String }

  /// Plays a page; `POLICY` in a command is the policy.
  init(_ script: String, policy: String = "connecticut") throws {
    self.policy = policy
    district = try TemporaryDistrict(policy: nil)
    var inBlock = false
    var file: (name: String, text: String)?
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      if let written = file {
        guard line == "```" else {
          file?.text += line + "\n"
          continue
        }
        _ = try district.file(written.name, written.text)
        file = nil
      } else if line.hasPrefix("```file ") {
        file = (String(line.dropFirst(8)), "")
      } else if line.hasPrefix("```") {
        inBlock = try Self.opensCommands(line, inBlock: inBlock)
        page += "```\n"
      } else if inBlock {
        try carryOut(String(line))
      } else {
        page += line + "\n"
      }
    }
    guard file == nil, !inBlock else { throw Unplayable(description: "The last block has no end.") }
    while page.hasSuffix("\n\n") { page.removeLast() }
  }

  /// Whether a fence opens a block of commands.
  ///
  /// - Throws: `Unplayable` for one that neither opens such a block nor ends one.
  private static func opensCommands(_ fence: Substring, inBlock: Bool) throws -> Bool {
    switch (fence, inBlock) {
    case ("```docket", false): return true
    case ("```", true): return false
    default: throw Unplayable(description: "“\(fence)” neither opens a block nor ends one.")
    }
  }

  /// A page with its commands in the order of their days, so that it can tell of one matter after the other;
  /// the files come first.
  static func inOrderOfDays(_ script: String) throws -> String {
    var files = ""
    var days: [String: String] = [:]
    var day = ""
    var isFile = false
    var inBlock = false
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if isFile || line.hasPrefix("```file ") {
          files += line + "\n"
          isFile = !isFile
        } else {
          inBlock = try opensCommands(line, inBlock: inBlock)
        }
      } else if isFile {
        files += line + "\n"
      } else if inBlock, line.hasPrefix("day ") {
        day = String(line)
      } else if inBlock {
        days[day, default: ""] += line + "\n"
      }
    }
    return files + "```docket\n"
      + days.sorted { $0.key < $1.key }.map { $0.key + "\n" + $0.value }.joined() + "```\n"
  }

  private mutating func carryOut(_ line: String) throws {
    if let other = ["trumbull: ", "bristol: "].first(where: line.hasPrefix) {
      if other.hasPrefix(policy) { try carryOut(String(line.dropFirst(other.count))) }
      return
    }
    if line.hasPrefix("day ") {
      today = try #require(CivilDate(iso: String(line.dropFirst(4))), "\(line)")
      page += "# \(today.long)\n"
      return
    }
    if line.hasPrefix("read ") {
      command = line
      let file = district.folder.appending(path: line.dropFirst(5))
      let text = try String(contentsOf: file, encoding: .utf8).replacing(#/<[^>]*>/#, with: " ")
      said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      page += "$ \(line)\n\(said)\n"
      return
    }
    if line.hasPrefix("= ") || line.hasPrefix("≠ ") {
      guard !command.isEmpty else {
        throw Unplayable(description: "No command is before “\(line)”.")
      }
      expectations += 1
      let words = String(line.dropFirst(2))
      if said.contains(words) != line.hasPrefix("=") {
        surprises.append("\(today.iso) \(command)\n\(line)\n\(said)\n")
      }
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
      Self.words(
        of: parts[0].replacing("CASEBOOK", with: district.casebook)
          .replacing("FOLDER", with: district.folder.path).replacing("POLICY", with: policy)),
      variables: ["DOCKET_CASEBOOK": district.casebook], today: today,
      login: "R. Alder")
    if (run.status != 0) != refused {
      surprises.append("\(today.iso) \(command)\n\(run.err)\(run.out)")
    }
    self.command = command
    self.said = (run.out + run.err).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var said = (run.out + run.err).replacing(district.folder.path, with: "FOLDER")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1 {
      guard let end = said.firstIndex(where: { $0.hasPrefix(parts[1]) }) else {
        throw Unplayable(
          description: "No line of the answer to “\(parts[0])” begins with “\(parts[1])”.")
      }
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
