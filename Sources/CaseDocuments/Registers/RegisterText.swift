/// The text of a register's bytes, in whichever encoding a spreadsheet saved it.
enum RegisterText {
  /// The text as UTF-8 without a byte-order mark, and whether it had to be read as Windows-1252.
  static func decode(
    _ bytes: [UInt8], name: String
  ) throws(DocumentProblem) -> (utf8: [UInt8], wasWindows: Bool) {
    if let format = signatures.first(where: { bytes.starts(with: $0.bytes) })?.format {
      throw DocumentProblem(
        .content,
        "\(name) is \(format), not a table in text. Open it in the spreadsheet and save "
          + "it as CSV UTF-8 (comma delimited).")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DocumentProblem(
        .content,
        "\(name) is saved as UTF-16 (“Unicode text”). Save it as CSV UTF-8 (comma delimited).")
    }
    guard !bytes.contains(0) else {
      throw DocumentProblem(
        .content, "\(name) is not a text file. Save the register as CSV UTF-8 (comma delimited).")
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: text, as: UTF8.self) != nil { return (text, false) }
    return (Array(windows(bytes).utf8), true)
  }

  private static let signatures: [(bytes: [UInt8], format: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a spreadsheet or another packed file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old spreadsheet or office file"),
    (Array("%PDF".utf8), "a PDF document"),
  ]

  /// The text of bytes in Windows-1252, the encoding spreadsheets used before UTF-8.
  private static func windows(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      text.append(
        (0x80...0x9F).contains(byte) ? punctuation[Int(byte) - 0x80] : UnicodeScalar(byte))
    }
    return String(text)
  }

  /// What Windows-1252 has where Latin-1 has control codes; five places are empty.
  private static let punctuation: [UnicodeScalar] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
