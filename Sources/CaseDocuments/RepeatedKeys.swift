import Foundation

/// The keys that stand twice in one object of a JSON text, of which a decoder would drop one in silence.
///
/// The text has to be valid JSON: strings and brackets are all that is looked at.
struct RepeatedKeys {
  /// Each of them once, in the order of the text.
  private(set) var names: [String] = []

  init(_ json: [UInt8]) {
    /// The keys met in each object that is open; of a list there are none.
    var open: [Set<String>] = []
    var place = json.startIndex
    while place < json.endIndex {
      switch json[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append([])
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      case UInt8(ascii: "\""):
        let end = Self.endOfString(in: json, from: place)
        if Self.isKey(in: json, endingAt: end), !open.isEmpty {
          let name = Self.name(json[place..<end])
          if !open[open.count - 1].insert(name).inserted, !names.contains(name) {
            names.append(name)
          }
        }
        place = end
        continue
      default: break
      }
      place += 1
    }
  }

  /// The place after the quote that ends a string.
  private static func endOfString(in json: [UInt8], from start: Int) -> Int {
    var place = start + 1
    while place < json.endIndex, json[place] != UInt8(ascii: "\"") {
      place += json[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, json.endIndex)
  }

  /// Whether a colon follows, after blanks.
  private static func isKey(in json: [UInt8], endingAt end: Int) -> Bool {
    json[end...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: ":")
  }

  /// The key without its quotes and escapes.
  private static func name(_ quoted: ArraySlice<UInt8>) -> String {
    (try? JSONDecoder().decode(String.self, from: Data(quoted)))
      ?? String(decoding: quoted, as: UTF8.self)
  }
}
