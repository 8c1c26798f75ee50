import Foundation

/// The words of a message that was sent as a page for a browser and in no other form, as some programs do.
enum MailPage {
  /// The text without its tags: a line for each paragraph, and what nobody sees left out.
  static func text(of page: String) -> String {
    let shown =
      page
      .replacing(#/(?is)<!--.*?-->|<(script|style|head)\b.*?</\1\s*>/#, with: " ")
      .replacing(#/\s+/#, with: " ")
      .replacing(#/(?i)<(br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>/#, with: "\n")
      .replacing(#/<[^>]*>/#, with: "")
    let lines = characters(in: shown).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.joined(separator: "\n").replacing(#/\n{3,}/#, with: "\n\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let named = [
    "nbsp": " ", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&",
  ]

  /// The text with the characters that its references stand for; one that is none stays as it is.
  private static func characters(in text: String) -> String {
    text.replacing(#/&(#x?[0-9a-fA-F]+|[a-zA-Z]+);/#) { match in
      let name = match.1
      guard name.hasPrefix("#") else { return named[name.lowercased()] ?? String(match.0) }
      let digits = name.dropFirst()
      let code =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
    }
  }
}
