import CaseDomain
import Mustache
import PlainText

/// What is wrong with a template of a kind of letter.
///
/// The library that fills templates in writes an unknown name and a missing partial as nothing, so that
/// each is looked for here, before any letter is made.
struct TemplateLint {
  private let text: String
  private let tokens: [TokenAbout]
  private var problems: [TemplateProblem] = []

  /// Looks at a template.
  static func problems(of text: String, for kind: LetterKind) -> [TemplateProblem] {
    var lint = TemplateLint(text: text, tokens: kind.tokens)
    lint.run()
    return lint.problems.sorted { $0.line < $1.line }
  }

  private init(text: String, tokens: [TokenAbout]) {
    (self.text, self.tokens) = (text, tokens)
  }

  private mutating func run() {
    lookAtLines()
    let tags: [TemplateTag]
    do { tags = try TemplateTag.all(in: text) } catch {
      problems.append(error as? TemplateProblem ?? TemplateProblem(line: 1, "It cannot be read."))
      return
    }
    lookAtTags(tags)
    lookForNeeded(tags)
    lookForSources(tags)
    guard problems.isEmpty else { return }
    do { _ = try MustacheTemplate(string: text) } catch let error as MustacheTemplate.ParserError {
      problems.append(
        TemplateProblem(line: error.context.lineNumber, "It cannot be read: \(error.error)."))
    } catch {
      problems.append(TemplateProblem(line: 1, "It cannot be read: \(error)."))
    }
  }

  // MARK: Lines

  private mutating func lookAtLines() {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // A remark may stand before the subject.
    let first = lines.firstIndex { !$0.hasPrefix("{{!") } ?? 0
    if lines.indices.contains(first), !lines[first].hasPrefix(LetterMarks.subjectMark) {
      problems.append(
        TemplateProblem(
          line: first + 1,
          "The first line has to be the subject, as “\(LetterMarks.subjectMark)Notice to amend”."))
    } else if lines.indices.contains(first) {
      lookAtSubject(lines[first].dropFirst(LetterMarks.subjectMark.count), line: first + 1)
    }
    for (index, line) in lines.enumerated() where Self.holdsMarkup(line) {
      problems.append(
        TemplateProblem(
          line: index + 1, "A letter holds no HTML and no script; write the words alone."))
    }
    if text.last == "{" {
      problems.append(TemplateProblem(line: lines.count, "It ends in an open brace; take it out."))
    }
  }

  /// A subject stands in lists and on envelopes: it has words, and names nobody.
  private mutating func lookAtSubject(_ subject: Substring, line: Int) {
    let tags = (try? TemplateTag.all(in: String(subject))) ?? []
    if subject.prefix(while: { $0 != "{" }).allSatisfy(\.isWhitespace),
      !tags.contains(where: { $0.kind == .value })
    {
      problems.append(TemplateProblem(line: line, "The subject has no words."))
    }
    for tag in tags where Self.personal.contains(tag.name) {
      problems.append(
        TemplateProblem(
          line: line, "A subject is seen by everybody; leave “\(tag.name)” to the letter itself."))
    }
  }

  private static let personal: Set = ["student", "students", "to", "."]

  /// Whether a line holds what a page would take for a tag.
  private static func holdsMarkup(_ line: Substring) -> Bool {
    zip(line, line.dropFirst()).contains { $0 == "<" && ($1.isLetter || $1 == "/" || $1 == "!") }
  }

  // MARK: Tags

  private mutating func lookAtTags(_ tags: [TemplateTag]) {
    var open: [TemplateTag] = []
    for tag in tags {
      let known = self.known(inside: open)
      switch tag.kind {
      case .remark: continue
      case .other(let sign):
        problems.append(TemplateProblem(line: tag.line, Self.refusal(of: sign)))
      case .value: lookAtValue(tag, known)
      case .section, .inverted:
        if known[tag.name] == nil { sayUnknown(tag, known) }
        open.append(tag)
      case .end:
        guard let last = open.popLast() else {
          problems.append(
            TemplateProblem(line: tag.line, "“{{/\(tag.name)}}” ends a section that none began."))
          continue
        }
        guard last.name != tag.name else { continue }
        problems.append(
          TemplateProblem(
            line: tag.line,
            "“{{/\(tag.name)}}” ends the section “\(last.name)” of line \(last.line); write "
              + "{{/\(last.name)}}."))
      }
    }
    for tag in open {
      problems.append(
        TemplateProblem(
          line: tag.line, "The section “\(tag.name)” is never ended; write {{/\(tag.name)}}."))
    }
  }

