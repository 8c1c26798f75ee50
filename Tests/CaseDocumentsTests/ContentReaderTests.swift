import CaseTestSupport
import Foundation
import Testing

@testable import CaseDocuments
@testable import CaseDomain

/// How far a document can be read aloud follows from a look into it, with Poppler or without.
@Suite("A look into a document")
struct ContentReaderTests {
  private func read(_ bytes: [UInt8], _ reader: ContentReader = ContentReader()) throws
    -> DocumentContent
  {
    let places = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    try #require(
      QuickProgram("pdfinfo", in: places) != nil && QuickProgram("pdftotext", in: places) != nil,
      "Poppler's programs are missing: run make tools.")
    #expect(DocumentKind(bytes) == .pdf)
    return reader.content(of: bytes, as: .pdf)
  }

  @Test("Text with marks, without marks, and a picture alone are told apart")
  func poppler() throws {
    #expect(
      try read(SmallPDF(text: "We agree", isTagged: true).bytes)
        == DocumentContent(pages: 1, .tagged))
    #expect(try read(SmallPDF(text: "We agree").bytes) == DocumentContent(pages: 1, .text))
    #expect(try read(SmallPDF().bytes) == DocumentContent(pages: 1, .noText))
    #expect(
      try read(SmallPDF(isTagged: true).bytes) == DocumentContent(pages: 1, .noText),
      "Marks around a picture are nothing to read.")
  }

  @Test("Of what is locked, cut off or broken nothing is known")
  func unknown() throws {
    let whole = SmallPDF(text: "We agree", isTagged: true)
    var locked = whole
    locked.trailer = "/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>"
    #expect(try read(locked.bytes) == DocumentContent(.unknown))
    for length in stride(from: 6, to: whole.bytes.count - 8, by: 101) {
      #expect(try read(Array(whole.bytes.prefix(length))) == DocumentContent(.unknown))
    }
    #expect(try read(Array("%PDF-1.7\nno more\n%%EOF".utf8)).reading == .unknown)
  }

  @Test("Without Poppler the file itself tells where nothing is packed")
  func byItself() throws {
    let alone = ContentReader(searchPath: "")
    #expect(
      try read(SmallPDF(text: "We agree", isTagged: true).bytes, alone) == DocumentContent(.tagged))
    #expect(try read(SmallPDF(text: "We agree").bytes, alone) == DocumentContent(.unknown))
  }

  @Test("A program that hangs, fails or says too much holds nothing up")
  func programs() throws {
    let folder = try TemporaryFolder()
    func program(_ script: String) throws -> QuickProgram {
      let path = folder.file("look")
      try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      return try #require(QuickProgram("look", in: "relative:\(folder.path)"))
    }
    let bytes = Array("some".utf8)
    #expect(try program("cat").output([], on: bytes, within: 10) == Data(bytes))
    #expect(try program("exec tail -f /dev/null").output([], on: bytes, within: 0.2) == nil)
    #expect(
      try program("exec >&-; exec tail -f /dev/null").output([], on: bytes, within: 0.2) == nil)
    #expect(try program("echo x; exit 3").output([], on: bytes, within: 10) == nil)
    #expect(try program("exec yes").output([], on: bytes, within: 10) == nil)
    #expect(
      try program("exec yes").output([], on: bytes, within: 10) { !$0.isEmpty }?.isEmpty == false)
    #expect(QuickProgram("look", in: "") == nil)
  }

  @Test("A reader whose programs hang knows nothing, in time")
  func hanging() throws {
    let folder = try TemporaryFolder()
    for name in ["pdfinfo", "pdftotext"] {
      let path = folder.file(name)
      try "#!/bin/sh\nexec tail -f /dev/null\n".write(
        toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }
    let reader = ContentReader(searchPath: folder.path, within: 0.2)
    #expect(try read(SmallPDF(text: "We agree").bytes, reader) == DocumentContent(.unknown))
  }

  @Test("Other kinds say by themselves how far they can be read", arguments: DocumentKind.allCases)
  func otherKinds(_ kind: DocumentKind) {
    guard kind != .pdf else { return }
    let found = ContentReader().content(of: [], as: kind)
    #expect(found.reading == ([.png, .jpeg].contains(kind) ? .noText : .tagged))
    #expect(NoDocumentReader().content(of: [], as: kind) == found)
  }
}
