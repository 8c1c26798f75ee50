import CaseDomain

/// One tag of a template, between its braces.
struct TemplateTag: Hashable {
  /// What it does.
  enum Kind: Hashable {
    case value, section, inverted, end, remark
    /// Anything that a template of a letter does not do.
    case other(Character)
  }

  /// The line it begins on, from 1.
  let line: Int
  /// The paragraph it is in, from 0; a blank line ends one.
  let paragraph: Int
  let kind: Kind
  let name: String
}

extension TemplateTag {
  /// Every tag of a template, in order.
  ///
  /// - Throws: `TemplateProblem` for braces that open and are never closed.
  static func all(in text: String) throws -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var (line, paragraph) = (1, 0)
    var wasBlank = false
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("{{") {
        guard let tag = Self.tag(&rest, line: line, paragraph: paragraph) else {
          throw TemplateProblem(line: line, "The braces “{{” are not closed by “}}”.")
        }
        tags.append(tag.tag)
        line += tag.lines
        wasBlank = false
        continue
      }
      rest.removeFirst()
      if character.isNewline {
        line += 1
        if wasBlank { paragraph += 1 }
        wasBlank = true
      } else if !character.isWhitespace {
        wasBlank = false
      }
    }
    return tags
  }

  private static func tag(
    _ rest: inout Substring, line: Int, paragraph: Int
  ) -> (tag: TemplateTag, lines: Int)? {
    let isTriple = rest.hasPrefix("{{{")
    rest.removeFirst(isTriple ? 3 : 2)
    guard let end = rest.firstRange(of: isTriple ? "}}}" : "}}") else { return nil }
    let inside = rest[..<end.lowerBound]
    rest = rest[end.upperBound...]
    let lines = inside.count(where: \.isNewline)
    var name = inside.drop(while: \.isWhitespace)
    let kind: Kind
    switch name.first {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .end
    case "!": kind = .remark
    case let sign? where ">&=%$<*".contains(sign): kind = .other(sign)
    default: kind = isTriple ? .other("{") : .value
    }
    if kind != .value, kind != .other("{") { name = name.dropFirst() }
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (TemplateTag(line: line, paragraph: paragraph, kind: kind, name: words), lines)
  }
}
