import Foundation

/// Reads the encodings of mail: bytes that were made fit for lines, and their characters.
enum MailBytes {
  /// Bytes of an encoding for transfer (RFC 2045), as they were before.
  static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    switch encoding.lowercased() {
    case "base64":
      [UInt8](Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) ?? Data())
    case "quoted-printable": quoted(bytes)
    default: Array(bytes)
    }
  }

  /// Bytes in quoted-printable, as they were before; what is none stays as it is.
  ///
  /// - Parameter isWord: whether a low line stands for a blank, as in a header.
  static func quoted(_ bytes: ArraySlice<UInt8>, isWord: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(isWord && byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
        continue
      }
      if let high = digit(bytes, place), let low = digit(bytes, place + 1) {
        result.append(high << 4 | low)
        place += 2
      } else if place < bytes.endIndex, bytes[place] == UInt8(ascii: "\n") {
        place += 1
      } else if place + 1 < bytes.endIndex, bytes[place] == UInt8(ascii: "\r"),
        bytes[place + 1] == UInt8(ascii: "\n")
      {
        place += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func digit(_ bytes: ArraySlice<UInt8>, _ place: Int) -> UInt8? {
    guard place < bytes.endIndex else { return nil }
    return Character(UnicodeScalar(bytes[place])).hexDigitValue.map { UInt8($0) }
  }

  /// Characters of a set that mail still comes in; any other is read as UTF-8, or else as Latin-1.
  static func text(_ bytes: [UInt8], charset: String) -> String {
    switch charset.lowercased() {
    case "iso-8859-1", "latin1", "windows-1252", "iso-8859-15": latin(bytes)
    default: String(validating: bytes, as: UTF8.self) ?? latin(bytes)
    }
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    String(data: Data(bytes), encoding: .windowsCP1252)
      ?? String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
  }

  /// A header with its encoded words as text (RFC 2047).
  static func header(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    var follows = false
    while let start = rest.range(of: "=?") {
      let before = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("="), let word = word(parts) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        follows = false
        continue
      }
      // A blank between two encoded words is part of neither.
      if !(follows && before.allSatisfy(\.isWhitespace)) { result += before }
      result += word
      rest = parts[3].dropFirst()
      follows = true
    }
    return result + rest
  }

  private static func word(_ parts: [Substring]) -> String? {
    let bytes = Array(parts[2].utf8)
    switch parts[1].lowercased() {
    case "b": return text(decoded(bytes[...], "base64"), charset: String(parts[0]))
    case "q": return text(quoted(bytes[...], isWord: true), charset: String(parts[0]))
    default: return nil
    }
  }
}
