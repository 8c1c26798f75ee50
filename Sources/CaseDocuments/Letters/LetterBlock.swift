/// One block of a letter's body, whatever it is printed as.
enum LetterBlock: Hashable {
  case heading(String)
  case paragraph(String)
  case list([String])
  /// What somebody fills in by hand.
  case blank(String)
}
