import Foundation
import Testing

@testable import CaseDocuments
@testable import CaseDomain

@Suite("The website's other files")
struct SiteFilesTests {
  @Test("The feed has what happened up to the day, the newest first")
  func feed() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02", ends: "2026-10-31")
    world.contract("Oak & Ash", signed: "2026-05-06")
    let feed = try world.text("feed.xml")
    let updated = feed.matches(of: /<updated>([0-9-]+)T12:00:00Z</).map { String($0.1) }
    // Of an end the day is told on the day itself.
    #expect(updated == ["2026-10-31", "2026-10-31", "2026-05-06", "2026-01-02"])
    #expect(
      feed.contains("<id>https://elm.example/data/contracts/c-0001.html#ended-2026-10-31</id>"))
    #expect(feed.contains("Oak &amp; Ash"))
  }

  @Test("The feed tells of documents, and of a false alarm without what the notice said")
  func feedOfDocuments() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02") {
      $0.publicDocuments = [
        PublicDocument(
          7, title: "The contract", kind: .text, reading: .tagged,
          publishedOn: CivilDate(iso: "2026-03-04") ?? .first)
      ]
    }
    var breach = PublicBreach(
      number: 3, products: [],
      notices: [
        .english: PublicBreach.Notice(
          dated: CivilDate(iso: "2026-05-06") ?? .first, subject: "Names of children were seen",
          html: "")
      ])
    breach.falseAlarmOn = CivilDate(iso: "2026-05-09")
    world.content.breaches = [breach]
    let feed = try world.text("feed.xml")
    #expect(feed.contains("contracts/c-0001.html#document-7-2026-03-04"))
    #expect(feed.contains("Found to be a false alarm, May 9, 2026"))
    #expect(!feed.contains("Names of children"))
  }

  @Test("Two changes of a kind on one day are one in the feed, since their id is one")
  func sameDay() throws {
    var world = try SiteWorld()
    let day = try #require(CivilDate(iso: "2026-03-04"))
    world.contract("Wren", signed: "2026-01-02") {
      $0.amendments = ["One.", "Two."].map {
        Amendment(signedOn: day, summary: $0, points: [])
      }
    }
    let feed = try world.text("feed.xml")
    #expect(feed.matches(of: /#amended-2026-03-04</).count == 1)
  }

  @Test("The table and the JSON say the same, as their description has it")
  func tables() throws {
    var world = try SiteWorld()
    world.contract("Wren, \"Soft\"", signed: "2026-01-02", ends: "2027-01-01")
    let csv = try world.text("contracts.csv").split(separator: "\r\n")
    let heads = try #require(csv.first).split(separator: ",").map(String.init)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(world.text("contracts.json").utf8))
        as? [[String: Any]])
    #expect(csv.count == 2 && json.count == 1 && Set(json[0].keys).isSubset(of: heads))
    #expect(csv[1].contains("\"Wren, \"\"Soft\"\": Wren, \"\"Soft\"\" Lessons\""))
    let package = try #require(
      try JSONSerialization.jsonObject(with: Data(world.text("datapackage.json").utf8))
        as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    let schema = try #require(resources[0]["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: String]])
    #expect(fields.compactMap { $0["name"] } == heads)
    #expect(resources.compactMap { $0["path"] as? String } == ["contracts.csv", "contracts.json"])
  }

  @Test("The style has the district's colors, and on dark pages ones that can be read there")
  func colors() throws {
    var website = Website()
    website.color = "#333333"
    let style = String(decoding: SiteStyle(website).bytes, as: UTF8.self)
    let dark = try #require(
      style.firstMatch(of: /dark\) \{\s+:root \{[^}]*--color: (#[0-9a-f]{6})/)
    ).1
    let color = try #require(WebColor(dark))
    #expect(style.contains("--color: #333333"))
    #expect(color.contrast(with: try #require(WebColor("#14181d"))) >= 4.5)
  }
}
