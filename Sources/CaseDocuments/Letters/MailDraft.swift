import CaseDomain
import Foundation

/// A letter as a draft that a mail program opens with everything filled in (RFC 5322, MIME).
///
/// The same letter gives the same bytes: it bears no time, and its boundary follows from what it says.
public struct MailDraft {
  private let kept: KeptLetter
  private let from: String
  private let to: [String]

  /// Makes a draft of a letter.
  ///
  /// - Parameters:
  ///   - from: the district's address, or empty.
  ///   - to: the addresses it goes to; the letter's own where there are none.
  public init(_ kept: KeptLetter, from: String, to: [String] = []) {
    self.kept = kept
    self.from = from
    self.to = to.isEmpty ? [kept.letter.entry.email] : to
  }

  /// The draft, its lines ended by CRLF.
  public var bytes: [UInt8] {
    let boundary = "letter-\(Template.version(of: kept.text + kept.html))"
    var lines = ["X-Unsent: 1"]
    if let from = Self.address(from) { lines.append("From: \(from)") }
    let to = self.to.compactMap(Self.address)
    if !to.isEmpty { lines.append("To: " + to.joined(separator: ",\r\n ")) }
    lines += [
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
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// An address that can stand in a header: of one line, with nothing that begins another.
  private static func address(_ typed: String) -> String? {
    let scalars = typed.unicodeScalars
    let isSafe = scalars.allSatisfy {
      $0.isASCII && $0.value > 0x20 && $0.value < 0x7F
        && !"<>,;:\\\"()[]".unicodeScalars.contains($0)
    }
    return isSafe && typed.split(separator: "@", omittingEmptySubsequences: false).count == 2
      && !typed.hasPrefix("@") && !typed.hasSuffix("@") ? typed : nil
  }

  /// A header's words, in encoded words where they are not ASCII or are long (RFC 2047).
  private static func encoded(_ words: String) -> String {
    guard !words.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) || words.utf8.count > 60 else {
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
