import CaseDomain
import GRDB

/// What the text index holds of a row: what is found by `/`.
struct IndexedText: Equatable {
  /// What the case is called.
  let title: String
  /// Whatever else is shown.
  let rest: String

  /// Takes what is shown of a row; what the title holds is not indexed twice.
  init(title: String, beside cells: [ListCell]) {
    self.title = SearchText.joined(SearchText.words(of: title))
    rest = cells.map { cell in
      switch cell {
      // A date is one word, so that its parts are found beside each other.
      case .date(let date): SearchText.joined([date.iso])
      default:
        cell.shown == title ? "" : SearchText.joined(SearchText.words(of: cell.shown))
      }
    }.joined()
  }

  init(_ row: Row) throws {
    title = try row.text("title")
    rest = try row.text("rest")
  }
}
