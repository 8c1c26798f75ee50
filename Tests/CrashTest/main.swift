import Foundation

/// Proves that a casebook outlives the death of the programs that write it.
///
/// Two writers are killed at a moment of chance, again and again; after each round the casebook
/// must be sound and hold every act that a writer was told had become durable. And every command
/// that writes is killed, or told that the disk fails, at each of its file operations in turn. It
/// proves the death of processes, not the loss of power: that rests on SQLite's own testing.
let arguments = CommandLine.arguments.dropFirst()

do {
  switch (arguments.first, arguments.dropFirst().first) {
  case ("rounds", let count?):
    try CrashRounds(count: Int(count) ?? 1).run()
  case ("restores", let count?):
    try RestoreRounds(count: Int(count) ?? 1).run()
  case ("name", let path?):
    try RestoreRound.addNames(to: path, as: arguments.last ?? "")
  case ("restore", let backup?):
    try RestoreRound.restore(backup, to: arguments.last ?? "")
  case ("commands", "--every"):
    let step = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
    try CommandSweep(step: max(1, step), names: Array(arguments.dropFirst(3))).run()
  case ("commands", "--most"):
    let most = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
    try CommandSweep(step: 1, most: max(1, most), names: Array(arguments.dropFirst(3))).run()
  case ("commands", _):
    try CommandSweep(step: 1, names: Array(arguments.dropFirst())).run()
  case ("write", let path?):
    try Writer(path: path, name: arguments.last ?? "").writeUntilKilled()
  case ("open", let path?):
    print(Opener.outcome(path, arguments.last.flatMap(Opener.Way.init) ?? .writing))
  case ("cramp", let path?):
    print(
      try Cramped.outcome(
        path, growingBy: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0,
        document: arguments.last ?? ""))
  default:
    print(
      "usage: crash-test rounds COUNT | restores COUNT | commands [--every COUNT | --most COUNT] [TRIAL ...] "
        + "| open CASEBOOK WAY | cramp CASEBOOK BYTES DOCUMENT")
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
