/// How a language writes dates, numbers and lists.
///
/// They are those of the Unicode CLDR, which a test asks through Babel, with two additions that
/// CLDR keeps out of its data: the first of a month, and a conjunction that changes before a sound.
struct LanguageRules: Decodable {
  /// A date, with `{day}`, `{month}` and `{year}`.
  let date: String
  /// What the first day of a month is called where it is no plain 1.
  let firstOfMonth: String?
  /// What stands between the thousands.
  let group: String
  /// The numbers that go with the singular.
  let one: [Int]
  /// Its multiples go with a form of their own, as in "1,000,000 de estudiantes".
  let manyIsEvery: Int?
  /// What stands between two.
  let lastOfTwo: String
  /// What stands before the last of three or more.
  let last: String
  /// What stands in both places before the sound of an i.
  let beforeI: String?

  /// What stands before the last item of a list.
  func conjunction(before item: String, amongTwo: Bool) -> String {
    if let beforeI, Self.soundsLikeI(item) { return beforeI }
    return amongTwo ? lastOfTwo : last
  }

  /// The form of a noun behind a number.
  func form(of noun: LanguageFile.CountedNoun, for number: Int) -> String {
    if one.contains(number) { return noun.one }
    if let manyIsEvery, number != 0, number.isMultiple(of: manyIsEvery) {
      return noun.many ?? noun.other
    }
    return noun.other
  }

  /// Whether a word begins with the sound of the Spanish i.
  ///
  /// A glide does not count ("hielo"), and neither does an English name such as "iPad".
  private static func soundsLikeI(_ word: String) -> Bool {
    let letters = Array(word.drop { !$0.isLetter }.prefix(3))
    let rest = letters.first.map { "hH".contains($0) } == true ? letters.dropFirst() : letters[...]
    guard let vowel = rest.first, "iIíÍ".contains(vowel) else { return false }
    guard let next = rest.dropFirst().first else { return true }
    if vowel == "i", next.isUppercase { return false }
    return rest.count == letters.count || !"aeo".contains(next)
  }
}
