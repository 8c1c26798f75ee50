import Foundation
import Testing

/// The words of the website have no choice in the domain that they stand for; the pages name them.
@Suite("The words of the website")
struct SiteWordsTests {
  @Test("are each named by a page")
  func areNamed() throws {
    let code = try SourceTree.files(below: "Sources/CaseDocuments/Website", extensions: ["swift"])
      .flatMap(\.lines).joined(separator: "\n")
    let literals = Set(code.matches(of: /"([a-z.\-]+)"/).map { String($0.1) })
    // A key that ends in a value of the code: "purpose.\(…)".
    let beginnings = code.matches(of: /"([a-z.\-]+\.)\\\(/).map { String($0.1) }
    let file = try #require(
      try SourceTree.files(below: "Resources/Languages", extensions: ["json"])
        .first { $0.name == "en.json" })
    let keys = file.lines.compactMap {
      $0.firstMatch(of: /^ +"site\.([a-z.\-]+)":/).map { String($0.1) }
    }
    #expect(keys.count > 80)
    for key in keys where !literals.contains(key) {
      #expect(beginnings.contains { key.hasPrefix($0) }, "no page says \(key)")
    }
  }
}
