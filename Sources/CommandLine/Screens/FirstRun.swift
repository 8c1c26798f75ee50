import CaseDocuments
import CaseDomain
import CaseScreens
import TerminalDriver

/// The set-up form of the first run.
struct FirstRun {
  enum Choice {
    /// The casebook that was just made.
    case made
    /// The made-up district.
    case sample
    case quit
  }

  /// Where the casebook will be made.
  let place: CasebookPlace
  let actor: Actor
  let now: () -> Moment

  /// Shows the form until something was decided.
  func run(on terminal: Terminal) throws -> Choice {
    let profiles = try Policies.all
    var form = SetUp(
      policies: profiles.map { SetUp.Policy(id: $0.id, title: $0.title) },
      casebook: place.path.path,
      size: terminal.size)
    while true {
      terminal.draw(form.view())
      switch form.handle(terminal.next(timeout: -1)) {
      case .none: continue
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case .quit: return .quit
      case .sample: return .sample
      case .create(let district, let policy):
        guard let profile = profiles.first(where: { $0.id == policy }) else { continue }
        do {
          _ = try NewCasebook(district: district, profile: profile)
            .make(at: place, by: actor, now: now())
          return .made
        } catch {
          form.fail(Complaint(describing: error).sentence)
        }
      }
    }
  }
}
