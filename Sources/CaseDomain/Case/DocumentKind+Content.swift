extension DocumentKind {
  /// The kind of a document by its content, whatever its name says; `nil` for what the website does
  /// not serve.
  public init?(_ content: [UInt8]) {
    if content.starts(with: Self.pdfMark) {
      self = .pdf
    } else if content.starts(with: Self.pngMark) {
      self = .png
    } else if content.starts(with: Self.jpegMark) {
      self = .jpeg
    } else if Self.isPlainText(content) {
      self = .text
    } else {
      return nil
    }
  }

  /// Whether a content is a picture with what a camera wrote of it (Exif): the day, often the place.
  static func tellsOfItsMaking(_ content: [UInt8]) -> Bool {
    // It stands in one of the first segments of a JPEG, each of 64 KB at most.
    content.starts(with: jpegMark) && content.prefix(1 << 18).contains("Exif\0\0".utf8)
  }

  /// What a document that the website does not serve is, with its article.
  static func called(_ content: [UInt8]) -> String {
    if content.allSatisfy(isBlank) { return "empty" }
    if content.starts(with: archiveMark) {
      let names = archivedNames(in: content)
      // Comments and earlier wordings stay in one, where nobody who only reads it sees them.
      if names.contains(where: { $0.hasPrefix("word/") }) { return "a Word document" }
      return names.contains { $0.hasPrefix("xl/") } ? "a spreadsheet" : "an archive"
    }
    if let known = others.first(where: { content.starts(with: $0.mark) }) { return known.name }
    return markup(in: content) ?? "of a kind that Docket does not know"
  }

  private static let pdfMark = Array("%PDF-".utf8)
  private static let pngMark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let jpegMark: [UInt8] = [0xFF, 0xD8, 0xFF]
  private static let archiveMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// The beginnings of other kinds, some of which look like plain text.
  private static let others: [(mark: [UInt8], name: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], "an older Office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("MZ".utf8), "a program"),
    (Array("#!".utf8), "a script"), (Array("{\\rtf".utf8), "a Rich Text document"),
    (Array("%!".utf8), "a PostScript document"), (Array("GIF8".utf8), "a GIF picture"),
    (Array("RIFF".utf8), "a picture or a sound"), ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
  ]

  /// Text in UTF-8 that no browser takes for a page, whatever it is served as.
  private static func isPlainText(_ content: [UInt8]) -> Bool {
    guard !content.allSatisfy(isBlank), !others.contains(where: { content.starts(with: $0.mark) }),
      // Of control characters a text has those of lines and tabs.
      content.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || isBlank($0) }),
      String(validating: content, as: UTF8.self) != nil
    else { return false }
    return markup(in: content) == nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || [0xEF, 0xBB, 0xBF].contains(byte)
  }

  /// What a text with the marks of a page is, with its article; `nil` where it has none.
  private static func markup(in content: [UInt8]) -> String? {
    let beginning = content.drop(while: isBlank).prefix(5)
    let isMarked = beginning.first == UInt8(ascii: "<")
    let marks: [(String, String)] = [
      ("<svg", "an SVG drawing"), ("<!doctype html", "a web page"), ("<html", "a web page"),
      ("<script", "a web page"), ("<iframe", "a web page"), ("<body", "a web page"),
    ]
    for (mark, name) in marks where content.contains(ignoringCase: Array(mark.utf8)) {
      return name
    }
    return isMarked
      ? (beginning.starts(with: Array("<?xml".utf8)) ? "an XML file" : "a web page") : nil
  }

  /// The names of the files in an archive, in lower case, as its own entries have them.
  private static func archivedNames(in content: [UInt8]) -> [String] {
    let (head, lengthAt) = (30, 26)
    return content.withUnsafeBufferPointer { bytes in
      var names: [String] = []
      var place = 0
      while place + head <= bytes.count {
        guard bytes[place] == 0x50, bytes[place + 1] == 0x4B, bytes[place + 2] == 0x03,
          bytes[place + 3] == 0x04
        else {
          place += 1
          continue
        }
        let length = Int(bytes[place + lengthAt]) + Int(bytes[place + lengthAt + 1]) << 8
        let end = min(place + head + length, bytes.count)
        names.append(String(decoding: bytes[place + head..<end], as: UTF8.self).lowercased())
        place = end
      }
      return names
    }
  }
}

extension [UInt8] {
  /// Whether a word in lower-case ASCII letters stands somewhere in the bytes.
  fileprivate func contains(ignoringCase word: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in
      guard bytes.count >= word.count, let first = word.first else { return false }
      for start in 0...(bytes.count - word.count) where bytes[start] == first {
        let isSame = word.indices.allSatisfy { index in
          let byte = bytes[start + index]
          return ((0x41...0x5A).contains(byte) ? byte + 0x20 : byte) == word[index]
        }
        if isSame { return true }
      }
      return false
    }
  }
}
