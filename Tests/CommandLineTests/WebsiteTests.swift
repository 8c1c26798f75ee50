import CaseDocuments
import Foundation
import Testing

/// The website as a person meets it: every page of two districts, in a browser and by every check.
@Suite("The public website")
struct WebsiteTests {
  private let district: TemporaryDistrict
  private let address = "https://district.example/student-data/"

  init() throws { district = try TemporaryDistrict(policy: nil) }

  private var site: String { district.folder.appendingPathComponent("site").path }

  /// Runs a program of `Tests/Website` with the Python that `make tools` makes.
  private func expect(_ tool: String, _ arguments: String...) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = root.appending(path: ".build/python/bin/python")
    process.arguments = [root.appending(path: "Tests/Website/\(tool).py").path()] + arguments
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let printed = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(printed)")
  }

  private func build() throws {
    let built = district.run("site", "build", site)
    try #require(built.status == 0, "\(built.err)")
    #expect(district.run("site", "diff", site).status == 0)
  }

  private func enter(_ options: String...) throws {
    let arguments = ["district", "website", "--address", address] + options
    let entered = CommandRun(
      arguments, variables: ["DOCKET_CASEBOOK": district.casebook])
    try #require(entered.status == 0, "\(entered.err)")
  }

  private func checkEverything() throws {
    try build()
    try expect("pages", site, address)
    try expect("formats", site)
    try expect("browser", site, Tool.run("which", "chromium").trimmingCharacters(in: .newlines))
  }

  @Test(
    "of the made-up district can be read by everybody, in three languages, and says nothing more")
  func sample() throws {
    try #require(CommandRun("demo", "--keep", district.casebook).status == 0)
    try enter("--languages", "es,pt", "--color", "#1f4e79", "--accent", "#8a3b12")
    try checkEverything()
    #expect(FileManager.default.fileExists(atPath: site + "/pt/contracts/c-0001.html"))
    let secrets = try Secrets(of: district.casebook)
    try #require(secrets.words.count > 10)
    let files = try #require(FileManager.default.subpaths(atPath: site))
    for file in files where file.contains(".") {
      let data = try Data(contentsOf: URL(filePath: "\(site)/\(file)"))
      let text = String(decoding: data, as: UTF8.self)
      for secret in secrets.words { #expect(!text.contains(secret), "\(file) says “\(secret)”") }
    }
  }

  @Test("of a district under Bristol's policy, with nothing to show yet, says so")
  func empty() throws {
    let made = district.run(
      "init", "--district", "Maple Ridge & Sons", "--policy", "bristol")
    try #require(made.status == 0, "\(made.err)")
    try enter("--color", "#5b2a86", "--accent", "#9c1c1c", "--email", "data@district.example")
    try checkEverything()
    let home = try String(contentsOfFile: site + "/index.html", encoding: .utf8)
    #expect(home.contains("No contract has been signed yet."))
    let breaches = try String(contentsOfFile: site + "/breaches.html", encoding: .utf8)
    #expect(breaches.contains("There is no breach notice."))
  }
}
