/// A stored counter that cannot be counted on from, which only another program can have set so.
struct ExhaustedCounter: Error {
  /// What is counted, as a sentence names it.
  let name: String
  /// What the file says.
  let value: Int
}

extension Int {
  /// The number after this one of a counter that is kept in the file.
  ///
  /// Above 2^53 JSON no longer keeps a number exactly; no office comes near it.
  ///
  /// - Throws: `ExhaustedCounter` where there is none.
  func next(of name: String) throws(ExhaustedCounter) -> Int {
    guard (0..<(1 << 53)).contains(self) else {
      throw ExhaustedCounter(name: name, value: self)
    }
    return self + 1
  }
}
