/// How plainly an English letter reads: its grade in school, and the sentences that could be plainer.
///
/// Of 161 notices of breaches that Zou and others read (CHI 2019), nearly all were too hard for most
/// of their readers, and two in three hedged about what had happened.
struct PlainLanguage: Hashable, Sendable {
  /// The sentences, as they were told apart.
  let sentences: [String]
  /// The years of school a reader needs, by the formula of Flesch and Kincaid; 0 for no sentence.
  let grade: Double
  /// What could be plainer, in the order of the sentences.
  let warnings: [Warning]

  /// Reads the text of a letter.
  init(_ text: String) {
    sentences = Sentences.of(text)
    let words = sentences.map(Sentences.words)
    let (wordCount, sentenceCount) = (Double(words.joined().count), Double(sentences.count))
    let syllables = Double(words.joined().reduce(0) { $0 + Syllables.count($1) })
    grade =
      wordCount == 0
      ? 0 : 0.39 * wordCount / sentenceCount + 11.8 * syllables / wordCount - 15.59
    warnings = zip(sentences, words).flatMap { sentence, words in
      let lower = words.map { $0.lowercased().replacing("’", with: "'") }
      return
        (Self.hedges(in: lower) + Self.passives(in: lower) + Self.length(of: lower)
        + Self.hardWords(in: lower)).map { finding in
          Warning(
            sentence: sentence, kind: finding.kind, found: finding.found, advice: finding.advice)
        }
    }
  }

  /// A sentence that could be plainer.
  struct Warning: Hashable, Sendable {
    /// What the sentence does to its reader.
    enum Kind: String, Hashable, Sendable, CaseIterable {
      /// It leaves open what happened, or soothes.
      case hedging
      /// It does not say who did it.
      case passive
      /// It is too long to be read at one go.
      case longSentence = "long-sentence"
      /// It has a word that many families do not know.
      case unfamiliarWord = "unfamiliar-word"
    }

    /// The sentence.
    let sentence: String
    /// What it does.
    let kind: Kind
    /// The words that do it.
    let found: String
    /// What would be better.
    let advice: String
  }

  /// A warning before its sentence is known.
  struct Finding {
    let kind: Warning.Kind
    let found: String
    let advice: String
  }

  /// How many words a sentence may have.
  static let longest = 25

  private static func length(of words: [String]) -> [Finding] {
    guard words.count > longest else { return [] }
    return [
      Finding(
        kind: .longSentence, found: "\(words.count) words",
        advice: "Make two sentences of it, each of at most \(longest) words.")
    ]
  }

  private static func hardWords(in words: [String]) -> [Finding] {
    phrases(hardWords, in: words).map { found, advice in
      Finding(kind: .unfamiliarWord, found: found, advice: advice)
    }
  }

  /// Where phrases of a table stand, the longest first; a word with a star stands for its endings.
  static func phrases(
    _ table: [(phrase: String, text: String)], in words: [String]
  ) -> [(found: String, text: String)] {
    var found: [(String, String)] = []
    var place = 0
    while place < words.count {
      var longest = (count: 1, text: String?.none)
      for (phrase, text) in table {
        let parts = phrase.split(separator: " ")
        guard parts.count > longest.count || longest.text == nil,
          stands(parts, at: place, in: words)
        else { continue }
        longest = (parts.count, text)
      }
      if let text = longest.text {
        found.append((words[place..<(place + longest.count)].joined(separator: " "), text))
      }
      place += longest.count
    }
    return found
  }

  private static func stands(_ parts: [Substring], at place: Int, in words: [String]) -> Bool {
    guard place + parts.count <= words.count else { return false }
    return zip(parts, words[place...]).allSatisfy { part, word in
      part.last == "*" ? word.hasPrefix(part.dropLast()) : word == part
    }
  }
}
