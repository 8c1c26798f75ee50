import Foundation

/// The form in which text is kept in the text indexes and looked for there: its words in small
/// letters without marks, each after two blanks.
///
/// An index finds three characters or more in a row. A longer word is therefore found inside others;
/// one or two letters are looked for with the blanks before them, which is where a word begins.
enum SearchText {
  /// The words of a text: what stands between anything but letters, digits and the marks on them.
  static func words(of text: some StringProtocol) -> [String] {
    text.split { character in
      !character.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || $0.properties.generalCategory == .nonspacingMark
      }
    }
    .map { folded(String($0)) }
  }

  /// The words as an index holds them.
  static func joined(_ words: [String]) -> String {
    words.map { "  " + $0 }.joined()
  }

  /// What is looked for to find a word.
  static func pattern(of word: String) -> String {
    String(repeating: " ", count: max(0, 3 - word.unicodeScalars.count)) + word
  }

  private static func folded(_ word: String) -> String {
    word.utf8.allSatisfy { $0 < 0x80 }
      ? word.lowercased()
      : word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
