import Testing

@testable import CaseDocuments

@Suite("Syllables")
struct SyllablesTests {
  /// Counted in the pronouncing dictionary of Carnegie Mellon University.
  static let counted: [Int: String] = [
    1: "the child's school made asked played used cause names clear through",
    2:
      "student notice able handled needed wasn't table unless someone sometimes safely being quiet people "
      + "business colleague",
    3: "family deletion privacy company director period contractor behavior agreement continue "
      + "created everything important serious usual safeguarded",
    4: "information January security operator identified education variety",
    5: "identifiers association continuously university opportunity",
  ]

  @Test("Words are counted as a dictionary of pronunciation counts them", arguments: counted.keys)
  func words(number: Int) throws {
    let words = try #require(Self.counted[number]).split(separator: " ").map(String.init)
    for word in words {
      #expect(Syllables.count(word) == number, "\(word)")
    }
  }

  @Test("A hissing word has one more in the possessive, with either apostrophe")
  func possessive() {
    #expect(Syllables.count("page's") == 2 && Syllables.count("house’s") == 2)
    #expect(Syllables.count("child’s") == 1)
  }

  @Test("A number is one, a spelled abbreviation one for each letter, a spoken one is a word")
  func numbersAndAbbreviations() {
    for word in ["2026", "10-234dd", "§", "504"] { #expect(Syllables.count(word) == 1) }
    #expect(Syllables.count("IEP") == 3 && Syllables.count("U.S") == 2)
    #expect(Syllables.count("FERPA") == 2)
  }

  @Test("The parts of a compound are counted apart")
  func compounds() {
    #expect(Syllables.count("student-generated") == 6)
    #expect(Syllables.count("and/or") == 2)
  }
}
