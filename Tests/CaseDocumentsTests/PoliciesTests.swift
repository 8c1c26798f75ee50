import CaseDocuments
import CaseDomain
import Files
import Foundation
import Testing

@Suite("The profiles and days that come with the program")
struct PoliciesTests {
  @Test("every profile is found under its own name")
  func profiles() throws {
    #expect(try Policies.all.map(\.id) == Policies.names)
    #expect(try Policies.profile(named: "elsewhere") == nil)
  }

  @Test("every year the program knows has both appointed days")
  func days() throws {
    let years = Dictionary(grouping: try AppointedDays.all, by: \.date.year)
    #expect(years.count > 10)
    #expect(
      years.values.allSatisfy { Set($0.map(\.name)) == ["Good Friday", "Thanksgiving Day"] })
  }

  @Test("a district's own file is read, and a faulty one says where the fault is")
  func ownFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "policy.json")
    let profile = try #require(try Policies.profile(named: "connecticut"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(profile), as: UTF8.self)

    try Data(json.utf8).write(to: path)
    #expect(try Policies.profile(inFile: FilePath(path.path())) == profile)

    #expect(PolicyFile(Array(json.utf8)).cautions.isEmpty)
    let elder = PolicyFile(Array(json.replacing("\"adultAge\":18", with: "\"adultAge\":21").utf8))
    #expect(elder.problems.isEmpty && elder.cautions.first?.contains("at 18 (34 CFR") == true)

    for (text, fault) in [
      (json.replacing("\"adultAge\":18", with: "\"adultAge\":\"18\""), "“adultAge”"),
      (json.replacing("\"adultAge\":18,", with: ""), "no “adultAge”"),
      ("{", "not valid JSON"),
      (
        json.replacing("\"adultAge\":18", with: "\"adultAge\":12"),
        "at 18 and no sooner (34 CFR 99.3)"
      ),
      (json.replacing("\"adultAge\":18", with: "\"adultAge\":17"), "“adultAge” is 17"),
      (
        json.replacing(
          "\"repopulateAnyData\":false",
          with: "\"repopulateAnyData\":false, \"repopulateAnyD\\u0061ta\" :true"),
        "“repopulateAnyData” stands twice"
      ),
      (
        json.replacing("\"says\":", with: "\"says\":\"\\\"says\\\":\",\"says\":"),
        "“says” stands twice"
      ),
    ] {
      try Data(text.utf8).write(to: path)
      let problem = #expect(throws: DocumentProblem.self) {
        try Policies.profile(inFile: FilePath(path.path()))
      }
      #expect(problem?.sentence.contains(fault) == true, "\(problem?.sentence ?? "")")
    }
  }
}
