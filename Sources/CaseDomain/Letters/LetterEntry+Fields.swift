extension LetterEntry {
  /// The fields of every letter.
  static let fields: [Field<LetterEntry>] = [
    Field("dated", "Dated", \.dated, .day),
    Field(
      "words", "In your words", \.words, .longText,
      hint: "What the letter says in your own words, in its own language: what happened, what is "
        + "not known yet."),
    Field(
      "why", "Why", \.why, .longText,
      hint: "Why that day is reasonable, or the reason that the letter gives, in its own language."),
    Field(
      "by", "By", \.by, .dateAhead,
      hint: "The last day that the letter sets, where it sets one; blank for the district's usual."),
    Field(
      "to", "To", \.to, .text,
      hint: "The name; blank for the contractor's own contact, or for every family."),
    Field(
      "capacity", "In what capacity", \.capacity, .text,
      hint: "Parent, guardian, adult student, privacy officer, …"),
    Field("email", "E-mail", \.email, .text),
    Field("address", "Postal address", \.address, .longText),
  ]
}
