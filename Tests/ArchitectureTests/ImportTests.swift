import Foundation
import Testing

/// SwiftPM lets a module import whatever its dependencies import; these tests do not.
@Suite("Who may import whom")
struct ImportTests {
  /// What the sources of each module may import, from the package and from outside it.
  static let allowed: [String: Set<String>] = [
    "docket": ["CommandLine", "Foundation"],
    "CommandLine": [
      "ArgumentParser", "CaseScreens", "TerminalDriver", "CaseDocuments", "CaseStore",
      "CaseDomain", "Files", "PlainText", "Foundation",
    ],
    "CaseScreens": ["TerminalKit", "CaseDomain"],
    "TerminalDriver": ["CTerminal", "TerminalKit"],
    "TerminalKit": ["PlainText"],
    "CaseDocuments": [
      "CZip", "CaseDomain", "Files", "PlainText", "Crypto", "Mustache", "Foundation",
      "Synchronization",
    ],
    "CaseStore": [
      "CaseDomain", "Files", "GRDB", "GRDBSQLite", "Crypto", "Foundation", "Synchronization",
    ],
    "CaseDomain": [],
    "Files": ["Foundation", "Glibc", "Synchronization"],
    "PlainText": [],
  ]

  @Test(
    "Every module imports what the house allows it, and nothing else",
    arguments: allowed.keys.sorted())
  func imports(of module: String) throws {
    let permitted = try #require(Self.allowed[module])
    var needed: Set<String> = []
    for file in try SourceTree.files(below: "Sources/\(module)", extensions: ["swift"]) {
      for line in file.lines {
        guard let imported = Self.imported(by: line) else { continue }
        #expect(permitted.contains(imported), "\(file) imports \(imported)")
        needed.insert(imported)
      }
    }
    #expect(permitted.subtracting(needed) == [], "permitted, but imported by no file")
  }

  @Test("Every module of the sources is in the table")
  func everyModuleIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: SourceTree.root.appendingPathComponent("Sources").path)
    #expect(Set(folders).subtracting(["CTerminal", "CZip"]) == Set(Self.allowed.keys))
  }

  @Test("Only the terminal shim sees ncurses")
  func onlyTheShimSeesNcurses() throws {
    for file in try SourceTree.everything() where file.path.hasPrefix("Sources/") {
      guard file.module != "CTerminal" else { continue }
      for header in ["curses" + ".h", "term" + ".h"] {
        #expect(!file.lines.contains { $0.contains("#include") && $0.contains(header) })
      }
    }
  }

  @Test("A forbidden import is recognized however it is written")
  func recognizesImports() {
    #expect(Self.imported(by: "import GRDB") == "GRDB")
    #expect(Self.imported(by: "@preconcurrency import Foundation") == "Foundation")
    #expect(Self.imported(by: "  public import struct CaseDomain.CivilDate") == "CaseDomain")
    #expect(Self.imported(by: "@testable import CaseStore // why") == "CaseStore")
    #expect(Self.imported(by: "/// Lines import nothing.") == nil)
    #expect(Self.imported(by: "let imported = 1") == nil)
  }

  /// The module a line imports, if it is an import.
  static func imported(by line: Substring) -> String? {
    let words = line.split { $0 == " " || $0 == "\t" }
    guard let place = words.firstIndex(of: "import") else { return nil }
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    guard words[..<place].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) }) else {
      return nil
    }
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    let names = words[(place + 1)...].drop { kinds.contains($0) }
    return names.first.flatMap { $0.split(separator: ".").first }.map(String.init)
  }
}
