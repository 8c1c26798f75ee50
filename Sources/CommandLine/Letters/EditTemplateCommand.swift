import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import Foundation

/// Opens a template in the person's editor, and keeps it as the district's own.
struct EditTemplateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Edit a template of your own in your editor.",
    discussion: """
      Opens the template from which letters of the kind are made in $VISUAL or $EDITOR; what is \
      saved is checked and kept in the casebook as the district's own. Where something is wrong \
      the text is kept in a file, which is named, so that nothing is lost.
      """)

  @Argument(
    help: ArgumentHelp("The kind of letter, as notice-to-amend.", valueName: "kind"),
    completion: .list(LetterKind.allCases.map(\.rawValue)))
  var kind: String

  @Option(name: .long, help: ArgumentHelp("Its language: en, es or pt.", valueName: "language"))
  var language = Language.english.rawValue

  @Option(
    name: .long,
    help: ArgumentHelp("Keep the template in this file instead.", valueName: "file"),
    completion: .file())
  var file: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let kind = try TemplateChoice.kind(kind)
    guard kind.languages.contains(where: { $0.rawValue == language }) else {
      throw Complaint(
        .usage, "language", "“\(language)” is no language of that letter.",
        remedy: "It is in " + kind.languages.map(\.rawValue).joined(separator: ", ") + ".",
        field: "language")
    }
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    let district = try casebook.store.district()
    guard let act = Acts.named("district.template") else {
      preconditionFailure("Templates are kept by an act of the district.")
    }
    func keep(_ text: String) throws {
      let given = try act.read(
        ["kind": kind.rawValue, "language": language, "text": text],
        today: casebook.moment.today, calendar: district.calendar)
      try casebook.perform(given, on: District.reference, seen: district.revision)
        .print(json: common.json, in: surroundings)
    }
    if let file { return try keep(try LetterTemplate.text(inFile: .typed(file))) }
    let used = Language(rawValue: language).flatMap {
      LetterTemplate.used(for: kind, in: $0, by: district)
        ?? LetterTemplate.used(for: kind, in: .english, by: district)
    }
    let path = try draft(of: kind, holding: used ?? "Subject: ", in: surroundings)
    try edit(path, in: surroundings)
    let text = try LetterTemplate.text(inFile: path)
    guard text != used else {
      unlink(path.path)
      throw Complaint(
        .refused, "unchanged", "The template was left as it was.", remedy: "Nothing was kept.")
    }
    do { try keep(text) } catch {
      surroundings.say([
        "What you wrote is kept in \(path.path); correct it there, and keep it with --file."
      ])
      throw error
    }
    unlink(path.path)
  }

  private func draft(
    of kind: LetterKind, holding text: String, in surroundings: Surroundings
  ) throws -> FilePath {
    let folder = surroundings.variable("TMPDIR") ?? "/tmp"
    let number = String(UInt32.random(in: 0...UInt32.max), radix: 36)
    let file = try UnfinishedFile(
      for: try FilePath("\(folder)/\(kind.rawValue)-\(number).txt"))
    try file.write(Data(text.utf8))
    _ = try file.settle()
    return file.target
  }

  private func edit(_ path: FilePath, in surroundings: Surroundings) throws {
    guard let editor = surroundings.variable("VISUAL") ?? surroundings.variable("EDITOR") else {
      unlink(path.path)
      throw Complaint(
        .usage, "editor", "There is no telling which editor is yours.",
        remedy: "Set EDITOR, or write the template yourself and keep it with --file.")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", editor + " \"$1\"", "sh", path.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Complaint(
        .inputOutput, "editor",
        "“\(editor)” ended with an error; what was written is in \(path.path).",
        remedy: "Correct it there, and keep it with --file.")
    }
  }
}
