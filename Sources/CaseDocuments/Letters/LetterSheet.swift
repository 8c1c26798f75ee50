import CaseDomain

/// What stands around the body of a letter: who writes, when, to whom, and about what.
struct LetterSheet {
  /// The district's name.
  let district: String
  /// What stands below it on the letterhead, line by line.
  let letterhead: [String]
  /// The picture at the head, as a page holds it; empty for none.
  let image: String
  /// The day, in words.
  let date: String
  /// The number of the letter, in words.
  let number: String
  /// To whom it goes, line by line; empty for a notice to everyone.
  let addressee: [String]
  /// That no person has read the translation, where none has.
  let caution: String?
  /// The subject and the body.
  let marks: LetterMarks
  /// The language.
  let language: Language
  /// The words of page numbers, with `{page}` and `{pages}` in them.
  let pageWords: String

  init(_ marks: LetterMarks, for order: PrintOrder, in words: LanguageWords) {
    let head = order.district.letterhead
    district = order.district.name
    image = head.image
    letterhead =
      head.address.split(whereSeparator: \.isNewline).map(String.init)
      + [
        [head.telephone, head.email, head.website].filter { !$0.isEmpty }.joined(separator: " · ")
      ]
      .filter { !$0.isEmpty }
    date = words.date(order.date)
    number = "\(words.word("letter.letter")) \(order.number)"
    addressee = order.addressee
    let isDraft = !order.district.hasReviewed(
      order.language, version: Template.version(of: order.language, in: order.district))
    caution = isDraft ? words.word("letter.draft-translation") : nil
    self.marks = marks
    language = order.language
    pageWords = words.word("letter.page")
  }
}
