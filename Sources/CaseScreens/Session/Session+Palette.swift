import CaseDomain
import TerminalKit

extension Session {
  /// Every command by name: acts on the case in front, new cases, places, the district's settings.
  var paletteEntries: [ChooserEntry] {
    var entries: [ChooserEntry] = []
    if let subject = top.screen.subject {
      entries += top.screen.acts.map { offer in
        ChooserEntry(
          id: "act:\(offer.act)", title: offer.act.title, detail: offer.act.summary,
          hint: offer.act.verb, group: "On \(subject)", disabled: offer.disabled)
      }
    }
    if top.screen.subject?.area == .breach {
      entries.append(
        ChooserEntry(
          id: "student", title: "Find a student on the lists",
          detail: "Says which list names a student, and which wave told the family.",
          hint: "student", group: "On this screen"))
    }
    entries += offers.filter(\.action.isNamedInPalette)
      .map { $0.entry(prefix: "key:", group: "On this screen") }
    entries += Acts.all.filter(\.opens).map { act in
      ChooserEntry(
        id: "new:\(act)", title: act.title, detail: act.summary,
        hint: "\(act.area.name) \(act.verb)", group: "New")
    }
    entries += CaseArea.all.compactMap { area in
      FileScreen.Use.importing(area).map {
        ChooserEntry(
          id: "import:\(area.name)", title: $0.title, detail: $0.importHelp, group: "New")
      }
    }
    entries += Tab.allCases.map { tab in
      ChooserEntry(
        id: "tab:\(tab.digit)", title: "Go to \(tab.title.lowercased())",
        hint: String(tab.digit), group: "Places")
    }
    entries.append(
      ChooserEntry(id: "letters", title: "Go to letters", hint: "L", group: "Places"))
    entries += ReportView.allCases.map { view in
      ChooserEntry(
        id: "report:\(view.rawValue)", title: view.title, detail: view.detail, hint: view.command,
        group: "Places")
    }
    entries += Self.areasWithoutPlace.map { area in
      ChooserEntry(
        id: "list:\(area.name)", title: "Go to \(area.plural)", hint: "\(area.name) list",
        group: "Places")
    }
    entries.append(
      ChooserEntry(
        id: "settings", title: "Open the district's settings", hint: ",", group: "Places"))
    entries.append(
      ChooserEntry(
        id: "policy", title: "Open the policy in force",
        detail:
          "Every rule in plain words, what the policy says otherwise, and the open questions.",
        hint: "policy show", group: "Places"))
    entries += CaseArea.district.acts.map { act in
      ChooserEntry(
        id: "district:\(act)", title: act.title, detail: act.summary, hint: act.verb,
        group: "Settings")
    }
    entries += Self.casebookEntries
    entries += [
      ChooserEntry(
        id: "undo", title: "Undo what you did, or do it again",
        detail: "Lists it, newest first, and asks; the undoing is itself recorded.", hint: "u",
        group: "Everywhere"),
      ChooserEntry(
        id: "quit", title: "Quit Docket", detail: "Everything is already saved.", hint: "q",
        group: "Everywhere"),
    ]
    return entries
  }

  /// The kinds of case that neither a tab nor a key of its own lists.
  private static var areasWithoutPlace: [CaseArea] {
    let listed = Tab.allCases.compactMap(\.area) + [.letter, .district]
    return CaseArea.all.filter { !listed.contains($0) }
  }

  /// What concerns the whole casebook; what answers with a text or replaces it is for the prompt.
  private static let casebookEntries =
    WebsiteWork.allCases.map {
      ChooserEntry(
        id: "website:\($0.rawValue)", title: $0.title, detail: $0.hint, hint: "site \($0.command)",
        group: "Website")
    } + [
      ChooserEntry(
        id: "packet", title: "Write a packet of evidence",
        detail:
          "The pages, letters, documents and journal about a contractor, a contract, a breach or a student, "
          + "as a folder that anybody can check.", hint: "packet", group: "Casebook"),
      ChooserEntry(
        id: "backup", title: "Back up the casebook",
        detail: "Copies all of it, documents included, to a file.", hint: "backup",
        group: "Casebook"),
      ChooserEntry(
        id: "check", title: "Check the casebook",
        detail: "Reads everything and holds it against itself, which takes a while.", hint: "check",
        group: "Casebook"),
      ChooserEntry(
        id: "audit", title: "Verify the journal",
        detail: "Follows its chain from the first entry to the last.", hint: "audit verify",
        group: "Casebook"),
      ChooserEntry(
        id: "lint", title: "Look for what is wrong with templates",
        detail: "Names each line of a template of letters that no letter could be made of.",
        hint: "letter lint", group: "Casebook"),
      ChooserEntry(
        id: "export", title: "Export a list", hint: "export", group: "Casebook",
        disabled: "At the prompt, type: docket export contract > contracts.csv"),
      ChooserEntry(
        id: "restore", title: "Restore a backup", hint: "restore", group: "Casebook",
        disabled: "Quit, and at the prompt type: docket restore with the backup's path"),
    ]

