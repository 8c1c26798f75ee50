import CaseDomain
import TerminalKit

/// The screens at work on a casebook: an event in, a frame out, requests for the program around.
public struct Runner {
  /// The casebook.
  public let casebook: any Casebook
  /// The screens.
  public internal(set) var session: Session
  /// Looks on the disk for what a path that is being typed can only be; nothing is added by default.
  public var completePath: @Sendable (String) -> PathCompletion = { PathCompletion($0) }
  /// Where policies come from; nowhere by default.
  public var policies = PolicySource.none
  private var changes: Int
  /// What was last told of a casebook that could not be looked at, so that it is told once.
  private var told: StoreFailure?

  /// Opens the screens on a casebook.
  ///
  /// - Throws: `StoreFailure` where the casebook cannot be read.
  public init(
    casebook: any Casebook, actor: Actor, moment: Moment, size: Size, viewOnly: ViewOnly? = nil
  ) throws {
    self.casebook = casebook
    changes = try casebook.changeCount()
    session = Session(
      district: try casebook.district(), actor: actor, moment: moment, size: size,
      viewOnly: viewOnly)
    _ = run(session.start())
  }

  /// Takes an event and carries out everything that follows from it in the casebook.
  ///
  /// What only the surrounding program can do comes back, in order.
  public mutating func handle(_ event: Event, at moment: Moment) -> [ProgramRequest] {
    var effects = session.receive(event, at: moment)
    if event == .tick { effects += lookForChanges() }
    return run(effects)
  }

  /// Asks again for what is shown where somebody else changed the casebook.
  private mutating func lookForChanges() -> [Effect] {
    do {
      let now = try casebook.changeCount()
      told = nil
      guard now != changes else { return [] }
      changes = now
      return session.refresh()
    } catch let failure as StoreFailure where failure.kind != .busy && failure != told {
      told = failure
      session.say(failure.sentence, refused: true)
      return []
    } catch {
      // Another program's writing is over by one of the next ticks.
      return []
    }
  }

  /// Shows a sentence on the screen, such as where a document was written to.
  public mutating func say(_ sentence: String, refused: Bool = false) {
    session.say(sentence, refused: refused)
  }

  /// The whole screen as it is now.
  public var frame: Frame { session.frame }

  /// The whole screen in the cells of the terminal.
  public func view() -> Grid { frame.grid(session.size) }

  /// Tells the screen in front something and carries out what follows in the casebook.
  mutating func tell(_ message: Message) -> [ProgramRequest] {
    run(session.tell(session.top.id, message))
  }

  mutating func run(_ effects: [Effect]) -> [ProgramRequest] {
    var requests: [ProgramRequest] = []
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if case .program(let request) = effect {
        requests.append(request)
      } else {
        waiting.insert(contentsOf: carryOut(effect), at: 0)
      }
    }
    return requests
  }

  /// The refusal as people started the program: the casebook does not know by which option.
  func inFull(_ refusal: Refusal) -> Refusal {
    guard refusal.reason == .readOnly, let viewOnly = session.viewOnly else { return refusal }
    return viewOnly.refusal
  }

  /// Asks or tells the casebook, and the session what came of it.
  private mutating func carryOut(_ effect: Effect) -> [Effect] {
    switch effect {
    case .ask(let ask, let id):
      let today = session.moment.today
      return session.receive(reply { try casebook.answer(ask, today: today) }, for: id)
    case .perform(let given, let seen, let id):
      let (actor, moment) = (session.actor, session.moment)
      let message = reply {
        .done(
          try casebook.perform(
            given.act, on: given.reference, by: actor, at: moment, seen: seen))
      }
      return session.receive(message, for: id)
    case .performEach(let acts, let id):
      let (actor, moment) = (session.actor, session.moment)
      let message = reply { .doneEach(try casebook.performEach(acts, by: actor, at: moment)) }
      return session.receive(message, for: id)
    case .completePath(let typed, let id):
      return session.receive(.pathCompleted(completePath(typed)), for: id)
    case .offerPolicies: return session.receive(policies.offered(), for: .session)
    case .readPolicy(let text, let id):
      return session.receive(policies.reply(to: text), for: id)
    case .undo(let entries, let step):
      let (actor, moment) = (session.actor, session.moment)
      let message = reply { .turned(step, try casebook.undo(entries, by: actor, at: moment)) }
      return session.receive(message, for: .session)
    case .program:
      preconditionFailure("A program request is for the program around the screens.")
    }
  }

  /// What came of something that was tried.
  func reply(to attempt: () throws -> Message) -> Message {
    do {
      return try attempt()
    } catch let refusal as Refusal {
      return .refused(inFull(refusal))
    } catch let failure as StoreFailure {
      return .failed(failure)
    } catch {
      return .failed(StoreFailure(.unreadable, "The casebook could not be read: \(error)."))
    }
  }
}
