extension KeyedEncodingContainer {
  /// Writes a set of words in the order of their list, so that equal sets give equal texts.
  ///
  /// What the compiler writes for a type that is `Codable` prefers this to the general way.
  mutating func encode<Word: RawRepresentable & CaseIterable & Hashable>(
    _ words: Set<Word>, forKey key: Key
  ) throws where Word.RawValue == String {
    try encode(Word.allCases.filter(words.contains).map(\.rawValue), forKey: key)
  }
}