  mutating func runPalette(_ id: String) -> [Effect] {
    let halves = id.split(separator: ":", maxSplits: 1).map(String.init)
    let name = halves.count > 1 ? halves[1] : ""
    switch halves.first {
    case "open":
      guard let reference = CaseReference(name) else { return [] }
      return carryOut([.push(CaseScreen(reference))], for: top.id)
    case "tab":
      guard let tab = Tab.allCases.first(where: { String($0.digit) == name }) else { return [] }
      return go(to: tab)
    case "key":
      return run { $0.name == name }
    case "import":
      guard let area = Areas.named(name), let use = FileScreen.Use.importing(area) else {
        return []
      }
      // Below it lies the list in which what was imported is looked at.
      let isThere = (top.screen as? ListScreen)?.area == area
      return carryOut(
        (isThere ? [] : [.push(ListScreen(area))]) + [.push(FileScreen(use))], for: top.id)
    case "settings": return run(.settings)
    case "letters": return run(.letters)
    case "policy": return carryOut([.push(PolicyScreen())], for: top.id)
    case "list":
      guard let area = Areas.named(name) else { return [] }
      return carryOut([.push(ListScreen(area))], for: top.id)
    case "report":
      guard let view = ReportView(rawValue: name) else { return [] }
      return carryOut([.push(ReportScreen(view))], for: top.id)
    case "undo": return carryOut([.push(UndoListScreen())], for: top.id)
    case "quit":
      guard stack.contains(where: { $0.screen.unsaved != nil }) else { return [.program(.quit)] }
      toast = Toast(refused: "A form holds what was not saved; Esc goes back to it.")
      return []
    case "new":
      guard let act = act(named: name) else { return [] }
      return carryOut([.push(FormScreen(opening: act))], for: top.id)
    case "website":
      guard let work = WebsiteWork(rawValue: name) else { return [] }
      return carryOut([.push(FileScreen(.website(work)))], for: top.id)
    case "packet":
      return carryOut([.push(PacketScreen(on: top.screen.subject))], for: top.id)
    case "backup": return carryOut([.push(FileScreen(.backup))], for: top.id)
    case "check": return [.program(.check)]
    case "audit": return [.program(.verifyJournal)]
    case "lint": return [.program(.reviewTemplates)]
    case "student":
      return top.screen.subject.map {
        carryOut([.push(FindStudentScreen(on: $0))], for: top.id)
      } ?? []
    case "district" where name == District.follow.description: return [.offerPolicies]
    case "district":
      guard let act = act(named: name) else { return [] }
      let reference = CaseReference(.district, 1)
      return carryOut(
        [.push(FormScreen(act, on: reference, seen: district.revision))], for: top.id)
    case "act": return tell(top.id, .chosen(.acts, name))
    default: return []
    }
  }

  private func act(named name: String) -> ActKind? { Acts.named(name) }
}

extension Action {
  /// Whether the palette lists it by name; keys that only move would be noise there.
  var isNamedInPalette: Bool {
    switch self {
    case .walk, .filter, .standing, .sort, .reverseSort, .markAll, .reveal, .caseJournal, .settle,
      .explain, .letter, .mail, .write:
      true
    case .move, .open, .new, .mark, .act, .letters, .undo, .next, .previous, .goOn, .save, .tab,
      .importRegister,
      .palette, .help, .settings, .back, .quit, .redraw, .suspend, .interrupt, .choice:
      false
    }
  }
}
