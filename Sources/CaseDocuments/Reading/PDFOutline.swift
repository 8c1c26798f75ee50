/// What can be seen of a PDF without unpacking anything.
struct PDFOutline {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether its end is there; of what was cut off a program may read a part and say nothing.
  var isWhole: Bool { bytes.suffix(2_048).holds("%%EOF") }

  /// Whether it is encrypted.
  var isLocked: Bool { bytes[...].holds("/Encrypt") }

  /// Whether it says that its headings, lists and tables are marked.
  var isTagged: Bool {
    bytes[...].holds("/StructTreeRoot")
      && (bytes[...].holds("/Marked true") || bytes[...].holds("/Marked\ntrue"))
  }
}

extension ArraySlice<UInt8> {
  /// Whether some ASCII text stands in the bytes.
  fileprivate func holds(_ text: String) -> Bool {
    let word = Array(text.utf8)
    return withUnsafeBufferPointer { bytes in
      guard let first = word.first, bytes.count >= word.count else { return false }
      for start in 0...(bytes.count - word.count) where bytes[start] == first {
        if word.indices.allSatisfy({ bytes[start + $0] == word[$0] }) { return true }
      }
      return false
    }
  }
}
