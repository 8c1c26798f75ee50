/// The SHA-256 of a page as it is typed: 64 hexadecimal digits.
enum Fingerprint {
  /// The fingerprint in lower case.
  ///
  /// - Throws: `EntryProblems` for what is none; blank is none and no problem.
  static func read(_ typed: String, field: String) throws(EntryProblems) -> String {
    guard !typed.isEmpty else { return "" }
    guard typed.utf8.count == 64, typed.allSatisfy(\.isHexDigit) else {
      throw EntryProblems(
        field: field, value: TextLimit.excerpt(typed),
        "A fingerprint has 64 digits from 0 to 9 and a to f; copy it whole, or leave it blank.")
    }
    return typed.lowercased()
  }
}

extension String {
  /// A fingerprint at the end of a line, shortened; nothing where there is none.
  var asFingerprint: String { isEmpty ? "" : "; SHA-256 \(prefix(16))…" }
}
