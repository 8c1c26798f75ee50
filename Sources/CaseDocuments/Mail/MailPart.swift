import Foundation

/// A message or a part of one: its headers, and the bytes below them.
struct MailPart {
  private let headers: [(name: String, value: String)]
  /// What stands below the headers.
  let body: ArraySlice<UInt8>

  /// Reads a part; a line that begins with a blank goes on with the header before it.
  init(_ bytes: ArraySlice<UInt8>) {
    var headers: [(name: String, value: String)] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var line = bytes[place..<end]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      place = end < bytes.endIndex ? end + 1 : end
      guard let first = line.first else { break }
      let text = MailBytes.text(Array(line), charset: "")
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !headers.isEmpty {
        headers[headers.count - 1].value += " " + text.trimmingPrefix(while: \.isWhitespace)
      } else if let colon = text.firstIndex(of: ":") {
        headers.append(
          (
            text[..<colon].lowercased(),
            String(text[text.index(after: colon)...].trimmingPrefix(while: \.isWhitespace))
          ))
      }
    }
    self.headers = headers
    body = bytes[place...]
  }

  /// Every header of a name, with its encoded words as text.
  func all(_ name: String) -> [String] {
    headers.filter { $0.name == name }.map { MailBytes.header($0.value) }
  }

  /// The first header of a name.
  func first(_ name: String) -> String { all(name).first ?? "" }

  /// What a header says before its first semicolon.
  private func kind(_ name: String) -> String {
    first(name).prefix { $0 != ";" }.trimmingPrefix(while: \.isWhitespace).lowercased()
  }

  private func parameter(_ key: String) -> String {
    for piece in first("content-type").split(separator: ";").dropFirst() {
      let halves = piece.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if halves.count == 2, halves[0].lowercased() == key {
        return halves[1].trimmingCharacters(in: ["\""])
      }
    }
    return ""
  }

  /// The first plain text, or the words of the first page where there is none, and how many other files
  /// there are.
  var reading: (text: String?, files: Int) {
    let found = found(depth: 0)
    return (found.text ?? found.page.map(MailPage.text), found.files)
  }

  private struct Found {
    var text: String?
    var page: String?
    var files = 0
  }

  private func found(depth: Int) -> Found {
    let kind = kind("content-type")
    guard kind.hasPrefix("multipart/"), depth < 10 else {
      guard self.kind("content-disposition") != "attachment",
        ["", "text/plain", "text/html"].contains(kind)
      else { return Found(files: 1) }
      let bytes = MailBytes.decoded(body, self.kind("content-transfer-encoding"))
      let words = MailBytes.text(bytes, charset: parameter("charset"))
      // A page beside the text is the same once more, and no file.
      return kind == "text/html" ? Found(page: words) : Found(text: words)
    }
    var whole = Found()
    for part in parts {
      let one = part.found(depth: depth + 1)
      whole.files += one.files + (whole.text != nil && one.text != nil ? 1 : 0)
      whole.text = whole.text ?? one.text
      whole.page = whole.page ?? one.page
    }
    return whole
  }

  /// The parts between the lines of the boundary.
  private var parts: [MailPart] {
    let mark = Array("--\(parameter("boundary"))".utf8)
    guard mark.count > 2 else { return [] }
    var parts: [MailPart] = []
    var begin: Int?
    var place = body.startIndex
    while place < body.endIndex {
      let end = body[place...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      if body[place...].starts(with: mark) {
        if let begin { parts.append(MailPart(body[begin..<place])) }
        begin = end < body.endIndex ? end + 1 : nil
        if body[place...].dropFirst(mark.count).starts(with: [45, 45]) { return parts }
      }
      place = end < body.endIndex ? end + 1 : end
    }
    if let begin { parts.append(MailPart(body[begin...])) }
    return parts
  }
}
