import CaseDomain
import TerminalKit

/// Asks where a letter is to be written, and as what; the program around the screens writes it.
struct WriteLetterScreen: Screen {
  private static let (folder, form, lists) = ("to", "as", "lists")

  private let letter: CaseReference
  private var state: FormState

  init(_ letter: CaseReference) {
    self.letter = letter
    let fields = [
      FieldSpec(
        Self.folder, "Folder", .path,
        hint: "A folder that is there. The files are called after the letter's number.",
        required: true),
      FieldSpec(
        Self.form, "As", .choice(LetterForm.allCases.map { FieldOption($0.rawValue, $0.label) }),
        hint: "A letter to families can be written for all of them at once."),
      FieldSpec(
        Self.lists, "Lists", .line,
        hint:
          "For all families: the numbers of the lists, as 1, 2; blank for those that no wave told, "
          + "and of a correction for those that one did."),
    ]
    state = FormState(fields, values: [Self.form: LetterForm.html.rawValue])
  }

  var isTyping: Bool { true }

  func title(in context: Context) -> String { "Write \(letter) to a folder" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(.goOn, footer: true, label: "complete, next", help: "Complete the path, or go on."),
      Offer(.save, footer: true, label: "write", help: "Write the letter."),
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
    let form = LetterForm(rawValue: state.value(Self.form)) ?? .html
    do throws(EntryProblem) {
      let order = try LetterOrder(letter, as: form, toLists: state.value(Self.lists))
      return [.program(.writeLetter(order, path: path))]
    } catch {
      state.setProblem(error.sentence, for: Self.lists)
      return []
    }
  }

  func body(in context: Context) -> Body {
    .stack(above: [.init(.page(TextPage([TextLine(title(in: context), .title)])))], .form(state))
  }
}
