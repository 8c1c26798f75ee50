import Testing

@testable import TerminalKit

/// The plain lines of a screen, for a screen reader or a log.
@Suite struct PlainTests {
  private func lines(_ body: Body, over: [Body] = [], toast: Toast? = nil) -> [String] {
    let chrome = Chrome(
      title: "Docket", aside: "Sat Nov 21, 2026",
      tabs: TabBar([TabBar.Tab("1", "One"), TabBar.Tab("2", "Two")], active: 1),
      footer: [FooterItem(key: "Enter", label: "open"), FooterItem(key: "?", label: "help")])
    return Frame(chrome, body, overlays: over, toast: toast).plainLines
  }

  /// The lines between the places and the keys.
  private func inner(_ body: Body) -> [String] { Array(lines(body).dropFirst(3).dropLast()) }

  private let page = TextPage([
    TextLine("Acme Reading", .title), .blank,
    .pair("Due", [Segment("Mon"), Segment("  late", .overdue)], columns: 20, id: "due"),
    TextLine("Note", id: "note"),
  ])

  @Test func sayTheTitleThePlacesTheMessageAndTheKeys() {
    let box = Body.question(.question("Undo", "Undo it?", yes: "undo it", no: "keep it"))
    #expect(
      lines(.page(page), over: [box], toast: Toast(refused: "Not now.")) == [
        "Docket", "Sat Nov 21, 2026", "Places: 1 One, 2 Two (here)", "Acme Reading",
        "Line 1 of 2: Due: Mon late", "Note", "Undo", "Undo it?", "Choice 1 of 2: [y] undo it",
        "[n] keep it", "! Not now.", "Keys: Enter open, ? help",
      ])
  }

  @Test func sayARowWithItsHeadingsAndWhereItStands() {
    let spec = TableSpec([
      TableColumn("No.", min: 2, ideal: 2), TableColumn("", min: 2, ideal: 2),
      TableColumn("What", min: 2, ideal: 2),
    ])
    var content = TableContent([
      .heading("Late"), TableRow(id: "1", ["C-1", "2 days", "A sentence that no cell could hold"]),
      TableRow(id: "2", ["C-2", "", "Sign"], sign: "!"),
    ])
    var state = TableState()
    state.select(id: "2", content, in: Size(columns: 60, rows: 16))
    state.sort = TableSort(column: 0, ascending: false)
    state.marks = ["2"]
    #expect(
      inner(.table(spec, content, state)) == [
        "Columns: No. (descending), What", "Late",
        "No.: C-1; 2 days; What: A sentence that no cell could hold",
        "Row 2 of 2, 1 marked: ! No.: C-2; What: Sign; marked",
      ])
    content.place = "7 of 340"
    #expect(inner(.table(spec, content, state)).last?.hasPrefix("Row 7 of 340: ") == true)
    let empty = TableContent([], emptyText: "Nothing yet.")
    #expect(inner(.table(spec, empty, TableState())) == ["Columns: No., What", "Nothing yet."])
  }

  @Test func sayAFormFieldByField() {
    let options = [FieldOption("a", "one", hint: "The first."), FieldOption("b", "two")]
    var form = FormState(
      [
        FieldSpec("name", "Name", hint: "As signed.", citation: "s. 1", required: true),
        FieldSpec("kind", "Kind", .choice(options)),
        FieldSpec("some", "Some", .choices(options)), FieldSpec("yes", "Law", .yesNo),
        FieldSpec("who", "Who", .lookups),
        FieldSpec("note", "Note", .longText),
      ],
      values: [
        "name": "Acme", "kind": "a", "some": "b", "who": "V-1,V-2", "note": "first\nsecond",
      ], shown: ["who": "V-1 Acme\nV-2 Globex"])
    form.setProblem("Too short.", for: "name")
    #expect(
      inner(.form(form)) == [
        "Field 1 of 6: Name: Acme (required). As signed. [s. 1]. ! Too short.",
        "Kind: one. The first.", "Some: one, two (ticked). The first.", "Law: (yes or no)",
        "Who: V-1 Acme, V-2 Globex", "Note: first second",
      ])
  }

  @Test func sayAListToChooseFrom() {
    var chooser = ChooserState(
      title: "Run",
      entries: [
        ChooserEntry(id: "1", title: "open", detail: "Opens it.", hint: "Enter", group: "Looking"),
        ChooserEntry(id: "2", title: "sign", group: "Doing", disabled: "It is signed."),
      ])
    chooser.select(id: "2")
    #expect(
      inner(.chooser(chooser)) == [
        "Run", "Looking", "open (Enter) Opens it.", "Doing",
        "Entry 2 of 2: sign Not now: It is signed.",
      ])
    chooser.paste("zzz")
    #expect(
      inner(.chooser(chooser)) == ["Run", "Typed: zzz", "0 of 2: Nothing answers to that."])
  }

  @Test func sayAStackFromTopToBottom() {
    let line = StatusLine(Segment("Contracts"), aside: Segment("none"))
    let typed = StatusLine(Segment("Contracts"), aside: Segment("none"), typed: TextField("ac"))
    #expect(
      inner(.stack(above: [.init(.status(line))], .page(page), below: [.init(.status(typed))]))
        == [
          "Contracts", "none", "Acme Reading", "Line 1 of 2: Due: Mon late", "Note", "Typed: ac",
          "none",
        ])
  }

  @Test func holdNothingThatATerminalObeys() {
    let plain = lines(.page(TextPage([TextLine(hostile)]))).joined()
    #expect(
      plain.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(plain.contains("学区"))
  }
}
