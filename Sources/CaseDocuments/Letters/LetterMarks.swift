import CaseDomain

/// A filled-in template, divided into its subject and blocks by the few marks it may bear.
///
/// `## ` begins a heading, `- ` an element of a list, `___ ` a line to be filled in by hand; an empty
/// line ends a paragraph. Of typed values a mark at the beginning is none: `escape` sees to that, and so
/// the page and the text are of one make, and no value can be taken for more than words.
struct LetterMarks: Hashable {
  /// What the first line says after `Subject: `.
  let subject: String
  /// The body.
  let blocks: [LetterBlock]

  static let subjectMark = "Subject: "
  private static let headingMark = "## "
  private static let elementMark = "- "
  private static let blankMark = "___ "

  init(_ text: String) {
    var subject = ""
    var blocks: [LetterBlock] = []
    var words: [String] = []
    func end() {
      guard !words.isEmpty else { return }
      blocks.append(.paragraph(Self.plain(words.joined(separator: " "))))
      words = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = line.trimmed
      if subject.isEmpty, blocks.isEmpty, words.isEmpty, line.hasPrefix(Self.subjectMark) {
        subject = Self.plain(String(line.dropFirst(Self.subjectMark.count)))
      } else if line.isEmpty {
        end()
      } else if line.hasPrefix(Self.headingMark) {
        end()
        blocks.append(.heading(Self.plain(String(line.dropFirst(Self.headingMark.count)))))
      } else if line.hasPrefix(Self.blankMark) {
        end()
        blocks.append(.blank(Self.plain(String(line.dropFirst(Self.blankMark.count)))))
      } else if line.hasPrefix(Self.elementMark) {
        end()
        let element = Self.plain(String(line.dropFirst(Self.elementMark.count)))
        if case .list(let elements)? = blocks.last {
          blocks[blocks.count - 1] = .list(elements + [element])
        } else {
          blocks.append(.list([element]))
        }
      } else {
        words.append(line)
      }
    }
    end()
    self.subject = subject
    self.blocks = blocks
  }

  /// A value so that no mark is taken for one: on one line, its first sign and every backslash apart.
  static func escape(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
      .joined(separator: " ")
    let safe = line.replacing("\\", with: "\\\\")
    return safe.first.map { "#-_{".contains($0) } == true ? "\\" + safe : safe
  }

  /// Words without the signs that `escape` put in.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }
}
