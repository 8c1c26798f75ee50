import CaseTestSupport
import TerminalKit
import Testing

/// A reader of the plain lines alone, who has to know where one stands and what the keys do.
///
/// Every script of a `Screenplay` checks besides that the plain lines name all that the cells show;
/// here the words have to stand together as the cells show them.
@Suite struct RendererTests {
  static let scripts = [
    "2n<Tab>Acme Learning<Tab><Tab>Acme Reading<C-s>arecord the signing<Enter><C-s>wpppm<Esc>",
    ":c3<Enter>aadd a note<Enter>Called the vendor.<C-s>uyuyJ<Esc>",
    "2<Space><Space>aadd a note<Enter>To both.<C-s>/globex<Enter><Esc>8nZenith<C-s>,",
    ":open a deletion<Enter><Tab><Space><Esc>k1dhttps://example.org<C-s>e?<Esc>0",
  ]

  @Test(arguments: scripts) func thePlainLinesTellWhatTheCellsShow(_ script: String) throws {
    let casebook = try TemporaryCasebook()
    try casebook.fillWithContracts()
    var play = try Screenplay(casebook.store)
    var selections = 0
    for key in try Key.script(script) {
      play.send(.key(key))
      let plain = play.runner.frame.plainLines
      // A box may be as high as the screen.
      if !play.text.hasPrefix("┌") {
        let title = play.text.prefix { $0 != "\n" }.dropFirst().parts.first?.uncut ?? ""
        #expect(plain.first?.hasPrefix(title) == true && !title.isEmpty, "\(title)")
      }
      if !play.footer.hasPrefix("└") {
        let keys = (plain.last ?? "").split(separator: ": ", maxSplits: 1).last ?? ""
        let bindings = Set(keys.split(separator: ", "))
        for binding in play.footer.dropFirst().parts { #expect(bindings.contains(binding)) }
      }
      let marked = plain.filter { $0.contains(/^(Row|Line|Field|Entry|Choice) \d+ of \d+/) }
      for row in play.text.selectedRows {
        selections += 1
        #expect(marked.contains { Set($0.words).isSuperset(of: row.words) }, "\(row)\n\(marked)")
      }
    }
    #expect(selections > 0)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// What stands apart from one another in a row, two blanks or more between.
  fileprivate var parts: [Substring] {
    split(separator: "  ").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }

  /// The text before what was cut off.
  fileprivate var uncut: Substring { prefix { $0 != "…" } }

  /// The runs of letters and digits.
  fileprivate var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words of each row that is shown as selected, without a word that is cut.
  fileprivate var selectedRows: [String] {
    split(separator: "\n").flatMap { row in
      let pieces = row.split(separator: "│", omittingEmptySubsequences: false)
      return pieces.enumerated().compactMap { index, piece -> String? in
        guard let mark = piece.firstIndex(of: "▸") else { return nil }
        var shown = String(piece[mark...]).replacing(/\S*…/, with: "")
          .replacing(/[\[(]x[\])]/, with: "")
        // The choices of a question stand in one row.
        if shown.hasPrefix("▸[") { shown = "▸[" + shown.dropFirst(2).prefix { $0 != "[" } }
        // A box that lies over the row may halve a word.
        if index < pieces.count - 1, shown.last != " " { shown = shown.replacing(/\S*$/, with: "") }
        return shown
      }
    }
  }
}
