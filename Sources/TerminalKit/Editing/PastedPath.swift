/// Reads a path as shells and file managers paste it: quoted, with backslashes, or as an address.
enum PastedPath {
  /// The path itself; what is not wholly one of these forms stays as it is.
  static func plain(_ text: String) -> String {
    let trimmed = text.drop { $0 == " " }
    if let address = address(trimmed) { return address }
    if let first = trimmed.first, first == "'" || first == "\"" { return quoted(trimmed) ?? text }
    return trimmed.contains("\\") ? unescaped(trimmed) : text
  }

  /// One word of a shell that begins with a quote, or `nil` where it is not one whole word.
  private static func quoted(_ text: Substring) -> String? {
    var word = ""
    var quote: Character?
    var isEscaped = false
    var rest = text
    while rest.last == " " { rest.removeLast() }
    for character in rest {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else if quote == nil, character == " " {
        return nil
      } else {
        word.append(character)
      }
    }
    return quote == nil && !isEscaped ? word : nil
  }

  private static func unescaped(_ text: Substring) -> String {
    var path = ""
    var isEscaped = false
    for character in text {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { path.append(character) }
    }
    while path.last == " ", !text.hasSuffix("\\ ") { path.removeLast() }
    return path
  }

  /// The path of a `file://` address of this machine.
  private static func address(_ text: Substring) -> String? {
    guard text.hasPrefix("file:///") else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(text.dropFirst("file://".count).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
