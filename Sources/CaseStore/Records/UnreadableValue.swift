/// A stored value the program cannot read, which only another program can have written.
struct UnreadableValue: Error {
  let column: String
}
