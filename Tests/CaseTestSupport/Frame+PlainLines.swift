import TerminalKit
import Testing

extension Frame {
  /// Expects the plain lines to name every word that the cells of a size show.
  func expectPlainLinesNameEverything(at size: Size) {
    guard Chrome.tooSmall(size) == nil else { return }
    let plain = plainLines.joined(separator: "\n")
    let inOrder = plain.words
    let words = Set(inOrder)
    let run = inOrder.joined()
    // The sign of a tick stands for a word.
    let cells = grid(size).text.replacing("[x]", with: "ticked").replacing("(x)", with: "")
    let missing = cells.split(whereSeparator: \.isNewline)
      .flatMap {
        $0.unicodeScalars.split { "│┌┐└┘─…".unicodeScalars.contains($0) }.map(String.init)
      }
      .flatMap { piece in
        let found = piece.words
        // A word at the end of a row or of a cut text may go on elsewhere.
        return found.enumerated().filter { index, word in
          let isWhole = index > 0 && index < found.count - 1
          return isWhole ? !words.contains(word) : !run.contains(word)
        }.map(\.element)
      }
    if let first = missing.first {
      Issue.record("The cells show “\(first)”, which the plain lines leave out:\n\(plain)")
    }
  }
}

extension String {
  /// The runs of letters and digits.
  fileprivate var words: [String] {
    lowercased().unicodeScalars.split { scalar in
      scalar.isASCII
        ? !("a"..."z" ~= scalar || "0"..."9" ~= scalar) : !scalar.properties.isAlphabetic
    }.map(String.init)
  }
}
