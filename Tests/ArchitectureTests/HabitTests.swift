import Foundation
import Testing

/// The habits of the house that neither the compiler nor the formatter looks after.
@Suite("Habits")
struct HabitTests {
  @Test("A source file has one subject and at most 400 lines")
  func filesAreSmall() throws {
    for file in try SourceTree.files(below: "Sources", extensions: ["swift", "c", "h"]) {
      #expect(file.lines.count <= 401, "\(file) has \(file.lines.count) lines")
    }
  }

  @Test("No type or file is named for having no subject")
  func namesSaySomething() throws {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "actor", "typealias", "extension",
    ]
    for file in try SourceTree.files(below: "Sources", extensions: ["swift"]) {
      #expect(!Self.saysNothing(file.name.dropLast(".swift".count)), "\(file)")
      for line in file.lines {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "/" }
        for (kind, name) in zip(words, words.dropFirst()) where kinds.contains(kind) {
          guard !line.contains("//") else { continue }
          #expect(!Self.saysNothing(name), "\(file) declares \(name)")
        }
      }
    }
  }

  @Test("A name that says nothing is recognized, one that only begins alike is not")
  func recognizesNames() {
    #expect(Self.saysNothing("CaseMana" + "ger"))
    #expect(Self.saysNothing("Help" + "erFunctions"))
    #expect(Self.saysNothing("TextUt" + "ils"))
    #expect(Self.saysNothing("StoreIm" + "pl"))
    #expect(!Self.saysNothing("ImplicitTerm"))
    #expect(!Self.saysNothing("CaseStore"))
  }

  @Test("Nothing is left to be done later")
  func nothingIsPutOff() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    for file in try SourceTree.everything() {
      for mark in marks {
        #expect(!file.lines.contains { $0.contains(mark) }, "\(file) holds \(mark)")
      }
    }
  }

  @Test("No file knows the machine it was written on")
  func noMachinePaths() throws {
    let paths =
      ["wo" + "rk", "ro" + "ot", "Us" + "ers"].map { "/\($0)/" }
      + [NSHomeDirectory() + "/", SourceTree.root.path + "/"]
    for file in try SourceTree.everything() {
      for path in paths {
        #expect(!file.lines.contains { $0.contains(path) }, "\(file) holds \(path)")
      }
    }
  }

  @Test("Editors are told what the formatter holds the sources to")
  func editorsAgreeWithTheFormatter() throws {
    let formatter = try SourceTree.file(".swift-format").lines.joined()
    let editors = try SourceTree.file(".editorconfig").lines
    #expect(formatter.contains("\"lineLength\": 100"))
    #expect(editors.contains("max_line_length = 100"))
    #expect(formatter.contains("\"indentation\": { \"spaces\": 2 }"))
    #expect(editors.contains("indent_style = space") && editors.contains("indent_size = 2"))
  }

  @Test("Files are opened in one place, which never opens a casebook in use")
  func filesAreOpenedInOnePlace() throws {
    // Each of these looks for itself at which file it opens.
    let exceptions: Set<String> = ["CasebookLock.swift", "PrivateFolders.swift"]
    let ways = [
      "O_RDONLY", "O_WRONLY", "O_RDWR", "fopen(", "FileHandle(for", "contents(atPath",
      "Data(contentsOf", "String(contentsOf",
    ]
    for file in try SourceTree.files(below: "Sources", extensions: ["swift"])
    where file.module != "Files" && !exceptions.contains(file.name) {
      for way in ways {
        #expect(!file.lines.contains { $0.contains(way) }, "\(file) uses \(way)")
      }
    }
  }

  /// Whether a name holds one of the words that could name anything.
  static func saysNothing(_ name: some StringProtocol) -> Bool {
    ["Mana" + "ger", "Help" + "er", "Ut" + "ils", "Ut" + "il", "Im" + "pl"].contains { word in
      name.ranges(of: word).contains { range in
        range.upperBound == name.endIndex || !name[range.upperBound].isLowercase
      }
    }
  }
}
