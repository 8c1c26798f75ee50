import CaseStore
import Foundation

/// The commands that are tried.
struct CommandTrials {
  let prepared: PreparedFolder

  private static let attach = [
    "contractor", "attach", "V-0001", "--file", "./" + PreparedFolder.document, "--role", "policy",
  ]
  private static let create = ["init", "--district", "Elm Harbor", "--policy", "connecticut"]
  private static let restore = ["restore", "./" + PreparedFolder.backup, "--yes"]

  /// Every one.
  var all: [CommandTrial] {
    [
      act("an act", ["contractor", "add", "--name", "Gull Games"]),
      act("a document attached", Self.attach),
      act("undo", ["undo"]),
      act("import", ["import", "./" + PreparedFolder.register, "--as", "contracts"]),
      act("import of mail", ["import", "./" + PreparedFolder.mail, "--as", "tool-requests"]),
      act("another policy", ["policy", "follow", "bristol", "--from", "2020-01-01"]),
      backup, backupReplacing, extract, letters, website(in: "new"),
      website(in: PreparedFolder.website), packet, restoreOver, restoreWhereNone,
      restoreOverDamaged, initial, initialOverUnfinished, sample, olderVersion,
    ]
  }

  private func act(_ name: String, _ arguments: [String]) -> CommandTrial {
    let before = prepared.head
    return CommandTrial(name: name, arguments: arguments, touches: [PreparedFolder.casebook]) {
      folder, _ in
      guard let head = try folder.head(PreparedFolder.casebook) else {
        throw Unsound("the casebook is gone")
      }
      if head == before { return false }
      guard try folder.journal(of: PreparedFolder.casebook, follows: before) else {
        throw Unsound("the casebook at \(head) has lost what was at \(before)")
      }
      return true
    }
  }

  private var backup: CommandTrial {
    let prepared = prepared
    return CommandTrial(
      name: "backup", arguments: ["backup", "./new.docket"],
      touches: [PreparedFolder.casebook, "new.docket"]
    ) { folder, _ in
      try Self.expect(PreparedFolder.casebook, in: folder, toBeAt: prepared.head)
      guard let head = try folder.head("new.docket") else { return false }
      return try Self.compare(head, prepared.head, "new.docket")
    }
  }

  private var backupReplacing: CommandTrial {
    let prepared = prepared
    let older = PreparedFolder.older
    return CommandTrial(
      name: "backup over an older one", arguments: ["backup", "./" + older, "--replace"],
      touches: [PreparedFolder.casebook, older]
    ) { folder, _ in
      try Self.expect(PreparedFolder.casebook, in: folder, toBeAt: prepared.head)
      if folder.contents(older) == prepared.folder.contents(older) { return false }
      guard let head = try folder.head(older) else { throw Unsound("the older backup is gone") }
      return try Self.compare(head, prepared.head, older)
    }
  }

  private var extract: CommandTrial {
    let prepared = prepared
    let out = PreparedFolder.out
    return CommandTrial(
      name: "extract",
      arguments: ["contractor", "extract", "V-0001", "--document", "1", "--to", "./" + out],
      touches: [PreparedFolder.casebook, out + "/document"]
    ) { folder, _ in
      try Self.expect(PreparedFolder.casebook, in: folder, toBeAt: prepared.head)
      let written = try folder.files().filter { $0.hasPrefix(out + "/") && !$0.contains("/.") }
      for name in written
      where folder.contents(name) != prepared.folder.contents(PreparedFolder.document) {
        throw Unsound("\(name) is a part of the document")
      }
      return !written.isEmpty
    }
  }

  private var letters: CommandTrial {
    let prepared = prepared
    let out = PreparedFolder.out
    return CommandTrial(
      name: "letters to all families",
      arguments: ["letter", "write", "L-0001", "--as", "each", "--to", "./" + out],
      touches: [PreparedFolder.casebook, out + "/L-0001"]
    ) { folder, done in
      try Self.expect(PreparedFolder.casebook, in: folder, toBeAt: prepared.head)
      func written(_ folder: TrialFolder) throws -> [String] {
        try folder.files().filter { $0.hasPrefix(out + "/L-0001/") }.sorted()
      }
      let names = try written(folder)
      guard !names.isEmpty else { return false }
      guard try names == written(done),
        names.allSatisfy({ folder.contents($0) == done.contents($0) })
      else { throw Unsound("\(names.count) letters stand, and not all of them whole") }
      return true
    }
  }

  private func website(in place: String) -> CommandTrial {
    written(
      place, by: ["site", "build", "./" + place],
      called:
        "website in \(prepared.folder.contents(place + "/index.html") == nil ? "a new" : "its old") folder"
    )
  }

  private var packet: CommandTrial {
    written(
      "packet", by: ["packet", "contractor", "V-0001", "./packet"], called: "packet")
  }