  private mutating func lookAtValue(_ tag: TemplateTag, _ known: [String: TokenAbout.Form]) {
    switch known[tag.name] {
    case nil: sayUnknown(tag, known)
    case .value: break
    case .flag:
      problems.append(
        TemplateProblem(
          line: tag.line,
          "“\(tag.name)” only says whether something is so; write {{#\(tag.name)}} … "
            + "{{/\(tag.name)}} around words."))
    case .list, .rows:
      problems.append(
        TemplateProblem(
          line: tag.line,
          "“\(tag.name)” is several; write {{#\(tag.name)}} … {{/\(tag.name)}} around one of them.")
      )
    }
  }

  /// What may be named inside some sections.
  private func known(inside open: [TemplateTag]) -> [String: TokenAbout.Form] {
    var known: [String: TokenAbout.Form] = [:]
    for token in tokens {
      known[token.name] = token.form
      if token.form == .list || token.form == .rows { known[token.name + "?"] = .flag }
    }
    for tag in open where tag.kind == .section {
      guard let token = tokens.first(where: { $0.name == tag.name }) else { continue }
      if token.form == .list { known["."] = .value }
      for column in token.columns { known[column.name] = .value }
    }
    return known
  }

  private mutating func sayUnknown(_ tag: TemplateTag, _ known: [String: TokenAbout.Form]) {
    let near = PlainText.nearest(to: tag.name, among: Array(known.keys))
    let hint = near.map { " Did you mean “\($0)”?" } ?? ""
    problems.append(
      TemplateProblem(
        line: tag.line, "There is no “\(tag.name)” in such a letter.\(hint)"))
  }

  private static func refusal(of sign: Character) -> String {
    switch sign {
    case ">", "<", "$", "*": "A letter is whole by itself and takes in no other template."
    case "{", "&": "Every value is written as it is; two braces do."
    case "%": "What kind of content it is stands fast; take the line out."
    default: "The braces stay as they are; take the line out."
    }
  }

  // MARK: What has to be there

  /// A tag that writes something, with the sections it stands in.
  private struct Written {
    let tag: TemplateTag
    let sections: [String]
  }

  /// The tags that write a value, or begin one of several, each with the sections around it.
  private static func written(_ tags: [TemplateTag]) -> [Written] {
    var open: [String] = []
    var written: [Written] = []
    for tag in tags {
      switch tag.kind {
      case .value: written.append(Written(tag: tag, sections: open))
      case .section:
        written.append(Written(tag: tag, sections: open))
        open.append(tag.name)
      case .inverted: open.append("^" + tag.name)
      case .end: _ = open.popLast()
      case .remark, .other: break
      }
    }
    return written
  }

  private mutating func lookForNeeded(_ tags: [TemplateTag]) {
    let written = Self.written(tags)
    let always = Set(tokens.filter(\.isAlwaysThere).map(\.name))
    for token in tokens where token.isNeeded {
      let isWritten = written.contains { one in
        one.tag.name == token.name && (one.tag.kind == .value) == (token.form == .value)
          && one.sections.allSatisfy { $0 == token.name || always.contains($0) }
      }
      // What stands in both halves of a section stands there whichever is written.
      let isInBoth = written.contains { one in
        one.tag.name == token.name
          && one.sections.contains { section in
            written.contains { other in
              other.tag.name == token.name
                && other.sections.contains(
                  section.hasPrefix("^") ? String(section.dropFirst()) : "^" + section)
            }
          }
      }
      guard !isWritten, !isInBoth else { continue }
      problems.append(
        TemplateProblem(
          line: 1, "It has to name {{\(token.name)}} in every case. \(token.meaning)"))
    }
  }

  private mutating func lookForSources(_ tags: [TemplateTag]) {
    let written = Self.written(tags).filter { $0.tag.kind == .value }
    for token in tokens where token.statesDuty {
      for duty in written where duty.tag.name == token.name {
        let isSourced = written.contains {
          $0.tag.name == token.source && $0.tag.paragraph == duty.tag.paragraph
            && $0.sections.allSatisfy(duty.sections.contains)
        }
        guard !isSourced else { continue }
        problems.append(
          TemplateProblem(
            line: duty.tag.line,
            "“\(token.name)” states a duty, so that {{\(token.source)}} has to stand in the same "
              + "paragraph, and in no section of its own."))
      }
    }
  }
}
