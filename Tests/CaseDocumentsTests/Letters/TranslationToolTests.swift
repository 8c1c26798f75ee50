import CaseDomain
import Foundation
import Testing

@testable import CaseDocuments

@Suite("make languages")
struct TranslationToolTests {
  private let own = LanguageTool.root.appending(path: "Resources")
  private static let sign = "{{! of \(LanguageFile.mark(of: "Subject: Hello\n")) }}\n"

  /// A folder with the program's own words and a letter, in which one word, one noun and the letter
  /// were changed in English.
  private func withChangedEnglish(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: own.appending(path: "Languages"), to: folder.appending(path: "Languages"))
    for (language, letter) in [
      ("en", "Subject: Good day\n"), ("es", Self.sign + "Subject: Hola\n"),
    ] {
      let templates = folder.appending(path: "Templates/\(language)")
      try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
      try Data(letter.utf8).write(to: templates.appending(path: "hello.\(language).mustache"))
    }
    let file = folder.appending(path: "Languages/en.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacing("\"Letter\"", with: "\"About\"")
      .replacing("\"students\"", with: "\"pupils\"")
    try Data(changed.utf8).write(to: file)
    try body(folder)
  }

  private func spanish(in folder: URL) -> LanguageProblem? {
    do throws(LanguageProblem) {
      let files = ["en.json", "es.json"].map { name in
        Array((try? Data(contentsOf: folder.appending(path: "Languages/\(name)"))) ?? Data())
      }
      _ = try LanguageWords(.spanish, english: files[0], own: files[1])
      return nil
    } catch {
      return error
    }
  }

  @Test("The program's own translations are not behind")
  func ownWordsAreWhole() throws {
    let answer = try LanguageTool.run("translations.py", [own.path()])
    #expect(answer.status == 0, "\(answer.text)")
  }

  @Test("What is behind is listed, and nothing is changed")
  func listsWithoutChanging() throws {
    try withChangedEnglish { folder in
      let files = ["Languages/es.json", "Templates/es/hello.es.mustache"].map {
        folder.appending(path: $0)
      }
      let before = try files.map { try Data(contentsOf: $0) }
      let answer = try LanguageTool.run("translations.py", [folder.path()])
      #expect(answer.status == 1)
      for line in [
        "es is behind at letter.letter", "pt is behind at student", "“About”",
        "es is behind at hello: “Subject: Hola” for what is “Subject: Good day” today",
      ] {
        #expect(answer.text.contains(line), "\(answer.text)")
      }
      #expect(answer.text.split(separator: "\n").count == 5)
      #expect(try files.map { try Data(contentsOf: $0) } == before)
    }
  }

  @Test("Each translation is marked by its own key, and the program takes the marks")
  func marksWhatWasLookedAt() throws {
    try withChangedEnglish { folder in
      #expect(spanish(in: folder) == .stale(.spanish, of: "About"))
      _ = try LanguageTool.run("translations.py", [folder.path(), "es", "letter.letter"])
      #expect(spanish(in: folder) == .stale(.spanish, of: "pupils"))
      let answer = try LanguageTool.run(
        "translations.py", [folder.path(), "es", "student", "hello"])
      #expect(spanish(in: folder) == nil)
      let letter = try String(
        contentsOf: folder.appending(path: "Templates/es/hello.es.mustache"), encoding: .utf8)
      #expect(
        letter == "{{! of \(LanguageFile.mark(of: "Subject: Good day\n")) }}\nSubject: Hola\n")
      #expect(answer.status == 1 && !answer.text.contains("es ") && answer.text.contains("pt "))
    }
  }

  @Test("A key that is not behind, and a language without keys, mark nothing")
  func refusesWhatIsNotBehind() throws {
    try withChangedEnglish { folder in
      let which = "Say which language and which of its keys"
      for (arguments, words) in [
        (["es", "letter.letter", "letter.page"], "es is not behind at letter.page; nothing was"),
        (["es"], which), (["fr", "letter.page"], which),
      ] {
        let answer = try LanguageTool.run("translations.py", [folder.path()] + arguments)
        #expect(answer.status == 1 && answer.text.contains(words), "\(answer.text)")
        #expect(spanish(in: folder) == .stale(.spanish, of: "About"))
      }
    }
  }
}
