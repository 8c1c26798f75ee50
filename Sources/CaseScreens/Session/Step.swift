import CaseDomain
import TerminalKit

/// What a screen wants done.
enum Step: Sendable {
  case ask(Ask)
  case perform(GivenAct, seen: Int?)
  case performEach([SeenAct])
  case completePath(String)
  /// Offers the policies that can be followed.
  case choosePolicy
  case readPolicy(String)
  case push(any Screen)
  /// Puts another screen in the place of this one.
  case replace(any Screen)
  /// Goes back one screen.
  case pop
  /// Goes back and tells the screen below.
  case finish(Message)
  /// Tells the screen below and stays.
  case tellBelow(Message)
  /// Gives a key to what is on top by then.
  case press(Key)
  /// Lets the list of the place know of a case that was opened.
  case announce(CaseReference)
  case say(String)
  case warn(String)
  case refuse(Refusal)
  case keepDraft(Draft.Key, [String: String])
  case dropDraft(Draft.Key)
  case program(ProgramRequest)
}
