import Foundation

/// The words of a message that was sent as a page for a browser and in no other form, as some programs do.
enum MailPage {
  /// The text without its tags: a line for each paragraph, and what nobody sees left out.
  ///
  /// Each tag is looked at once, so that a message that somebody made to be slow is not.
  static func text(of page: String) -> String {
    var shown = ""
    var rest = page.replacing(#/\s+/#, with: " ")[...]
    while let open = rest.firstIndex(of: "<") {
      shown += rest[..<open]
      rest = rest[open...]
      let name = name(ofTagIn: rest)
      if lineEnds.contains(name) { shown += "\n" }
      // What is opened and never closed goes on to the end, as in a browser.
      if unseen.contains(name) {
        rest =
          rest.range(of: "</" + name, options: .caseInsensitive)
          .map { rest[$0.lowerBound...] } ?? ""
      } else {
        rest = rest.range(of: name == "!--" ? "-->" : ">").map { rest[$0.upperBound...] } ?? ""
      }
    }
    let lines = characters(in: shown + rest).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.joined(separator: "\n").replacing(#/\n{3,}/#, with: "\n\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let lineEnds: Set = [
    "br", "br/", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6",
  ]
  private static let unseen: Set = ["script", "style", "head"]
  private static let named = [
    "nbsp": " ", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&",
  ]

  /// What the tag at the beginning is called, with the slash of one that ends; `!--` for a comment.
  private static func name(ofTagIn rest: Substring) -> String {
    let tag = rest.dropFirst()
    return tag.hasPrefix("!--")
      ? "!--" : tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }.prefix(8).lowercased()
  }

  /// The text with the characters that its references stand for; one that is none stays as it is.
  private static func characters(in text: String) -> String {
    text.replacing(#/&(#x?[0-9a-fA-F]{1,8}|[a-zA-Z]{1,8});/#) { match in
      let name = match.1
      guard name.hasPrefix("#") else { return named[name.lowercased()] ?? String(match.0) }
      let digits = name.dropFirst()
      let code =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
    }
  }
}
