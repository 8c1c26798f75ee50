import TerminalKit

/// Something a screen can be told to do.
///
/// An action has the same keys wherever it is offered, which is what gives the keys their fixed
/// meanings.
public enum Action: Hashable, Sendable {
  case move(ListMove)
  case open, settle, explain, walk, filter, standing, sort, reverseSort, new, mark, markAll
  case act, letter, letters, mail, write, undo, reveal, caseJournal, next, previous, goOn, save
  case tab(Tab)
  case importRegister
  case palette, help, settings, back, quit, redraw, suspend, interrupt
  /// An answer to a question of a walk, by its letter.
  case choice(Character)

  /// The keys of the action, the one to print first.
  public var keys: [Key] {
    switch self {
    case .move(let move): move.keys
    case .open: [.enter]
    case .settle: [.character("d")]
    case .explain: [.character("e")]
    case .walk: [.character("w")]
    case .filter: [.character("/")]
    case .standing: [.character("f")]
    case .sort: [.character("s")]
    case .reverseSort: [.character("S")]
    case .new: [.character("n")]
    case .mark: [.space]
    case .markAll: [.character("*")]
    case .act: [.character("a")]
    case .letter: [.character("l")]
    case .letters: [.character("L")]
    case .mail: [.character("m")]
    case .write: [.character("W")]
    case .undo: [.character("u")]
    case .reveal: [.character(".")]
    case .caseJournal: [.character("J")]
    case .next: [.right, .character("j")]
    case .previous: [.left, .character("k")]
    case .goOn: [.tab, .backTab]
    case .save: [.control("s")]
    case .importRegister: [.character("I")]
    case .tab(let tab): [.character(tab.digit)]
    case .palette: [.character(":")]
    case .help: [.character("?"), .function(1)]
    case .settings: [.character(",")]
    case .back: [.escape]
    case .quit: [.character("q")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .interrupt: [.control("c")]
    case .choice(let letter): [.character(letter)]
    }
  }

  /// The word in the footer.
  public var label: String {
    switch self {
    case .move(let move): move.label
    case .open: "open"
    case .settle: "done"
    case .explain: "explain"
    case .walk: "walk"
    case .filter: "filter"
    case .standing: "standing"
    case .sort: "sort"
    case .reverseSort: "reverse"
    case .new: "new"
    case .mark: "mark"
    case .markAll: "mark all"
    case .act: "act"
    case .letter: "letter"
    case .letters: "letters"
    case .mail: "mail"
    case .write: "write"
    case .undo: "undo"
    case .reveal: "names"
    case .caseJournal: "journal"
    case .next: "next"
    case .previous: "previous"
    case .goOn: "next"
    case .save: "save"
    case .importRegister: "import"
    case .tab(let tab): tab.title
    case .palette: "command"
    case .help: "help"
    case .settings: "settings"
    case .back: "back"
    case .quit: "quit"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .interrupt: "interrupt"
    case .choice(let letter): String(letter)
    }
  }

  /// A sentence for the help and the manual.
  public var help: String {
    switch self {
    case .move(let move): move.help
    case .open: "Open what is selected."
    case .settle: "Do what is due: opens the form of the act that settles it."
    case .explain: "Explain the date: its rule, its citation and the count day by day."
    case .walk: "Be taken through the open questions of the case, one at a time."
    case .filter: "Show only what holds the words you type; Esc shows everything again."
    case .standing: "Show only one standing."
    case .sort: "Sort by the next column."
    case .reverseSort: "Turn the order round."
    case .new: "Open a new case."
    case .mark: "Mark the selected row, or take its mark away."
    case .markAll: "Mark everything the list shows, or take all marks away."
    case .act: "Choose an act for the marked rows, or for the selected one."
    case .letter: "Make a letter about the case."
    case .letters: "Go to the list of letters."
    case .write:
      "Write the letter to a folder, with a draft for each address of the families it goes to."
    case .mail: "Open the letter as a draft in your mail program."
    case .undo: "Undo what you did last, or more of it, after asking."
    case .reveal: "Show the names of students, or hide them again."
    case .caseJournal: "Read the journal of the case."
    case .next: "Go to the next question."
    case .previous: "Go to the question before."
    case .goOn: "Take what the list stands on, and go on to the next field, or the one before."
    case .save: "Save what you typed."
    case .importRegister: "Import a register that a spreadsheet saved as CSV."
    case .tab(let tab): "Go to \(tab.title.lowercased())."
    case .palette: "Run any command by its name, or open a case by its number."
    case .help: "Show every key of this screen; type to search, Enter runs."
    case .settings: "Open the district's own settings."
    case .back: "Go back."
    case .quit: "Leave Docket; everything is already saved."
    case .redraw: "Draw the screen again."
    case .suspend: "Stop Docket and go to the shell; fg comes back."
    case .interrupt: "Remind of the keys that leave."
    case .choice: "Give this answer."
    }
  }

  /// The headings of the help, in order.
  static let groups = [
    "Looking", "Doing", "Narrowing and sorting", "Moving", "Places", "Everywhere",
  ]

  /// The heading the action stands under in the help.
  public var group: String {
    switch self {
    case .move, .next, .previous, .goOn: "Moving"
    case .open, .explain, .walk, .reveal, .caseJournal: "Looking"
    case .settle, .new, .act, .letter, .mail, .write, .undo, .save, .importRegister, .choice, .mark,
      .markAll:
      "Doing"
    case .filter, .standing, .sort, .reverseSort: "Narrowing and sorting"
    case .tab, .settings, .letters: "Places"
    case .palette, .help, .back, .quit, .redraw, .suspend, .interrupt: "Everywhere"
    }
  }
}

/// An action as one screen offers it.
///
/// A layer has one table of these. The keys, the footer, the help, the palette and the manual are all
/// made from it, so none of them can fall behind.
struct Offer: Hashable, Sendable {
  var action: Action
  /// The keys that run it, the one to print first.
  var keys: [Key]
  /// Whether the footer shows it.
  var footer: Bool
  /// The word in the footer.
  var label: String
  /// The sentence in the help.
  var help: String
  /// Why it cannot be used now; it stays listed and says so.
  var disabled: String?

  /// Offers an action, with another word and sentence where the screen has better ones, and without
  /// the keys that mean something else there.
  init(
    _ action: Action, footer: Bool = false, label: String? = nil, help: String? = nil,
    disabled: String? = nil, without: Set<Key> = []
  ) {
    self.action = action
    keys = action.keys.filter { !without.contains($0) }
    self.footer = footer
    self.label = label ?? action.label
    self.help = help ?? action.help
    self.disabled = disabled
  }

  /// The names of its keys, as the help and the manual print them.
  var keyNames: String { keys.map(\.name).joined(separator: " ") }

  /// What the footer shows of it, if it does.
  var footerItem: FooterItem? {
    guard footer, disabled == nil, let key = keys.first else { return nil }
    return FooterItem(key: key.name, label: label)
  }

  /// The offer in a list to choose from, known by its first key.
  func entry(prefix: String = "", group: String) -> ChooserEntry {
    ChooserEntry(
      id: prefix + (keys.first?.name ?? ""), title: label, detail: help, hint: keyNames,
      group: group, disabled: disabled)
  }
}
