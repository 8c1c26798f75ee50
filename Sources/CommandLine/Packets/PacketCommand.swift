import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import PlainText

/// Writes a packet of evidence to a folder.
struct PacketCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "packet", abstract: "Write the evidence about one thing to a folder.",
    discussion: """
      The pages, letters and documents of a contractor, a contract, a breach or a student and of the cases \
      around it, with what the journal says of each and its head. contents.html in the folder data leads to \
      all of it. The folder has the form of RFC 8493, so that anybody can check it without Docket. Names of \
      students, parents and requesters are left out, and so are documents that may hold them, unless they are \
      asked for.
      """)

  @Argument(
    help: ArgumentHelp(
      "What kind of thing: \(PacketSubject.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: PacketSubject.Kind

  @Argument(
    help: ArgumentHelp(
      "Which one: a reference as C-0012, or the district's code for a student.", valueName: "which")
  )
  var which: String

  @Argument(
    help: ArgumentHelp("A folder that is new or empty.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Flag(name: .long, help: "Name people, and take in the documents that may.")
  var names = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let order = PacketOrder(try PacketSubject(kind, which), namesPeople: names)
    let target = try FilePath.typed(folder, to: .folder, as: "folder")
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let progress = Progress(quiet: common.json, surroundings)
    let packet = try progress.run { done, total in
      "\(done.grouped) of \(total.grouped) cases"
    } _: { job in
      try casebook.packet(order, job: job)
    }
    let written = try progress.run { done, total in
      "\(done.grouped) of \(total.grouped) files"
    } _: { job in
      try packet.write(into: target, job: job)
    }
    try surroundings.answer(
      json: common.json, done: true, written, words: PlainText.lines([written.sentence]))
  }
}

extension PacketSubject.Kind: ExpressibleByArgument {}

extension OpenCasebook {
  /// Reads the cases of a packet.
  ///
  /// - Parameter job: told after each case.
  func packet(_ order: PacketOrder, job: Job) throws -> Packet {
    let (store, today) = (store, moment.today)
    return Packet(
      order, try store.packetContent(of: order, today: today, job: job), on: today,
      from: Packet.Sources(
        text: { PageText(columns: 100).text($0, today: today) },
        document: { id, take in try store.readDocument(id) { try take(Array($0)) } }))
  }
}

extension Packet.Written {
  /// What was written, in words.
  var sentence: String {
    "\(path): \(cases.counted("case")), \(documents.counted("document"))."
      + (leftOut == 0
        ? ""
        : " Left out, since they may name people: \(leftOut.counted("document")); with names they are in it.")
      + " The head of the journal is \(head)."
  }
}
