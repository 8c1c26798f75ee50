import CaseDocuments
import CaseDomain
import CaseStore
import Files
import Foundation

/// Measures a breach with very many affected students: the lists, the page, and one student.
struct ListBench {
  private static let count = 30_000
  private static let breach = CaseReference(.breach, 1)

  /// Makes the lists and a roster, measures and prints.
  func run() throws {
    try BenchFolder.use(measure)
  }

  private func measure(in folder: String) throws {
    try write(folder)
    let store = try open(folder)
    let first = try add(
      ["file": "\(folder)/first.csv", "roster": "\(folder)/export"], to: store)
    let second = try add(["file": "\(folder)/second.csv"], to: store)
    let page = try (0..<20).map { _ in
      try timed {
        _ = try store.page(of: Self.breach, revealing: false, today: ScreenBench.now.today)
      }
    }
    let student = try timed { _ = try store.listing(of: "129999", in: Self.breach) }
    let letters = try letters(of: store, in: folder)
    for measurement in [
      Measurement("a list of 30,000 with a roster of 60,000", [first]),
      Measurement("a list that names all of them again", [second]),
      Measurement("the page of the breach", page), Measurement("one student", [student]),
      Measurement("30,000 students' letters, a draft for each address", [letters.drafts]),
      Measurement("the same as one table to merge", [letters.table]),
      Measurement("most memory", Self.memory),
    ] {
      print("| \(measurement.name) | \(measurement.value) |")
    }
  }

  /// Makes the letter to the families of the lists, and writes it for all of them.
  private func letters(
    of store: CaseStore, in folder: String
  ) throws -> (drafts: Duration, table: Duration) {
    try store.give(
      "district.letterhead", ["signer": "A. Bench", "email": "office@bench.example"],
      on: District.reference)
    try store.give(
      "letter.make",
      [
        "kind": "family-breach-notice", "about": Self.breach.description,
        "words": "A disk with names and grades was lost on a bus.",
      ])
    let place = try FilePath(folder, to: .folder)
    func files() throws -> WaveFiles {
      WaveFiles(
        kept: try store.letter(CaseReference(.letter, 1)),
        students: try store.students(
          ofLists: [], of: Self.breach, for: .familyBreachNotice),
        district: try store.district())
    }
    return (
      drafts: try timed { _ = try files().writeDrafts(into: place, job: Job()) },
      table: try timed { _ = try files().writeTable(into: place) }
    )
  }

  private func write(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/export", withIntermediateDirectories: true)
    let codes = (0..<Self.count).map { String(100_000 + $0) }
    let users = codes.enumerated().map {
      "s\($0),,o1,student,Made-Up,\($1),\($1),,\"g\($0),g\($0 / 2)\"\n"
        + "g\($0),,o1,parent,Made-Up,Parent,,p\($0)@home.example,\n"
    }
    let files = [
      "first.csv": "Student ID,Score\n" + codes.map { "\($0),1\n" }.joined(),
      "second.csv": "ID\n" + (codes + ["1"]).joined(separator: "\n"),
      "export/orgs.csv": "sourcedId,name,type\no1,Elm School,school\n",
      "export/users.csv":
        "sourcedId,status,orgSourcedIds,role,givenName,familyName,identifier,email,agentSourcedIds\n"
        + users.joined(),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
  }

  private func open(_ folder: String) throws -> CaseStore {
    let store = try BenchCasebook.make(at: folder + "/casebook.sqlite", means: .program)
    try store.give(
      "breach.open", ["holder": "district", "about": "a lost disk", "received": "2026-11-19"])
    return store
  }

  private func add(_ typed: [String: String], to store: CaseStore) throws -> Duration {
    try timed {
      try store.give(
        "breach.affected", typed.merging(["source": "bench"]) { $1 }, on: Self.breach)
    }
  }

  /// The most memory that this process held.
  private static var memory: String {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
    return "\(kilobytes / 1_024) MB"
  }
}
