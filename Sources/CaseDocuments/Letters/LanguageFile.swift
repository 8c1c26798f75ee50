import Crypto
import Foundation

/// The words of a language as its file in `Resources/Languages` has them.
struct LanguageFile: Decodable {
  /// How the language writes dates, numbers and lists.
  let rules: LanguageRules
  /// The words by their keys.
  let words: [String: Phrase]
  /// The nouns that are counted, by their keys.
  let nouns: [String: CountedNoun]

  /// Reads a file.
  init(_ json: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json))
  }

  /// A text: alone in English, elsewhere beside the mark of the English text it stands for.
  struct Phrase: Decodable {
    let text: String
    let of: String?

    private enum CodingKeys: CodingKey {
      case text, of
    }

    init(from decoder: any Decoder) throws {
      if let alone = try? decoder.singleValueContainer().decode(String.self) {
        (text, of) = (alone, nil)
      } else {
        let both = try decoder.container(keyedBy: CodingKeys.self)
        text = try both.decode(String.self, forKey: .text)
        of = try both.decode(String.self, forKey: .of)
      }
    }
  }

  /// A noun as it stands behind a number, in the plural forms of the language.
  struct CountedNoun: Decodable {
    let one: String
    let many: String?
    let other: String
    let of: String?

    /// The forms as the one text that a translation of the noun stands for.
    var text: String { "\(one)|\(other)" }
  }

  /// What marks an English text: the first twelve hexadecimal digits of its SHA-256.
  static func mark(of english: String) -> String {
    String(
      SHA256.hash(data: Data(english.utf8)).description.split(separator: " ").last?.prefix(12) ?? ""
    )
  }
}
