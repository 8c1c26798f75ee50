import CaseDomain
import CaseStore
import CaseTestSupport
import TerminalKit
import Testing

/// The two renderers: what one does at the screens is the same whichever shows them.
///
/// Every script of a `Screenplay` checks besides that the plain lines name all that the cells show.
@Suite struct RendererTests {
  static let scripts = [
    "2n<Tab>Acme Learning<Tab><Tab>Acme Reading<C-s>arecord the signing<Enter><C-s>wpppm<Esc>",
    ":c3<Enter>aadd a note<Enter>Called the vendor.<C-s>uyuyJ<Esc>",
    "2<Space><Space>aadd a note<Enter>To both.<C-s>/globex<Enter><Esc>8nZenith<C-s>,",
    ":open a deletion<Enter><Tab><Space><Esc>k1dhttps://example.org<C-s>e?<Esc>0",
  ]

  @Test(arguments: scripts) func leaveTheSameJournal(_ script: String) throws {
    let shown = try [true, false].map { inCells in
      let casebook = try TemporaryCasebook()
      try casebook.fillWithContracts()
      let before = try casebook.store.head().sequence
      var play = try Screenplay(casebook.store)
      for key in try Key.script(script) {
        play.send(.key(key))
        let isShown = inCells ? !play.text.isEmpty : !play.runner.frame.plainLines.isEmpty
        #expect(isShown)
      }
      #expect(try casebook.store.head().sequence > before)
      return try casebook.store.head()
    }
    #expect(shown[0] == shown[1])
  }
}
