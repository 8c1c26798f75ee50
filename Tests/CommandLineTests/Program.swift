import Foundation
import Testing

/// The built `docket` program, run as a process.
struct Program {
  let status: Int32
  let out: String
  let err: String

  /// Where the package's products were built, this test's bundle among them.
  static var products: URL {
    URL(fileURLWithPath: Swift.CommandLine.arguments[0]).deletingLastPathComponent()
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: String..., variables: [String: String] = [:], zone: String = "America/New_York",
    output: FileHandle? = nil
  ) throws -> Program {
    try run(arguments, variables: variables, zone: zone, output: output)
  }

  /// Runs the program to its end, as somebody without special powers where that is asked for.
  static func run(
    _ arguments: [String], variables: [String: String] = [:], zone: String = "America/New_York",
    output: FileHandle? = nil, unprivileged: Bool = false, in folder: URL? = nil
  ) throws -> Program {
    let process = Process()
    process.currentDirectoryURL = folder
    let docket = products.appendingPathComponent("docket")
    if unprivileged && geteuid() == 0 {
      process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
      process.arguments =
        ["--reuid=65534", "--regid=65534", "--clear-groups", docket.path] + arguments
    } else {
      process.executableURL = docket
      process.arguments = arguments
    }
    process.environment =
      ["TZ": zone, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(variables) { $1 }
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = output ?? out
    process.standardError = err
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = output == nil ? out.fileHandleForReading.readDataToEndOfFile() : Data()
    let complained = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program(
      status: process.terminationStatus, out: String(decoding: said, as: UTF8.self),
      err: String(decoding: complained, as: UTF8.self))
  }
}
