import CaseDomain
import Files
import Foundation

/// Reads messages from the files in which mail programs save them: one message, or a mailbox.
public enum MailFile {
  /// The largest file that is read, in bytes.
  public static let largest = WholeFile.largest

  /// Whether a file's name says that it holds mail.
  public static func isMail(_ name: String) -> Bool {
    [".eml", ".mbox", ".mbx"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Reads the messages of a file.
  ///
  /// - Throws: `DocumentProblem` saying what the file is instead.
  public static func read(_ path: FilePath) throws(DocumentProblem) -> [ToolMessage] {
    try read(WholeFile.read(path), name: path.name)
  }

  /// Reads the messages in a file's bytes.
  ///
  /// - Throws: `DocumentProblem` saying what the bytes are instead.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DocumentProblem) -> [ToolMessage] {
    let messages = split(bytes).enumerated().map { message(MailPart($1), at: $0 + 1) }
    guard messages.contains(where: { !$0.address.isEmpty || !$0.subject.isEmpty }) else {
      throw DocumentProblem(
        .content,
        "\(name) holds no message. Save it from the mail program as .eml or .mbox.")
    }
    return messages
  }

  /// The messages of a mailbox, which begin at lines `From `; without one the file is one message.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array("From ".utf8)
    guard bytes.starts(with: mark) else { return [bytes[...]] }
    var messages: [ArraySlice<UInt8>] = []
    var begin = 0
    var place = 0
    var wasBlank = true
    while place < bytes.count {
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if wasBlank, bytes[place...].starts(with: mark) {
        if place > begin { messages.append(bytes[begin..<place]) }
        begin = min(end + 1, bytes.count)
      }
      wasBlank = end == place || end == place + 1 && bytes[place] == UInt8(ascii: "\r")
      place = end + 1
    }
    messages.append(bytes[begin...])
    return messages
  }

  private static func message(_ part: MailPart, at place: Int) -> ToolMessage {
    var message = ToolMessage(place: "Message \(place)")
    let from = part.all("from")
    (message.name, message.address) = mailbox(from.first ?? "")
    message.date = day(part.first("date"))
    message.subject = part.first("subject")
    message.id = part.first("message-id").trimmingCharacters(in: .whitespaces)
    let (text, files) = part.reading
    message.text = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        // A mailbox marks a line of the text that would begin a message.
        line.drop { $0 == ">" }.hasPrefix("From ") && line.hasPrefix(">") ? line.dropFirst() : line
      }.joined(separator: "\n").replacing("\r\n", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    message.files = files
    message.doubt = doubt(part, from: from, message.address)
    return message
  }

  /// The name and the address of `Name <address>`, or the address alone.
  private static func mailbox(_ text: String) -> (name: String, address: String) {
    guard let open = text.lastIndex(of: "<") else { return ("", text.trimmed) }
    return (
      text[..<open].trimmed.trimmingCharacters(in: ["\""]),
      text[text.index(after: open)...].prefix { $0 != ">" }.trimmed
    )
  }

  /// The day of `Thu, 26 Nov 2026 10:04:05 -0500`, where the message was written.
  private static func day(_ text: String) -> CivilDate? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let words = text.split { $0 == " " || $0 == "," }
    for place in words.indices.dropLast(2) {
      if let day = Int(words[place]), let year = Int(words[place + 2]),
        let month = months.firstIndex(of: words[place + 1].lowercased())
      {
        return CivilDate(year: year, month: month + 1, day: day)
      }
    }
    return nil
  }

  /// What speaks against the sender; the addresses themselves stay out of it.
  private static func doubt(_ part: MailPart, from: [String], _ address: String) -> String {
    var doubts: [String] = []
    if from.count > 1 { doubts.append("it names several senders") }
    let sender = mailbox(part.first("sender")).address
    if !sender.isEmpty, sender.lowercased() != address.lowercased() {
      doubts.append("it says that it was sent for somebody else")
    }
    let back = mailbox(part.first("return-path")).address
    if !back.isEmpty, domain(back) != domain(address) {
      doubts.append("it goes back to another domain than it says it comes from")
    }
    let results = part.all("authentication-results").joined(separator: " ").lowercased()
    let failed = ["spf", "dkim", "dmarc"].filter { check in
      ["fail", "softfail", "permerror"].contains { results.contains("\(check)=\($0)") }
    }
    if !failed.isEmpty {
      doubts.append(
        "the mail server's check failed: \(failed.map { $0.uppercased() }.joined(separator: ", "))")
    }
    return doubts.joined(separator: "; ")
  }

  private static func domain(_ address: String) -> String {
    address.lowercased().split(separator: "@").last.map(String.init) ?? ""
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
