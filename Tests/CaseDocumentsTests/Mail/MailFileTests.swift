import CaseDomain
import Testing

@testable import CaseDocuments

/// Messages as mail programs save them.
@Suite("Reading mail")
struct MailFileTests {
  private func read(_ text: String) throws -> [ToolMessage] {
    try MailFile.read(Array(text.replacing("\n", with: "\r\n").utf8), name: "a.eml")
  }

  private func one(_ text: String) throws -> ToolMessage {
    let messages = try read(text)
    #expect(messages.count == 1)
    return try #require(messages.first)
  }

  private let head = """
    From: =?utf-8?Q?Ren=C3=A9e_Ash?= <r.ash@harbor.example>
    Date: Thu, 26 Nov 2026 23:04:05 -0500
    Message-ID: <1@harbor.example>
    """

  @Test("Headers are unfolded and their encoded words read, the day is the writer's")
  func headers() throws {
    let message = try one(
      head + """

        Subject: =?iso-8859-1?B?TWF5IEkgdXNl?=
         =?iso-8859-1?Q?_Caf=E9?= 2?

        The text.
        """)
    #expect(message.subject == "May I use Café 2?")
    #expect(message.name == "Renée Ash" && message.address == "r.ash@harbor.example")
    #expect(message.date?.iso == "2026-11-26" && message.id == "<1@harbor.example>")
    #expect(message.text == "The text." && message.files == 0 && message.doubt.isEmpty)
  }

  @Test(
    "The text is read in each encoding and character set",
    arguments: [
      ("quoted-printable", "utf-8", "Caf=C3=A9 for=\n two"),
      ("quoted-printable", "iso-8859-1", "Caf=E9 for two"),
      ("base64", "UTF-8", "Q2Fmw6kgZm9y\nIHR3bw=="), ("8bit", "utf-8", "Café for two"),
    ])
  func encodings(encoding: String, charset: String, body: String) throws {
    let message = try one(
      head + """

        Content-Type: text/plain; charset="\(charset)"
        Content-Transfer-Encoding: \(encoding)

        \(body)
        """)
    #expect(message.text == "Café for two")
  }

  @Test("Files that came with it are counted and not kept, also large ones")
  func files() throws {
    let large = String(repeating: String(repeating: "QUJD", count: 19) + "\n", count: 60_000)
    let message = try one(
      head + """

        Content-Type: multipart/mixed; boundary="outer"

        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain

        The text.
        --inner
        Content-Type: text/html

        <p>The text.</p>
        --inner--
        --outer
        Content-Type: application/pdf; name="terms.pdf"
        Content-Transfer-Encoding: base64

        \(large)
        --outer
        Content-Type: text/plain; name="list.txt"
        Content-Disposition: attachment

        4471
        --outer--
        """)
    #expect(message.text == "The text." && message.files == 2)
  }

  @Test("A message that is a page and nothing else is read as its words")
  func page() throws {
    let page = """
      <html><head><title>Hidden</title><style>p { color: red }</style></head><body>
      <!-- Hidden too --><p>Product:&nbsp;Quiz &amp;
      Co</p><div>May I use it&#63; <b>Fran&#xE7;ois</b> &unknown; &lt;b&gt;</div><script>x()</script>
      <header>Bye</header><style>never closed
      """
    for lines in [
      "Content-Type: text/html; charset=utf-8\n\n\(page)",
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n\(page)\n--b--",
    ] {
      let message = try one(head + "\n" + lines)
      #expect(
        message.text == "Product: Quiz & Co\nMay I use it? François &unknown; <b>\nBye",
        "\(message.text)")
      #expect(message.files == 0)
    }
  }

  @Test(
    "A sender that may be forged is said, with no address",
    arguments: [
      ("Sender: x@other.example", "for somebody else"),
      ("Return-Path: <x@other.example>", "another domain"),
      ("Authentication-Results: mx.example; spf=pass; dmarc=fail", "failed: DMARC"),
      ("From: x@other.example", "several senders"),
    ])
  func forged(header: String, doubt: String) throws {
    let message = try one(head + "\n\(header)\n\nThe text.")
    #expect(message.doubt.contains(doubt) && !message.doubt.contains("@"), "\(message.doubt)")
  }

  @Test("A mailbox is taken apart at its From lines, and a quoted one is no message")
  func mailbox() throws {
    let messages = try read(
      """
      From r.ash@harbor.example Thu Nov 26 23:04:05 2026
      Subject: One
      From: a@harbor.example

      >From here on it is text.
      From the middle of a paragraph too.

      From b@harbor.example Thu Nov 26 23:04:05 2026
      Subject: Two
      From: b@harbor.example

      Text.
      """)
    #expect(messages.map(\.subject) == ["One", "Two"])
    #expect(messages[0].text == "From here on it is text.\nFrom the middle of a paragraph too.")
    #expect(messages[0].date == nil && messages[1].place == "Message 2")
  }

  @Test("What is no message is refused by the name of the file")
  func noMail() throws {
    let problem = #expect(throws: DocumentProblem.self) { try read("Product,Grades\nPine,K-5\n") }
    #expect(problem?.sentence.hasPrefix("a.eml holds no message.") == true)
  }
}
