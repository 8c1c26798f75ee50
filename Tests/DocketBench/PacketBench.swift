import CaseDocuments
import CaseDomain
import CaseStore
import Files
import Foundation

/// Measures a packet of evidence about a contractor with a thousand documents.
struct PacketBench {
  private static let documents = 1_000
  private static let octets = 50_000

  /// Makes the casebook, measures and prints.
  func run() throws {
    try BenchFolder.use { folder in
      let casebook = "\(folder)/casebook.sqlite"
      let store = try BenchCasebook.make(at: casebook, means: .program)
      try store.give("contractor.add", ["name": "Acorn Learning"])
      try attach(in: folder, to: store)
      try MeasuredProcess.measure("docket packet, 1,000 documents", rounds: 3) {
        ["packet", "contractor", "V-1", "\(folder)/packet-\($0)", "--casebook", casebook]
      }
    }
  }

  private func attach(in folder: String, to store: CaseStore) throws {
    let bar = ProgressBar(total: Self.documents)
    for number in 1...Self.documents {
      // No two are alike, so that each is read and written by itself.
      let path = "\(folder)/letter-\(number).txt"
      let text = String(repeating: "\(number) ", count: Self.octets / 4)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try store.give(
        "contractor.attach", ["file": path, "role": "letter"], on: CaseReference(.contractor, 1))
      bar.show(number)
    }
    bar.finish()
  }
}
