/// The district's code of a student, as codes are compared.
struct StudentCode: Hashable, Sendable {
  /// The code without blanks at its ends, in lower case.
  let key: String

  init(_ typed: String) { key = typed.trimmed.lowercased() }

  /// Whether the code names a child at all.
  var isUsable: Bool { key.canBeSeen && key.unicodeScalars.count <= TextLimit.code }

  /// The number without the zeros in front, which a spreadsheet takes off; `nil` for no number.
  ///
  /// Two children may have codes that differ in nothing else, so that this alone joins nobody.
  var number: Substring? {
    guard !key.isEmpty, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return key.drop { $0 == "0" }
  }
}
