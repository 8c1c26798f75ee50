import Testing

@testable import CaseDomain

/// What a document is follows from its content, whatever its name says.
@Suite("The kind of a document")
struct DocumentKindTests {
  /// Bytes, written as the characters of these numbers.
  private func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  /// An archive with files of some names, as far as these can be seen.
  private func archive(_ names: [String]) -> [UInt8] {
    var content: [UInt8] = []
    for name in names {
      content += bytes("PK\u{3}\u{4}") + [UInt8](repeating: 0, count: 22)
      content.append(UInt8(name.utf8.count))
      content += [UInt8](repeating: 0, count: 3)
      content += bytes(name + "<w:p>")
    }
    return content
  }

  private static let served: [(String, DocumentKind)] = [
    ("%PDF-1.7\n", .pdf),
    ("The parties agree, 1 < 2 & more.\r\n\tGr\u{C3}\u{BC}\u{C3}\u{9F}e\n", .text),
    ("\u{EF}\u{BB}\u{BF}Begins with a mark.", .text),
    ("\u{89}PNG\r\n\u{1A}\n\u{0}", .png),
    ("\u{FF}\u{D8}\u{FF}\u{E0}", .jpeg),
  ]

  @Test("What the website shows is recognized", arguments: served)
  func recognized(_ content: String, kind: DocumentKind) {
    #expect(DocumentKind(bytes(content)) == kind)
  }

  @Test("What a camera wrote of a picture is seen in a JPEG, and in nothing that only speaks of it")
  func camera() {
    #expect(
      DocumentKind.tellsOfItsMaking(bytes("\u{FF}\u{D8}\u{FF}\u{E1}\u{0}\u{10}Exif\u{0}\u{0}MM")))
    #expect(!DocumentKind.tellsOfItsMaking(bytes("\u{FF}\u{D8}\u{FF}\u{E0}\u{0}\u{10}JFIF\u{0}")))
    #expect(!DocumentKind.tellsOfItsMaking(bytes("About Exif\u{0}\u{0}")))
  }

  private static let others: [(String, String)] = [
    ("<!DOCTYPE HTML><p>", "a web page"), ("  <html>", "a web page"),
    ("<p>Terms</p>", "a web page"), ("Terms <SCRIPT>alert(1)</SCRIPT>", "a web page"),
    ("<?xml version='1.0'?><svg/>", "an SVG drawing"), ("<?xml version='1.0'?><a/>", "an XML file"),
    ("#!/bin/sh\necho", "a script"), ("{\\rtf1 x}", "a Rich Text document"),
    ("MZ\u{0}\u{0}", "a program"), ("\u{7F}ELF", "a program"),
    ("\u{D0}\u{CF}\u{11}\u{E0}\u{A1}", "an older Office document"), ("GIF89a", "a GIF picture"),
    ("Text with \u{0} in it", "of a kind that Docket does not know"),
    ("\u{1B}]0;x", "of a kind that Docket does not know"),
    ("Gr\u{FC}\u{DF}e", "of a kind that Docket does not know"), ("", "empty"), (" \n", "empty"),
    (" %PDF-1.7\u{0}", "of a kind that Docket does not know"),
  ]

  @Test("Everything else is refused by what it is", arguments: others)
  func refused(_ content: String, name: String) {
    #expect(DocumentKind(bytes(content)) == nil)
    #expect(DocumentKind.called(bytes(content)) == name)
  }

  @Test("No archive is shown; a Word document keeps comments and earlier wordings")
  func archives() {
    let all = [
      ["xl/workbook.xml"]: "a spreadsheet", ["a.txt"]: "an archive",
      ["[Content_Types].xml", "word/document.xml"]: "a Word document",
    ]
    for (names, called) in all {
      #expect(DocumentKind(archive(names)) == nil)
      #expect(DocumentKind.called(archive(names)) == called)
    }
  }
}
