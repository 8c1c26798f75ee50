import ArgumentParser
import CaseDomain
import PlainText

/// Says where one student stands among those affected by a breach.
struct StudentCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "student",
    abstract: "Say which list names a student, and which wave told the family.",
    discussion: "Names and addresses are shown only with --reveal.")

  @Argument(help: ArgumentHelp("The breach, as U-0012.", valueName: "reference"))
  var reference: String

  @Argument(help: ArgumentHelp("The district's code for the student.", valueName: "code"))
  var code: String

  @Flag(name: .long, help: "Show names that are hidden otherwise.")
  var reveal = false

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let breach = try ReferenceArgument.read(reference, in: .breach)
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    guard let listing = try casebook.store.listing(of: code, in: breach) else {
      throw Complaint(
        .badInput, "code", "No list of \(breach) names a student with the code \(code).",
        remedy: "Look at the code, and at the lists on the page of the breach.")
    }
    try surroundings.answer(
      json: common.json, JSONObject(listing, revealing: reveal),
      words: PlainText.lines([listing.sentence] + (reveal ? listing.student.lines : [])))
  }
}

extension JSONObject {
  /// Where a student stands, and what the list says of the student where that is asked for.
  fileprivate init(_ listing: AffectedListing, revealing: Bool) {
    let student = listing.student
    values = [
      "code": .text(student.code), "list": .number(listing.number),
      "receivedOn": .text(listing.list.receivedOn.iso), "source": .text(listing.list.source),
      "wave": listing.wave.map { .number($0) } ?? .null, "toldOn": .init(listing.toldOn?.iso),
    ]
    guard revealing else { return }
    let more = [
      "name": student.name, "grade": student.grade, "school": student.school,
      "birthDate": student.birthDate?.iso ?? "", "email": student.email,
      "address": student.address,
    ]
    values.merge(more.mapValues { .init($0.isEmpty ? nil : $0) }) { $1 }
    values["guardians"] = .list(
      student.guardians.map {
        JSONObject(values: [
          "name": .text($0.name), "email": .text($0.email), "phone": .text($0.phone),
        ])
      })
  }
}

extension AffectedStudent {
  /// What the list says of the student, a line each.
  fileprivate var lines: [String] {
    let facts = [
      ("Name", name), ("Grade", grade), ("School", school), ("Born", birthDate?.iso ?? ""),
      ("E-mail", email), ("Address", address),
    ]
    return facts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
      + guardians.map { guardian in
        "Guardian: "
          + [guardian.name, guardian.email, guardian.phone].filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
  }
}
