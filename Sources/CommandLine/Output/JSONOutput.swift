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
    let wrapped = ["error": JSONObject(complaint)]
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

extension JSONObject {
  /// A complaint; `further` is there only when there is more to say.
  fileprivate init(_ complaint: Complaint) {
    values = [
      "reason": .text(complaint.reason), "sentence": .text(complaint.sentence),
      "citation": .init(complaint.citation), "remedy": .init(complaint.remedy),
      "field": .init(complaint.field),
    ]
    if !complaint.further.isEmpty {
      values["further"] = .list(complaint.further.map(JSONObject.init))
    }
  }
}
