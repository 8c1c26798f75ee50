import CaseTestSupport
import Foundation
import Testing

@testable import CaseDomain
@testable import CommandLine

@Suite("The made-up district at the prompt")
struct SampleTests {
  @Test("It is made as a file, and its docket has every heading")
  func docket() throws {
    let district = try TemporaryDistrict(policy: nil)
    #expect(district.run("demo", "--keep", district.casebook).status == 0)
    let lines = try district.run("agenda", "--json").array()
    let sections = Set(lines.compactMap { $0["section"] as? String })
    #expect(sections == Set(DocketSection.allCases.map(\.rawValue)))
    let keys: Set = [
      "reference", "title", "section", "kind", "sentence", "due", "from", "distance", "rule",
      "authority", "citation", "waitingOn", "settle",
    ]
    #expect(lines.allSatisfy { Set($0.keys) == keys })

    let text = district.run("agenda").out
    for section in DocketSection.allCases { #expect(text.contains(section.heading)) }
    let dated = lines.compactMap { $0["due"] as? String }
    let near = dated.prefix { $0 <= "2026-11-28" }
    #expect(Array(near) == near.sorted())
    let later = lines.filter { $0["section"] as? String == "later" }.compactMap {
      $0["due"] as? String
    }
    #expect(later == later.sorted() && later.allSatisfy { $0 > "2026-11-28" })
    let until = try district.run("agenda", "--until", "+7", "--json").array()
    #expect(until.allSatisfy { ($0["due"] as? String ?? "9") <= "2026-11-28" })
    #expect(!until.isEmpty && until.count < lines.count)
  }

  @Test("Every record shows as a page, in words and in JSON")
  func pages() throws {
    let district = try TemporaryDistrict(policy: nil)
    district.run("demo", "--keep", district.casebook)
    for area in [
      "contract", "contractor", "product", "exemption", "deletion", "breach", "letter",
      "annual-notice", "request", "incident", "tool",
    ] {
      for row in try district.run(area, "list", "--json").array() {
        let reference = try #require(row["reference"] as? String)
        let page = district.run(area, "show", reference)
        #expect(page.out.hasPrefix(reference + "  "))
        let json = try district.run(area, "show", reference, "--json").object()
        #expect(json["reference"] as? String == reference)
        let standing = try #require(json["standing"] as? String)
        #expect(page.out.contains("Standing: \(standing)\n"))
      }
    }
  }

  @Test("Names are shown only when asked for")
  func names() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    district.run("product", "add", "--contractor", "V-1", "--name", "Reading Wand")
    let opened = district.run(
      "exemption", "open", "--student", "4471 = Robin Ashgrove", "--product", "P-1", "--plan",
      "504")
    #expect(opened.status == 0, "\(opened.err)")
    for hidden in [
      opened, district.run("exemption", "list"), district.run("exemption", "show", "1"),
      district.run("exemption", "show", "1", "--json"), district.run("agenda"),
      district.run("journal"), district.run("export", "exemptions"), district.run("calendar"),
    ] {
      #expect(hidden.status == 0)
      #expect(!hidden.out.contains("Ashgrove"))
    }
    #expect(district.run("exemption", "show", "1").out.contains("--reveal"))
    #expect(district.run("exemption", "show", "1", "--reveal").out.contains("Robin Ashgrove"))
  }

  @Test("The calendar has one entry for each date, and no line too long for its readers")
  func calendar() throws {
    let district = try TemporaryDistrict(policy: nil)
    district.run("demo", "--keep", district.casebook)
    let dated = try district.run("agenda", "--json").array().filter { $0["due"] is String }
    let text = district.run("calendar").out
    let lines = text.unicodeScalars.split(separator: "\r\n".unicodeScalars).map { String($0) }
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == dated.count)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let identities = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(identities).count == identities.count)
  }

  @Test("Two events of one case have identities of their own, which stay when a date moves")
  func eventsAreToldApart() {
    let calendar = CalendarText(stamp: Moment.testDay.today)
    func identity(_ sentence: String, _ due: CivilDate) -> Substring? {
      let item = DocketItem(.event, sentence, due: due, authority: .contractTerm)
      let line = DocketLine(
        id: 1, reference: CaseReference(.contract, 1), title: "Acme", item: item)
      return calendar.entry(line).split(separator: "\r\n").first { $0.hasPrefix("UID:") }
    }
    let start = identity("It comes into force", day("2027-01-01"))
    #expect(start != identity("It ends", day("2027-12-31")))
    #expect(start == identity("It comes into force", day("2027-02-01")))
  }
}
