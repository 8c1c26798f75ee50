import CaseDomain
import Foundation

/// A letter as a draft that a mail program opens with everything filled in (RFC 5322, MIME).
///
/// The same letter gives the same bytes: it bears no time, and its boundary follows from what it says.
public struct MailDraft {
  private let email: String
  private let head: [String]
  private let rest: [UInt8]

  /// Makes a draft of a letter.
  ///
  /// - Parameters:
  ///   - from: the district's address, or empty.
  ///   - name: what the district is called.
  public init(_ kept: KeptLetter, from: String, called name: String = "") {
    email = kept.letter.entry.email
    let sender = name.isEmpty ? "" : Self.encoded(name, always: true) + " "
    head =
      ["X-Unsent: 1"]
      + (Self.address(from).map { ["From: \(sender)\(name.isEmpty ? $0 : "<\($0)>")"] } ?? [])
    let boundary = "letter-\(Template.version(of: kept.text + kept.html))"
    var lines = [
      "Subject: \(Self.encoded(kept.letter.subject))", "MIME-Version: 1.0",
      "Content-Language: \(kept.letter.language.rawValue)",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "",
    ]
    for (kind, content) in [("plain", kept.text), ("html", kept.html)] {
      lines += [
        "--\(boundary)", "Content-Type: text/\(kind); charset=utf-8",
        "Content-Transfer-Encoding: base64", "", Self.base64(content),
      ]
    }
    lines += ["--\(boundary)--", ""]
    rest = Array(lines.joined(separator: "\r\n").utf8)
  }

  /// The draft, its lines ended by CRLF.
  ///
  /// - Parameter addresses: where it goes; the letter's own address where there are none.
  public func bytes(to addresses: [String] = []) -> [UInt8] {
    let to = (addresses.isEmpty ? [email] : addresses).compactMap(Self.address)
    let lines = head + (to.isEmpty ? [] : ["To: " + to.joined(separator: ",\r\n ")])
    return Array(lines.map { $0 + "\r\n" }.joined().utf8) + rest
  }

  private static func address(_ typed: String) -> String? {
    EmailAddress.canBeMailed(typed) ? typed : nil
  }

  /// A header's words, in encoded words where they are not ASCII or are long (RFC 2047).
  private static func encoded(_ words: String, always: Bool = false) -> String {
    guard always || !words.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) || words.utf8.count > 60
    else {
      return words
    }
    var pieces: [String] = []
    var piece = ""
    for character in words {
      // An encoded word is of 75 signs at most: 45 bytes are 60 signs of base64.
      if piece.utf8.count + String(character).utf8.count > 42 {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    pieces.append(piece)
    return pieces.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }

  private static func base64(_ content: String) -> String {
    Data(content.replacing("\n", with: "\r\n").utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
  }
}
