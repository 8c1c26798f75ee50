import Testing

/// Where things stand: each type in the file of its name, each folder of the domain on those below.
@Suite("Where things stand")
struct PlaceTests {
  /// The folders of the domain from the ground up: each may refer to itself and to any before its
  /// own line, and those of one line not to each other.
  static let layers = [
    ["Time"], ["Law"], ["Entry"], ["Case"], ["Contractors"],
    ["Contracts"], ["Exemptions", "Deletions", "Breaches", "Notices", "Conduct"],
    ["Requests", "Tools"],
    ["District"], ["Letters"], ["Website"], ["Packets"],
    ["Use", "Import"], ["Reports"],
    ["Casebook"],
  ]

  /// The files that still hold types of other names; only ever to get shorter.
  static let crowded: Set = [
    "ActField.swift", "ActRun.swift", "Action.swift", "AgendaCommand.swift", "AreaCommand.swift",
    "AuditCommand.swift", "CalendarCommand.swift", "CaseStore+Backup.swift",
    "CaseStore+Restore.swift", "Chooser.swift", "CommonOptions.swift", "Contractor.swift",
    "Counter.swift", "DeletionRequest.swift", "DeletionSummary.swift", "Dialog.swift",
    "DueCommand.swift", "EntryProblem.swift", "Exemption+Standing.swift", "Exemption.swift",
    "ExemptionSummary.swift", "FieldSpec.swift", "Footer.swift", "FormScreen.swift",
    "FormState+Keys.swift", "Geometry.swift", "ImportReport.swift", "ImportText.swift",
    "InitCommand.swift", "JournalCommand.swift", "JournalEntry.swift",
    "ListMove.swift", "ListedRecord.swift", "PagedTable.swift", "PlainText+Ascii.swift",
    "Policies.swift", "ProtectedFiles.swift", "Quota.swift", "Refusal.swift", "Screen.swift",
    "StudentEntry.swift", "TableContent.swift", "TableSpec.swift", "TextPage.swift", "Theme.swift",
    "Toast.swift", "TypeNumber.swift",
  ]

  @Test("The folders of the domain refer downward only")
  func domainRefersDownward() throws {
    let files = try SourceTree.files(below: "Sources/CaseDomain", extensions: ["swift"])
      .map { ($0, code: $0.code) }
    var homes: [String: String] = [:]
    for (file, code) in files {
      for type in code.types { homes[type] = file.folder }
    }
    let layer = Dictionary(
      uniqueKeysWithValues: Self.layers.enumerated().flatMap { place, folders in
        folders.map { ($0, place) }
      })
    var found: Set<String> = []
    for (file, code) in files {
      let own = try #require(layer[file.folder], "\(file) stands in no folder of the domain's")
      for word in code.words where !word.isMember {
        guard let home = homes[word.text], home != file.folder, let other = layer[home],
          other >= own
        else { continue }
        found.insert("\(file.folder): \(word.text)")
      }
    }
    expect(found, toBe: [])
  }

  @Test("A type stands in the file of its name")
  func typesStandInTheirFiles() throws {
    var found: Set<String> = []
    for file in try SourceTree.files(below: "Sources", extensions: ["swift"]) {
      let name = file.name.dropLast(".swift".count).prefix { $0 != "+" }
      if file.code.types.contains(where: { $0 != name }) { found.insert(file.name) }
    }
    expect(found, toBe: Self.crowded)
  }

  @Test("Types and the words of code are told from comments and from what strings say")
  func readsCode() {
    let code = SwiftCode(
      #"""
      /// A class Comment.
      public struct Outer: Sendable { enum Inner { case one } }
      private final class Hidden { let text = "struct Quoted \(Known.name("a", b: ")")) Said" }
      let long = """
        enum Line \(Used)
        """
      func by(actor name: String) {}
      public actor Last {}
      """#)
    #expect(code.types == ["Outer", "Last"])
    let words = code.words.map(\.text)
    #expect(words.contains("Known") && words.contains("Used") && words.contains("Inner"))
    for said in ["Comment", "Quoted", "Said", "Line"] { #expect(!words.contains(said)) }
    #expect(code.words.filter(\.isMember).map(\.text) == ["name"])
  }

  private func expect(_ found: Set<String>, toBe known: Set<String>) {
    for name in found.subtracting(known).sorted() { Issue.record("\(name)") }
    for name in known.subtracting(found).sorted() {
      Issue.record("\(name) is no exception any more: take it off the list")
    }
  }
}
