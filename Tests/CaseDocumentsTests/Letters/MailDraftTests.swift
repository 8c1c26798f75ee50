import CaseDocuments
import Foundation
import Testing

@testable import CaseDomain

@Suite("A letter as a draft for a mail program")
struct MailDraftTests {
  private func draft(
    subject: String = "About you", email: String = "p@sample.example",
    from: String = "office@sample.example", to: [String] = []
  ) -> [String] {
    var letter = Letter(.deletionAnswer, in: .spanish, LetterEntry())
    letter.subject = subject
    letter.entry.email = email
    let kept = KeptLetter(letter: letter, html: "<p>¿Qué pasó?</p>\n", text: "¿Qué pasó?\n")
    return String(decoding: MailDraft(kept, from: from).bytes(to: to), as: UTF8.self)
      .components(separatedBy: "\r\n")
  }

  @Test("It has what a mail program shows, and both makes of the letter")
  func whole() throws {
    let lines = draft()
    #expect(lines.contains("X-Unsent: 1"))
    #expect(lines.contains("From: office@sample.example"))
    #expect(lines.contains("To: p@sample.example"))
    #expect(lines.contains("Subject: About you"))
    #expect(lines.contains("Content-Language: es"))
    let parts = lines.filter { $0.hasPrefix("Content-Type: text/") }
    #expect(
      parts == [
        "Content-Type: text/plain; charset=utf-8", "Content-Type: text/html; charset=utf-8",
      ])
    let encoded = try #require(lines.firstIndex(of: parts[0])).advanced(by: 3)
    let text = try #require(Data(base64Encoded: lines[encoded]))
    #expect(String(decoding: text, as: UTF8.self) == "¿Qué pasó?\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 })
  }

  @Test(
    "An address that could begin another header is left out",
    arguments: ["a@b\r\nBcc: c@d.example", "nobody", "a@b@c", "Name <a@b.example>", "", "@b", "a@"])
  func addresses(_ email: String) {
    let lines = draft(email: email, from: email)
    #expect(!lines.contains { $0.hasPrefix("To:") || $0.hasPrefix("From:") || $0.hasPrefix("Bcc") })
  }

  @Test("A subject in any script, or a long one, is in encoded words")
  func subjects() throws {
    let subject = String(repeating: "Información de estudiantes quedó expuesta — ", count: 4)
    let lines = draft(subject: subject)
    let first = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
    let words = lines[first...].prefix { $0.hasPrefix("Subject: ") || $0.hasPrefix(" ") }
    let decoded = try words.map { line in
      let word = line.replacing("Subject: ", with: "").trimmingCharacters(in: .whitespaces)
      #expect(word.count <= 75)
      return String(
        decoding: try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))),
        as: UTF8.self)
    }
    #expect(decoded.joined() == subject)
  }
}
