import Testing

@testable import CaseDocuments

@Suite("Plain language of a letter")
struct PlainLanguageTests {
  private func found(_ kind: PlainLanguage.Warning.Kind, in text: String) -> [String] {
    PlainLanguage(text).warnings.filter { $0.kind == kind }.map(\.found)
  }

  /// The syllables of the first three are those that their published reading ease goes by: 116, 69
  /// and 37.5.
  @Test(
    "The grade is that of Flesch and Kincaid",
    arguments: [
      ("The cat sat on the mat.", 6, 1, 6),
      (
        "This sentence, taken as a reading passage unto itself, is being used to prove a point.",
        16,
        1, 23
      ),
      (
        "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 1,
        24
      ),
      ("We wrote to the company. It answered on May 5. Nothing was kept.", 13, 3, 17),
    ])
  func grade(text: String, words: Double, sentences: Double, syllables: Double) {
    let expected = 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    #expect(abs(PlainLanguage(text).grade - expected) < 0.0001)
  }

  @Test("A text without a sentence has grade 0 and no warning")
  func empty() {
    #expect(PlainLanguage("").grade == 0)
    #expect(PlainLanguage("What happened").warnings == [])
  }

  @Test(
    "Hedging is found",
    arguments: [
      ("Your child's name may have been seen.", "may have been"),
      ("Somebody might have taken the file.", "might have taken"),
      ("The company could not have kept it.", "could not have kept"),
      ("You may be affected.", "may be affected"),
      ("The file may also include grades.", "may also include"),
      ("It might be so.", "might"),
      ("There is no evidence of misuse.", "no evidence"),
      ("We write out of an abundance of caution.", "abundance of caution"),
      ("The names were potentially seen.", "potentially"),
      ("It appears that a limited number is affected.", "it appears"),
      ("We take your privacy seriously.", "take your privacy seriously"),
    ])
  func hedging(text: String, words: String) {
    #expect(found(.hedging, in: text).contains(words), "\(found(.hedging, in: text))")
  }

  @Test(
    "What permits the reader something, and a plain fact, is no hedging",
    arguments: [
      "You may ask for a copy.", "You may have the record corrected.",
      "We tell all it may concern.",
      "Parents may include a letter.", "The contract may be seen at the office.",
      "You may not have to pay.", "We wrote in May.", "Your child could read it.",
      "We found no names in it.",
    ])
  func permission(text: String) {
    #expect(found(.hedging, in: text) == [])
  }

  @Test(
    "A passive is found with its adverbs",
    arguments: [
      ("The file was taken.", "was taken"),
      ("Grades were not also quickly deleted.", "were not also quickly deleted"),
      ("The names have been sent to it.", "been sent"),
      ("It is being used.", "being used"),
      ("It wasn’t agreed.", "wasn't agreed"),
    ])
  func passive(text: String, words: String) {
    #expect(found(.passive, in: text) == [words])
  }

  @Test(
    "A state is no passive",
    arguments: [
      "We are concerned.", "You are entitled to a copy.", "The office is located on Main Street.",
      "There is need.", "There were one hundred.", "We are indeed glad.", "It was red.",
      "The company has deleted it.", "We sent it.",
    ])
  func states(text: String) {
    #expect(found(.passive, in: text) == [])
  }

  @Test("The advice to a passive asks who did it, unless the sentence says so at its end")
  func passiveAdvice() {
    let advice = { PlainLanguage($0).warnings.map(\.advice) }
    #expect(advice("It was taken by a worker.") == ["Begin with who did it."])
    #expect(advice("It was taken.") == ["Say who did it, or say that nobody knows who did."])
  }

  @Test("A sentence of more than 25 words is long")
  func long() {
    let words = Array(repeating: "we", count: 25)
    #expect(found(.longSentence, in: words.joined(separator: " ") + ".") == [])
    #expect(found(.longSentence, in: (words + ["go"]).joined(separator: " ") + ".") == ["26 words"])
  }

  @Test("A hard word is found once, at its longest, with what to say instead")
  func hardWords() throws {
    let text =
      "An unauthorized acquisition of Personally identifiable information; data exfiltrated."
    let warnings = PlainLanguage(text).warnings
    #expect(
      warnings.map(\.found) == [
        "unauthorized acquisition", "personally identifiable information", "exfiltrated",
      ])
    #expect(warnings.allSatisfy { $0.kind == .unfamiliarWord && $0.sentence == text })
    #expect(warnings.map(\.advice).contains("Say “information that shows who your child is”."))
  }

  @Test("A plain letter has a low grade and no warning; the usual one has both")
  func letters() {
    let plain = PlainLanguage(
      """
      Dear family,

      What happened

      On November 5, somebody took a file from a company that we use. The file has your child's
      name and grade. We do not know yet who took it.

      What you can do

      - Change your child's password.
      - Call us with any question. You may ask for a copy of the file.
      """)
    #expect(plain.warnings == [])
    #expect(plain.grade < 5 && plain.sentences.count == 6)
    let usual = PlainLanguage(
      """
      We are writing out of an abundance of caution to inform you of a cybersecurity incident in \
      which certain personally identifiable information pertaining to your child may have been \
      subject to unauthorized acquisition. At this time, there is no evidence that any of the data \
      was misused.
      """)
    #expect(Set(usual.warnings.map(\.kind)) == Set(PlainLanguage.Warning.Kind.allCases))
    #expect(usual.grade > 12)
  }
}
