import CaseDomain
import TerminalKit

extension Runner {
  /// Presses the keys of a script, up to one that leaves the program.
  ///
  /// What only the surrounding program can do comes back, in order.
  ///
  /// - Throws: `EntryProblem` of the field `keys` for a word that names no key.
  public mutating func press(_ script: String, at moment: Moment) throws -> [ProgramRequest] {
    var requests: [ProgramRequest] = []
    do {
      for key in try Key.script(script) where !requests.contains(.quit) {
        requests += handle(.key(key), at: moment)
      }
    } catch {
      throw EntryProblem(
        field: "keys", value: script,
        "“\(error.word)”, character \(error.place) of the keys, names no key. Write keys as "
          + "2<Enter>w, <Esc>, <Down>, <C-s> or <F1>, and < itself as <lt>.")
    }
    return requests
  }
}
