import Foundation

/// SHA-256 as the system's own tool computes it, for comparing with the program's.
enum Digest {
  static func of(_ text: String) -> String? { of(Data(text.utf8)) }

  static func of(_ data: Data) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let writer = input.fileHandleForWriting
    DispatchQueue.global().async {
      try? writer.write(contentsOf: data)
      try? writer.close()
    }
    let printed = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return printed.split(separator: " ").first.map(String.init)
  }
}
