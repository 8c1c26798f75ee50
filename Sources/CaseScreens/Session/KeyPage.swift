import CaseDomain
import TerminalKit

/// The keys of one screen, for the manual; made from the table the screen itself obeys.
public struct KeyPage: Hashable, Sendable {
  /// One key with what it does.
  public struct Row: Hashable, Sendable {
    /// The heading it stands under.
    public let group: String
    /// The names of its keys.
    public let keys: String
    /// Its word.
    public let label: String
    /// What it does, as a sentence.
    public let help: String
  }

  /// What the screen is called.
  public let title: String
  /// Its keys under their headings, in order.
  public let rows: [Row]

  /// The keys of every screen of a district's program.
  public static func all(in district: District) -> [KeyPage] {
    let moment = Moment(today: CivilDate(dayNumber: 0), stamp: "")
    let context = Context(
      district: district, moment: moment, actor: Actor(""), size: Chrome.smallest, drafts: [:])
    let reference = CaseReference(.contract, 1)
    let item = DocketItem(.duty, "")
    let entry = JournalEntry(
      sequence: 1, at: "", actor: "", act: "", subject: reference, detail: "", previous: "",
      hash: "")
    let columns = ImportMapping(guessing: RegisterTable(name: "", header: [], rows: []))
    let rehearsal = ImportRequest(.register(columns), rehearsing: true)
    var screens: [(String, any Screen)] = [
      ("The docket", DocketScreen()), ("A list", ListScreen(.contract)),
      ("A case", CaseScreen(reference)),
    ]
    if let act = CaseArea.contract.acts.first(where: \.opens) {
      screens.append(("A form", FormScreen(opening: act)))
    }
    screens += [
      ("A walk", WalkScreen(reference)),
      ("The explanation of a date", ExplainScreen(item, of: reference, title: "")),
      ("The journal", JournalScreen(of: nil)), ("An entry of the journal", EntryScreen(entry)),
      (
        "The columns of a register or a form",
        ImportMappingScreen(columns, importing: ImportRequest.Subject.register)
      ),
      ("What an import comes to", ImportReportScreen(rehearsal, ImportReport())),
    ]
    return screens.map { KeyPage(title: $0, screen: $1, in: context) }
  }

  private init(title: String, screen: any Screen, in context: Context) {
    self.title = title
    let offers = Session.offers(of: screen, isTop: false, in: context)
    rows = Action.groups.flatMap { group in
      offers.filter { $0.action.group == group }.map {
        Row(group: group, keys: $0.keyNames, label: $0.label, help: $0.help)
      }
    }
  }
}
