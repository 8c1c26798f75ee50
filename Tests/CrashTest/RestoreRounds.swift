import CaseStore
import CaseTestSupport
import Files
import Foundation

@testable import CaseDomain

/// Rounds of two restores at once beside three writers; nothing a writer was told of may be lost.
struct RestoreRounds {
  let count: Int

  func run() throws {
    let casebook = try TemporaryCasebook()
    let backup = try FilePath(casebook.folder.file("backup.docket"))
    try casebook.store.backup(to: backup)
    var told: Set<String> = []
    var restored = 0
    for round in 1...max(1, count) {
      let writers = try ["a", "b", "c"].map { try start("name", casebook.path, "\($0)\(round)") }
      // Before any of them is at work there is nothing to lose. What is read here may end in the
      // middle of a line, so it counts with what comes later.
      let early = writers.map { $0.1.fileHandleForReading.availableData }
      let restores = try (1...2).map { _ in try start("restore", backup.path, casebook.path) }
      for (process, output) in restores {
        let said = String(
          decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard said.hasPrefix("restored") || said.hasPrefix("busy") else {
          throw Unsound("Round \(round): a restore said “\(said)”.")
        }
        if said.hasPrefix("restored") { restored += 1 }
      }
      for ((process, output), early) in zip(writers, early) {
        kill(process.processIdentifier, SIGKILL)
        let said = early + output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        told.formUnion(
          String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init))
      }
    }
    guard restored > 0, !told.isEmpty else {
      throw Unsound("Nothing was restored or written.")
    }
    let kept = try namesKept(in: casebook.folder.path)
    let lost = told.subtracting(kept)
    guard lost.isEmpty else {
      throw Unsound("In no file any more: \(lost.sorted().prefix(5))")
    }
    print("\(count) rounds, \(restored) restores, \(told.count) receipts, none lost")
  }

  /// The names of the contractors in every casebook of a folder, each of which has to be sound.
  private func namesKept(in folder: String) throws -> Set<String> {
    var names: Set<String> = []
    for name in Folder.names(in: folder) where !name.hasSuffix("-journal") {
      let store = try CaseStore(path: FilePath(folder + "/" + name))
      let found = try store.check()
      guard found.isEmpty else {
        throw Unsound("\(name): \(found.map(\.sentence))")
      }
      let page = try store.list(
        ListQuery(.contractor, limit: 1_000_000), today: Moment.testDay.today)
      names.formUnion(page.rows.flatMap { $0.cells.map(\.shown) })
    }
    return names
  }

  private func start(_ arguments: String...) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return (process, output)
  }
}

/// The programs that take part in a round.
enum RestoreRound {
  /// Adds contractors until ended, and tells the name of each that is durable.
  static func addNames(to path: String, as name: String) throws {
    let store = try CaseStore(path: FilePath(path))
    var number = 0
    while true {
      number += 1
      do {
        let entry = ContractorEntry(name: "Maker \(name) \(number)")
        _ = try store.perform(AddContractor(entry: entry), by: Actor(name), at: .testDay, seen: nil)
        FileHandle.standardOutput.write(Data("\(entry.name)\n".utf8))
      } catch let failure as StoreFailure {
        guard failure.kind == .busy || failure.kind == .restored else { throw failure }
      }
    }
  }

  /// Restores a backup and tells what came of it.
  static func restore(_ backup: String, to place: String) throws {
    do {
      _ = try CaseStore(path: FilePath(backup), readOnly: true)
        .restore(to: FilePath(place), on: Moment.testDay.today)
      print("restored")
    } catch let failure as StoreFailure where failure.kind == .busy {
      print("busy")
    }
  }
}
