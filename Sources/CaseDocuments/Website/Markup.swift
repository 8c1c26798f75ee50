/// Text of a web page or feed: what its literals say is markup, and every value put in is escaped.
///
/// So nothing that was typed into the casebook can become markup, whatever it looks like.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// The markup.
  private(set) var text: String

  init(stringLiteral literal: String) { text = literal }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Takes what is markup already, as a page that the program made itself.
  init(made text: String) { self.text = text }

  /// Adds more behind it.
  static func += (markup: inout Markup, more: Markup) { markup.text += more.text }

  /// The bytes.
  var bytes: [UInt8] { Array(text.utf8) }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// A value; the five signs of markup are written as references.
    mutating func appendInterpolation(_ value: String) {
      guard value.utf8.contains(where: Self.isSign) else {
        text += value
        return
      }
      for scalar in value.unicodeScalars {
        switch scalar {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        case "\"": text += "&quot;"
        case "'": text += "&#39;"
        case let other where other.isForbidden: text += " "
        default: text.unicodeScalars.append(scalar)
        }
      }
    }

    mutating func appendInterpolation(_ value: Int) { text += String(value) }

    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

    mutating func appendInterpolation(_ parts: [Markup]) {
      for (index, part) in parts.enumerated() {
        if index > 0 { text += "\n" }
        text += part.text
      }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte < 0x20 || byte == 0x7F
    }
  }
}

extension Unicode.Scalar {
  /// Whether neither a page nor a feed may hold it, not even as a reference.
  fileprivate var isForbidden: Bool {
    (value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D) || value == 0x7F
  }
}

extension Sequence<Markup> {
  /// The parts in a row, with the same between them.
  func joined(by separator: Markup) -> Markup {
    var whole: Markup = ""
    for (index, part) in enumerated() {
      if index > 0 { whole += separator }
      whole += part
    }
    return whole
  }
}
