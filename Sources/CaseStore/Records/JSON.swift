import CaseDomain
import Foundation

/// JSON text with its keys in order, so that equal values give equal texts.
enum JSON {
  static func write(_ value: some Encodable) throws -> String {
    String(decoding: try data(of: value), as: UTF8.self)
  }

  static func read<T: Decodable>(_ text: String, as type: T.Type = T.self) throws -> T {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// A record as its differences know it: without its revision, which every act changes.
  static func value(of record: some Encodable) throws -> JSONValue {
    var value = try JSONDecoder().decode(
      JSONValue.self, from: try data(of: record, mentionsByNumber: true))
    value["revision"] = nil
    return value
  }

  /// The record of a value.
  static func record<T: Decodable>(
    of value: JSONValue, revision: Int = 0, as type: T.Type = T.self
  ) throws -> T {
    var value = value
    value["revision"] = .number(revision)
    let decoder = JSONDecoder()
    if let key = Mention.byNumber { decoder.userInfo[key] = true }
    return try decoder.decode(type, from: try data(of: value))
  }

  private static func data(
    of value: some Encodable, mentionsByNumber: Bool = false
  ) throws -> Data {
    let encoder = JSONEncoder()
    if mentionsByNumber, let key = Mention.byNumber { encoder.userInfo[key] = true }
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}
