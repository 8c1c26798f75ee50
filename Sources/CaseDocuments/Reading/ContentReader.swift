import CaseDomain
import Foundation

/// Looks into documents, into PDFs with the programs of Poppler where they are there.
public struct ContentReader: DocumentReader {
  private let searchPath: String
  private let seconds: TimeInterval

  /// Makes the reader.
  ///
  /// - Parameters:
  ///   - searchPath: the folders in which programs are looked for.
  ///   - seconds: how long each of them may take, so that no document holds an act up.
  public init(
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    within seconds: TimeInterval = 10
  ) {
    (self.searchPath, self.seconds) = (searchPath, seconds)
  }

  /// What is found in a document; of a PDF that is broken or locked nothing is known.
  public func content(of bytes: [UInt8], as kind: DocumentKind) -> DocumentContent {
    if let known = DocumentContent.known(of: kind) { return known }
    let outline = PDFOutline(bytes)
    guard outline.isWhole, !outline.isLocked else { return DocumentContent(.unknown) }
    guard let info = QuickProgram("pdfinfo", in: searchPath),
      let text = QuickProgram("pdftotext", in: searchPath)
    else { return DocumentContent(outline.isTagged ? .tagged : .unknown) }
    return content(of: bytes, info, text)
  }

  private func content(
    of bytes: [UInt8], _ info: QuickProgram, _ text: QuickProgram
  ) -> DocumentContent {
    guard let about = info.output(["-"], on: bytes, within: seconds).map(Self.lines),
      about["Encrypted"]?.hasPrefix("no") == true
    else { return DocumentContent(.unknown) }
    let pages = about["Pages"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    // Blank pages and the ends of pages are no text.
    let printed = text.output(
      ["-enc", "UTF-8", "-", "-"], on: bytes, within: seconds, until: Self.holdsText)
    guard let printed else { return DocumentContent(pages: pages, .unknown) }
    guard Self.holdsText(printed) else { return DocumentContent(pages: pages, .noText) }
    return DocumentContent(pages: pages, about["Tagged"] == "yes" ? .tagged : .text)
  }

  private static func holdsText(_ printed: Data) -> Bool { printed.contains { $0 > 0x20 } }

  /// The lines of `pdfinfo` by what stands before the colon; the first of a name counts, as titles
  /// may hold anything.
  private static func lines(_ printed: Data) -> [String: String] {
    let lines = String(decoding: printed, as: UTF8.self).split(whereSeparator: \.isNewline)
    let pairs = lines.compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(value))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
