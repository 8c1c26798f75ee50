import CaseDomain
import TerminalKit

/// One screen, overlay or dialog: a value with its state, its table of offers and its body.
protocol Screen: Sendable {
  /// What the title bar says.
  func title(in context: Context) -> String
  /// Whether the screens below show through around it.
  var isOverlay: Bool { get }
  /// The case it is about, if it is about one.
  var subject: CaseReference? { get }
  /// The entry that undoing takes back, where that is not what the person did last.
  var undoes: JournalEntry? { get }
  /// Whether letters are text at the moment, so that keys for the whole program wait.
  var isTyping: Bool { get }
  /// Whether a character goes into a text, so that it is taken also where nothing can be seen.
  var takesText: Bool { get }
  /// What was typed and not saved, with the form it is offered to again; `nil` where nothing was.
  var unsaved: (Draft.Key, [String: String])? { get }
  /// What it can be told to do, as the footer, the keys and the help show it.
  func offers(in context: Context) -> [Offer]
  /// The last line, where the screen has a better one than its table gives.
  var footer: [FooterItem]? { get }
  /// What the palette offers besides, for the case it is about.
  var acts: [ActOffer] { get }
  /// Takes a key before the table of offers sees it; `nil` leaves it to the table.
  mutating func typed(_ key: Key, in context: Context) -> [Step]?
  /// Takes a message.
  mutating func receive(_ message: Message, in context: Context) -> [Step]
  /// What it shows.
  func body(in context: Context) -> Body
}

extension Screen {
  var isOverlay: Bool { false }
  var subject: CaseReference? { nil }
  var undoes: JournalEntry? { nil }
  var isTyping: Bool { false }
  var takesText: Bool { isTyping }
  var unsaved: (Draft.Key, [String: String])? { nil }
  var acts: [ActOffer] { [] }
  var footer: [FooterItem]? { nil }
  mutating func typed(_ key: Key, in context: Context) -> [Step]? { nil }

  /// How much room there is for what has the keys.
  func room(in context: Context) -> Size { body(in: context).focus(in: context.body).size }
}

/// What every screen may know besides its own state.
struct Context: Sendable {
  var district: District
  var moment: Moment
  var actor: Actor
  var size: Size
  var drafts: [Draft.Key: [String: String]]
  /// Why the casebook is only looked at; `nil` where it may be changed.
  var viewOnly: ViewOnly?

  /// The local date.
  var today: CivilDate { moment.today }

  /// The part of the screen between the rules.
  var body: Rect { Chrome.body(size) }
}
