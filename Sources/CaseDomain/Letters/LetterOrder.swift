/// A letter that is to be written to a folder: as what, and for which lists of affected students.
public struct LetterOrder: Hashable, Sendable {
  /// The letter.
  public let letter: CaseReference
  /// As what.
  public let form: LetterForm
  /// The numbers of the lists; none for whoever the letter is for by what the waves told.
  public let lists: [Int]

  /// Orders a letter.
  ///
  /// - Parameter lists: the numbers as typed: `1, 2`.
  /// - Throws: `EntryProblem` for what is no number of a list, and for lists where none are asked for.
  public init(
    _ letter: CaseReference, as form: LetterForm, toLists lists: String = ""
  ) throws(EntryProblem) {
    (self.letter, self.form) = (letter, form)
    do throws(EntryProblem) {
      self.lists = try FieldCodec.entryNumbers(in: lists)
    } catch {
      throw EntryProblem(field: "lists", value: error.value, error.sentence)
    }
    guard self.lists.isEmpty || form.isForAll else {
      throw EntryProblem(
        field: "lists", value: lists,
        "Lists go with a letter that is written for all families, as “each” or “merge”.")
    }
  }
}
