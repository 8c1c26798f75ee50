import ArgumentParser
import CaseDocuments
import CaseDomain
import Files
import Foundation
import PlainText

/// In which form a report is written, and where to.
struct ReportOutput: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  @Option(name: .long, help: ArgumentHelp("text, html or json.", valueName: "format"))
  var format: Format = .text

  @Option(
    name: .long,
    help: ArgumentHelp("A file that is not there yet, instead of the output.", valueName: "file"),
    completion: .file())
  var out: String?

  /// Prints a report, or writes it to a file of a new name.
  func write(
    json: Bool, _ value: some Encodable, page: @autoclosure () throws -> ReportPage,
    text: @autoclosure () -> String, in surroundings: Surroundings
  ) throws {
    let content =
      switch json ? .json : format {
      case .json: try JSONOutput.text(value) + "\n"
      case .html: String(decoding: try page().bytes, as: UTF8.self)
      case .text: text()
      }
    guard let out else { return try surroundings.out(content) }
    let target = try FilePath.typed(out)
    try Self.write(Array(content.utf8), to: target)
    try surroundings.answer(
      json: json, done: true, ["written": target.path],
      words: PlainText.lines(["Written: \(target.path)."]))
  }

  /// Writes a file whose name nothing has.
  static func write(_ bytes: [UInt8], to target: FilePath) throws {
    let file = try UnfinishedFile(for: target)
    try file.write(Data(bytes))
    _ = try file.settle()
  }
}
