/// What is wrong with a casebook, or with how the program ended.
struct Unsound: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
