import Foundation

/// A program of the system that is run on a document, without a shell, for a short time only.
struct QuickProgram {
  private let path: String

  /// Looks for a program in the folders of a search path.
  init?(_ name: String, in searchPath: String) {
    let places = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }.map {
      "\($0)/\(name)"
    }
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Runs the program on bytes and gives what it printed; `nil` where it failed or took too long.
  ///
  /// The bytes lie in a file of one's own that has lost its name, so that nobody else can read them and
  /// none is left over.
  ///
  /// - Parameters:
  ///   - seconds: how long it may run.
  ///   - isEnough: whether what it printed so far answers the question, so that it can be stopped.
  func output(
    _ arguments: [String], on bytes: [UInt8], within seconds: TimeInterval,
    until isEnough: (Data) -> Bool = { _ in false }
  ) -> Data? {
    guard let input = Self.file(holding: bytes) else { return nil }
    defer { close(input) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle(fileDescriptor: input, closeOnDealloc: false)
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let end = Date(timeIntervalSinceNow: seconds)
    let printed = Self.read(pipe.fileHandleForReading.fileDescriptor, by: end, until: isEnough)
    guard case .whole(let output) = printed else {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if case .enough(let output) = printed { return output }
      return nil
    }
    while process.isRunning, Date() < end { usleep(1_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0 ? output : nil
  }

  private static func file(holding bytes: [UInt8]) -> Int32? {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var name = Array("\(folder)/docket-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    guard fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0, write(bytes, to: descriptor),
      lseek(descriptor, 0, SEEK_SET) == 0
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = Glibc.write(descriptor, start + written, buffer.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  private enum Printed {
    /// All that there was.
    case whole(Data)
    /// As much as was asked for.
    case enough(Data)
    /// More than anybody needs, or nothing in time.
    case tooLong
  }

  private static func read(
    _ descriptor: Int32, by end: Date, until isEnough: (Data) -> Bool
  ) -> Printed {
    let largest = 1_000_000
    var output = Data()
    var piece = [UInt8](repeating: 0, count: 65_536)
    while output.count <= largest {
      let left = end.timeIntervalSinceNow
      guard left > 0 else { return .tooLong }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&poller, 1, Int32(min(left, 60) * 1_000) + 1)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return .tooLong }
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .whole(output) }
      output.append(contentsOf: piece.prefix(count))
      if isEnough(output) { return .enough(output) }
    }
    return .tooLong
  }
}
