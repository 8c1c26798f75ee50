import CaseDomain
import TerminalKit

/// Asks what a packet of evidence is about, and where it is to be written; the program around the screens
/// writes it.
struct PacketScreen: Screen {
  private static let (kind, which, names, folder) = ("kind", "which", "names", "folder")

  private var state: FormState

  /// Opens the form, filled in for the case in front where a packet can be about it.
  init(on subject: CaseReference?) {
    let fields = [
      FieldSpec(
        Self.kind, "About",
        .choice(PacketSubject.Kind.allCases.map { FieldOption($0.rawValue, "a \($0.rawValue)") }),
        hint: "What the evidence is about; the cases around it come with it.", required: true),
      FieldSpec(
        Self.which, "Which", .line,
        hint: "Its reference, as C-0012; of a student the district's code.", required: true),
      FieldSpec(
        Self.names, "With names", .choice([FieldOption("no", "no"), FieldOption("yes", "yes")]),
        hint:
          "Without, names of students, parents and requesters are left out, and documents that may hold "
          + "them."),
      FieldSpec(
        Self.folder, "Folder", .path,
        hint: "A folder that is new or empty. Anybody can check it without Docket.", required: true),
    ]
    let kind = subject.flatMap { PacketSubject.Kind($0.area) }
    state = FormState(
      fields,
      values: [
        Self.kind: (kind ?? .contract).rawValue,
        Self.which: kind == nil ? "" : subject?.description ?? "", Self.names: "no",
      ])
  }

  var isTyping: Bool { true }

  func title(in context: Context) -> String { "Write a packet of evidence" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(.goOn, footer: true, label: "complete, next", help: "Complete the path, or go on."),
      Offer(.save, footer: true, label: "write", help: "Write the packet."),
      Offer(.back, footer: true, label: "leave", help: "Leave the form; it asks if you typed."),
      Offer(.help, footer: true, without: [.character("?")]),
    ]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch state.handle(key, in: room(in: context)) {
    case .handled, .left, .choose: []
    case .complete(_, let typed): [.completePath(typed)]
    case .submit: submit()
    case .cancel: leave()
    case .ignored: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .paste(let text):
      _ = state.paste(text)
      return []
    case .pathCompleted(let completion):
      _ = state.take(completion, for: Self.folder)
      return []
    case .act(.save): return submit()
    case .act(.back): return leave()
    case .act(.goOn): return typed(.tab, in: context) ?? []
    case .chosen(.leave, "drop"): return [.pop]
    case .fileWritten(let sentence): return [.pop, .say(sentence)]
    case .fileRefused(let sentence):
      state.setProblem(sentence, for: Self.folder)
      return []
    default: return []
    }
  }

  /// Asks before what was typed is lost.
  private func leave() -> [Step] { state.isDirty ? [.push(QuestionScreen.losing)] : [.pop] }

  private mutating func submit() -> [Step] {
    let path = state.value(Self.folder)
    guard !path.allSatisfy(\.isWhitespace) else {
      state.setProblem("The path of a folder is needed.", for: Self.folder)
      return []
    }
    // What the last attempt ran into may be put right in another field.
    state.setProblem(nil, for: Self.folder)
    do throws(EntryProblem) {
      let kind = PacketSubject.Kind(rawValue: state.value(Self.kind)) ?? .contract
      let subject = try PacketSubject(kind, state.value(Self.which))
      let order = PacketOrder(subject, namesPeople: state.value(Self.names) == "yes")
      return [.program(.writePacket(order, path: path))]
    } catch {
      state.setProblem(error.sentence, for: Self.which)
      return []
    }
  }

  func body(in context: Context) -> Body {
    .stack(above: [.init(.page(TextPage([TextLine(title(in: context), .title)])))], .form(state))
  }
}
