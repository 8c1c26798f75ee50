import Foundation
import Testing

/// The website as a person meets it: every page of three districts, in a browser and by every check.
@Suite("The public website")
struct WebsiteTests {
  private let district: TemporaryDistrict
  private let address = "https://district.example/student-data/"

  init() throws { district = try TemporaryDistrict(policy: nil) }

  private func path(_ name: String) -> String { district.folder.appendingPathComponent(name).path }

  private var site: String { path("site") }

  private func build() throws {
    let built = district.run("site", "build", site)
    try #require(built.status == 0, "\(built.err)")
    #expect(district.run("site", "diff", site).status == 0)
  }

  private func give(_ arguments: String...) throws {
    let run = CommandRun(arguments, variables: ["DOCKET_CASEBOOK": district.casebook])
    try #require(run.status == 0, "\(run.err)")
  }

  private func expectNothingWrong() throws {
    for tool in WebsiteTool.allCases { try tool.expectNothing(in: site, at: address) }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(site)/\(name)", encoding: .utf8)
  }

  @Test(
    "of the made-up district can be read by everybody, in three languages, and says nothing more")
  func sample() throws {
    try #require(CommandRun("demo", "--keep", district.casebook).status == 0)
    try give(
      "district", "website", "--address", address, "--languages", "es,pt", "--color", "#1f4e79",
      "--accent", "#8a3b12", "--teachers", "yes")
    try build()
    #expect(try text("teachers.html").contains("<tr role=\"row\"><th"))
    try expectNothingWrong()
    try WebsiteTool.expectNoSecret(in: site, of: district.casebook)
    #expect(try text("pt/contracts/c-0001.html").contains("<html lang=\"pt\""))
    let documents = try FileManager.default.contentsOfDirectory(atPath: site + "/documents")
    #expect(!documents.isEmpty)
  }

  @Test("is the same, byte by byte, whenever and from whichever copy of a casebook it is built")
  func pure() throws {
    try #require(CommandRun("demo", "--keep", district.casebook).status == 0)
    try give("district", "website", "--address", address, "--languages", "es")
    try build()
    let copy = path("copy.sqlite")
    try give("backup", copy)
    for (name, casebook) in [("again", district.casebook), ("copied", copy)] {
      let built = CommandRun(
        "site", "build", path(name), variables: ["DOCKET_CASEBOOK": casebook], login: "robin")
      try #require(built.status == 0, "\(built.err)")
      try Tool.run("diff", "-r", site, path(name))
    }
  }

  @Test("of a district under Bristol's policy, with nothing to show yet, says so")
  func empty() throws {
    try give("init", "--district", "Maple Ridge & Sons", "--policy", "bristol")
    try give(
      "district", "website", "--address", address, "--color", "#5b2a86", "--accent", "#9c1c1c",
      "--email", "data@district.example", "--teachers", "yes")
    try build()
    #expect(try text("teachers.html").contains("Nothing is listed yet."))
    try expectNothingWrong()
    #expect(try text("index.html").contains("No contract has been signed yet."))
    #expect(try text("breaches.html").contains("There is no breach notice here."))
  }

  @Test("holds names that are too long for a line, and that look like markup")
  func names() throws {
    try give("init", "--district", "Elm Harbor", "--policy", "connecticut")
    let long = String(repeating: "Endless", count: 14)
    _ = try district.contract("<b>\(long)</b>", "\(long) \"& Sons\"", signed: "2026-01-05")
    _ = try district.contract("Éloise", "<script>alert(1)</script>", signed: "2026-01-05")
    let picture = path("head.png")
    try #require(Data(base64Encoded: Self.picture)).write(to: URL(filePath: picture))
    try give(
      "district", "letterhead", "--signer", "A. Sample", "--email", "a@sample.example",
      "--image", picture)
    try give(
      "district", "website", "--address", address, "--languages", "pt", "--color", "#00534c",
      "--accent", "#7a4a00", "--email",
      "\(long.lowercased())@\(long.lowercased().prefix(60)).example")
    try build()
    try expectNothingWrong()
    #expect(try text("index.html").contains("src=\"logo.png\""))
  }

  /// A picture of one point.
  private static let picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
}