  /// A folder that is as it was, or whole.
  private func written(
    _ place: String, by arguments: [String], called name: String
  ) -> CommandTrial {
    let prepared = prepared
    return CommandTrial(
      name: name, arguments: arguments, touches: [PreparedFolder.casebook, place + "/"], most: 60
    ) { folder, done in
      try Self.expect(PreparedFolder.casebook, in: folder, toBeAt: prepared.head)
      func files(_ folder: TrialFolder) throws -> [String] {
        try folder.files().filter { $0.hasPrefix(place + "/") }.sorted()
      }
      func isSame(as other: TrialFolder) throws -> Bool {
        let names = try files(folder)
        return try names == files(other)
          && names.allSatisfy { folder.contents($0) == other.contents($0) }
      }
      if try isSame(as: done) { return true }
      guard try isSame(as: prepared.folder) else {
        throw Unsound("\(place) is neither as it was nor as it is to be")
      }
      return false
    }
  }

  private var restoreOver: CommandTrial {
    let prepared = prepared
    return CommandTrial(
      name: "restore over a casebook", arguments: Self.restore, touches: [PreparedFolder.casebook]
    ) { folder, _ in
      guard let head = try folder.head(PreparedFolder.casebook) else {
        throw Unsound("the casebook is gone")
      }
      if head == prepared.head { return false }
      _ = try Self.compare(head, prepared.backupHead, PreparedFolder.casebook)
      let kept = try folder.files().filter { name in
        prepared.folder.contents(name) == nil && (try? folder.head(name)) == prepared.head
      }
      guard !kept.isEmpty else { throw Unsound("the replaced casebook is in no file") }
      return true
    }
  }

  private var restoreWhereNone: CommandTrial {
    let prepared = prepared
    return CommandTrial(
      name: "restore where there is none", arguments: Self.restore,
      absent: [PreparedFolder.casebook], touches: [PreparedFolder.casebook]
    ) { folder, _ in
      guard let head = try folder.head(PreparedFolder.casebook) else { return false }
      return try Self.compare(head, prepared.backupHead, PreparedFolder.casebook)
    }
  }

  private var initial: CommandTrial {
    CommandTrial(
      name: "init", arguments: Self.create, absent: [PreparedFolder.casebook],
      touches: [PreparedFolder.casebook]
    ) { folder, _ in try folder.isWhole(PreparedFolder.casebook) }
  }

  private var restoreOverDamaged: CommandTrial {
    let prepared = prepared
    let damaged = PreparedFolder.damaged
    return CommandTrial(
      name: "restore over a damaged file",
      arguments: Self.restore + ["--casebook", "./" + damaged],
      touches: [damaged], keepsJournal: true
    ) { folder, _ in
      let old = prepared.folder.contents(damaged)
      let stands = folder.contents(damaged) != old
      if stands {
        guard let head = try folder.head(damaged) else { throw Unsound("the casebook is gone") }
        _ = try Self.compare(head, prepared.backupHead, damaged)
      }
      let holders = try folder.files().filter { folder.contents($0) == old }
      guard !holders.isEmpty else { throw Unsound("the damaged casebook is in no file") }
      let journal = prepared.folder.contents(damaged + "-journal")
      guard
        stands == false || holders.contains(where: { folder.contents($0 + "-journal") == journal })
      else { throw Unsound("the damaged casebook is kept without its journal") }
      return stands
    }
  }

  private var initialOverUnfinished: CommandTrial {
    let unfinished = PreparedFolder.unfinished
    return CommandTrial(
      name: "init over an unfinished one",
      arguments: Self.create + ["--casebook", "./" + unfinished], touches: [unfinished]
    ) { folder, _ in
      try folder.contents(unfinished)?.isEmpty == false && folder.isWhole(unfinished)
    }
  }

  /// The made-up district is hundreds of acts, each like the next.
  private var sample: CommandTrial {
    CommandTrial(
      name: "the sample kept", arguments: ["demo", "--keep", "./sample.docket"],
      touches: ["sample.docket"], most: 12
    ) { folder, done in
      guard try folder.isWhole("sample.docket"), let head = try folder.head("sample.docket") else {
        return false
      }
      guard head.sequence == (try done.head("sample.docket"))?.sequence else {
        throw Unsound("a part of the sample stands under its name")
      }
      return true
    }
  }

  private var olderVersion: CommandTrial {
    let old = PreparedFolder.old
    return CommandTrial(
      name: "an older version",
      arguments: ["contractor", "add", "--name", "Gull Games", "--casebook", "./" + old],
      touches: [old]
    ) { folder, done in
      guard let head = try folder.head(old) else { throw Unsound("the older casebook is gone") }
      guard try folder.files().contains(old + ".version-1") || head.sequence == 243 else {
        throw Unsound("the older casebook is kept in no file")
      }
      return head.sequence == (try done.head(old))?.sequence
    }
  }

  private static func expect(
    _ name: String, in folder: TrialFolder, toBeAt head: JournalHead
  ) throws {
    guard let found = try folder.head(name) else { throw Unsound("\(name) is gone") }
    _ = try compare(found, head, name)
  }

  private static func compare(
    _ found: JournalHead, _ wanted: JournalHead, _ name: String
  ) throws -> Bool {
    guard found == wanted else { throw Unsound("\(name) is at \(found) and not at \(wanted)") }
    return true
  }
}
