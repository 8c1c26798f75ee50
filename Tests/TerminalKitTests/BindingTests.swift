import Testing

@testable import TerminalKit

@Suite struct BindingTests {
  enum OldAct: Hashable { case open, done, help, move(ListMove) }

  private let bindings = [
    Binding(
      .enter, OldAct.open, label: "open", help: "Open the selected case.", group: "Docket",
      footer: true),
    Binding(
      .character("d"), OldAct.done, label: "done", help: "Record that it is done.",
      group: "Docket", footer: true, disabled: "The casebook is open for reading only."),
    Binding(
      [.character("?"), .function(1)], OldAct.help, label: "help", help: "Show every key.",
      group: "Everywhere", footer: true),
  ]

  @Test func findsWhatAKeyMeans() throws {
    let table = try Bindings(bindings + ListMove.bindings(OldAct.move))
    #expect(table.action(for: .enter) == .action(.open))
    #expect(table.action(for: .function(1)) == .action(.help))
    #expect(table.action(for: .character("j")) == .action(.move(.down)))
    #expect(
      table.action(for: .character("d")) == .disabled("The casebook is open for reading only."))
    #expect(table.action(for: .character("z")) == .none)
  }

  @Test func listsEveryClash() {
    let more = [
      Binding([.enter, .character("x")], OldAct.done, label: "finish", help: ""),
      Binding([.character("x"), .enter], OldAct.help, label: "explain", help: ""),
    ]
    let error = #expect(throws: BindingClashes.self) { try Bindings(bindings + more) }
    #expect(error?.description == "Enter: open, finish, explain\nx: finish, explain")
  }

  @Test func theFooterOffersWhatCanBeUsedAndHelpLast() throws {
    let items = try Bindings([bindings[2], bindings[0], bindings[1]]).footer
    #expect(
      items == [FooterItem(key: "Enter", label: "open"), FooterItem(key: "?", label: "help")])
  }

  @Test func theFooterKeepsHelpAtEveryWidth() {
    let items = [
      ("Enter", "open"), ("e", "explain"), ("w", "walk"), ("/", "filter"), ("?", "help"),
    ].map { FooterItem(key: $0.0, label: $0.1) }
    for columns in 8...60 {
      var grid = screen(columns, 1)
      Footer.draw(items, into: &grid, in: grid.bounds)
      #expect(grid.text.hasSuffix("? help"))
    }
    var grid = screen(30, 1)
    Footer.draw(items, into: &grid, in: grid.bounds)
    expect(grid, shows: " Enter open  e explain  ? help")
    expect(grid, roles: " kkkkk       k          k")
  }

  @Test func theHelpRunsWhatIsChosen() throws {
    let table = try Bindings(bindings + ListMove.bindings(OldAct.move))
    var help = table.help(title: "Help: docket")
    let size = Size(columns: 60, rows: 16)
    for key in try Key.script("page d") { expect(help.handle(key, in: size), is: .handled) }
    guard case .chosen(let id) = help.handle(.enter, in: size) else {
      Issue.record("nothing was chosen")
      return
    }
    #expect(table.action(chosen: id) == .action(.move(.pageDown)))
    #expect(table.action(chosen: "99") == .none)
  }
}
