/// The words of a Swift file, without its comments and what its strings say.
struct SwiftCode {
  /// One word of the code.
  struct Word {
    let text: String
    /// How many braces and parentheses are open around it.
    let depth: Int
    /// Whether a period stands before it, so that it is part of something else's name.
    let isMember: Bool
  }

  private(set) var words: [Word] = []

  /// What is open at a place: a string up to its closing quotes, or code within one.
  private enum Open {
    case string(end: [UInt8])
    case interpolation(depth: Int)
  }

  /// Reads the text of a file.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var open: [Open] = []
    var depth = 0
    var last = UInt8(ascii: " ")
    var place = 0
    func comes(_ text: [UInt8]) -> Bool {
      bytes[place] == text[0] && bytes[place...].starts(with: text)
    }
    while place < bytes.count {
      let byte = bytes[place]
      if case .string(let end)? = open.last {
        if comes(end) {
          place += end.count
          open.removeLast()
        } else if comes(Self.interpolation) {
          place += 2
          open.append(.interpolation(depth: depth))
          depth += 1
        } else {
          place += byte == UInt8(ascii: "\\") ? 2 : 1
        }
      } else if comes(Self.comment) {
        place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else if byte == UInt8(ascii: "\"") {
        let end = comes(Self.longQuotes) ? Self.longQuotes : [byte]
        open.append(.string(end: end))
        place += end.count
      } else if Self.isInWord(byte) {
        let end = bytes[place...].firstIndex { !Self.isInWord($0) } ?? bytes.count
        words.append(
          Word(
            text: String(decoding: bytes[place..<end], as: UTF8.self), depth: depth,
            isMember: last == UInt8(ascii: ".")))
        last = byte
        place = end
      } else {
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") { depth -= 1 }
        if case .interpolation(depth: depth)? = open.last { open.removeLast() }
        if byte != UInt8(ascii: " ") { last = byte }
        place += 1
      }
    }
  }

  /// The types declared at the top of the file, without those that only the file can see.
  var types: [String] {
    words.indices.dropLast().filter { index in
      guard words[index].depth == 0, Self.kinds.contains(words[index].text) else { return false }
      let modifiers = words[..<index].reversed().prefix { Self.modifiers.contains($0.text) }
      return !modifiers.contains { $0.text.hasSuffix("private") }
    }
    .map { words[$0 + 1].text }
  }

  private static let comment = Array("//".utf8)
  private static let interpolation = Array(#"\("#.utf8)
  private static let longQuotes = [UInt8](repeating: UInt8(ascii: "\""), count: 3)

  private static let kinds: Set = ["struct", "class", "enum", "protocol", "actor"]
  private static let modifiers: Set = [
    "public", "package", "internal", "private", "fileprivate", "final", "indirect",
  ]

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
