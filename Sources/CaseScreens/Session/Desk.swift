import CaseDomain
import TerminalKit

/// The screens at work on a casebook: an event in, a grid out, errands for the program around.
public struct Desk {
  /// The casebook.
  public let casebook: any Casebook
  /// The screens.
  public private(set) var session: Session
  private var changes: Int
  /// What was last told of a casebook that could not be looked at, so that it is told once.
  private var told: StoreFailure?

  /// Opens the screens on a casebook.
  ///
  /// - Throws: `StoreFailure` where the casebook cannot be read.
  public init(
    casebook: any Casebook, actor: Actor, moment: Moment, size: Size, looking: Looking? = nil
  ) throws {
    guard case .office(let office) = try casebook.answer(.office, today: moment.today) else {
      preconditionFailure("A casebook answers a question for its office with one.")
    }
    self.casebook = casebook
    changes = try casebook.changeCount()
    session = Session(
      office: office, actor: actor, moment: moment, size: size, looking: looking)
    _ = run(session.start())
  }

  /// Takes an event and carries out everything that follows from it in the casebook.
  ///
  /// What only the surrounding program can do comes back, in order.
  public mutating func handle(_ event: Event, at moment: Moment) -> [Errand] {
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
  public func view() -> Grid { session.view() }

  /// Tells the screen in front something and carries out what follows in the casebook.
  mutating func tell(_ message: Message) -> [Errand] { run(session.tell(session.top.id, message)) }

  private mutating func run(_ effects: [Effect]) -> [Errand] {
    var errands: [Errand] = []
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if case .errand(let errand) = effect {
        errands.append(errand)
      } else {
        waiting.insert(contentsOf: session.receive(reply(to: effect), to: effect), at: 0)
      }
    }
    return errands
  }

  /// The refusal as people started the program: the casebook does not know by which option.
  func inFull(_ refusal: Refusal) -> Refusal {
    guard refusal.reason == .readOnly, let looking = session.looking else { return refusal }
    return looking.refusal
  }

  private func reply(to effect: Effect) -> Reply {
    do {
      switch effect {
      case .ask(let query, _):
        return .answer(try casebook.answer(query, today: session.moment.today))
      case .perform(let command, let seen, _):
        return .receipt(
          try casebook.perform(command, by: session.actor, at: session.moment, seen: seen))
      case .errand:
        preconditionFailure("An errand is for the program around the screens.")
      }
    } catch let refusal as Refusal {
      return .refusal(inFull(refusal))
    } catch let failure as StoreFailure {
      return .failure(failure)
    } catch {
      return .failure(StoreFailure(.unreadable, "The casebook could not be read: \(error)."))
    }
  }
}
