import CaseDomain
import Foundation
import PlainText

/// Writes values as JSON, one value to a line.
enum JSONOutput {
  /// The JSON text of a value; keys are in alphabetical order.
  ///
  /// What a terminal would obey or hide is written as an escape, which a reader of JSON turns back
  /// into the same character.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// A complaint as a line for the standard error.
  static func error(_ complaint: Complaint) -> String {
    let wrapped = ["error": ComplaintObject(complaint)]
    return ((try? text(wrapped)) ?? "{\"error\":{\"reason\":\"\(complaint.reason)\"}}") + "\n"
  }

  /// The same JSON with escapes for what a terminal would obey or hide.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x7F }) { return text }
    var result = ""
    for character in text {
      if PlainText.safe(String(character)) == String(character) {
        result.append(character)
        continue
      }
      for unit in String(character).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result
  }
}

/// The shape of a complaint in JSON.
private struct ComplaintObject: Encodable {
  let complaint: Complaint

  init(_ complaint: Complaint) { self.complaint = complaint }

  enum Key: String, CodingKey {
    case reason, sentence, citation, remedy, field, further
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(complaint.reason, forKey: .reason)
    try container.encode(complaint.sentence, forKey: .sentence)
    try container.encode(complaint.citation, forKey: .citation)
    try container.encode(complaint.remedy, forKey: .remedy)
    try container.encode(complaint.field, forKey: .field)
    if !complaint.further.isEmpty {
      try container.encode(complaint.further.map(ComplaintObject.init), forKey: .further)
    }
  }
}
