import CaseDomain
import TerminalKit

/// A form that ends with a path; the program around the screens reads or writes what lies there.
protocol PathForm: Screen {
  /// The form.
  var form: FormState { get set }
  /// The name of the field with the path.
  static var path: String { get }
  /// What the path leads to, as “folder”.
  var leadsTo: String { get }
  /// What is offered to set off the work.
  var saving: Offer { get }
  /// What is done with a path that was given.
  ///
  /// - Throws: `EntryProblem` for what another field of the form says.
  func work(at path: String) throws(EntryProblem) -> [Step]
}

extension PathForm {
  var isTyping: Bool { true }

  /// Whether the path is all that is asked.
  private var asksNoMore: Bool { form.values.count == 1 }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(
        .goOn, footer: true, label: asksNoMore ? "complete" : "complete, next",
        help: asksNoMore ? "Complete the path." : "Complete the path, or go on."),
      saving,
      Offer(.back, footer: true, label: "leave", help: "Leave the form; it asks if you typed."),
      Offer(.help, footer: true, without: [.character("?")]),
    ]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch form.handle(key, in: room(in: context)) {
    case .left where key == .enter && asksNoMore: submit()
    case .handled, .left, .choose: []
    case .complete(_, let typed): [.completePath(typed)]
    case .submit: submit()
    case .cancel: leave()
    case .ignored: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    answer(message, in: context)
  }

  /// What every such form does with a message.
  mutating func answer(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .paste(let text):
      _ = form.paste(text)
      return []
    case .pathCompleted(let completion):
      _ = form.take(completion, for: Self.path)
      return []
    case .act(.save): return submit()
    case .act(.back): return leave()
    case .act(.goOn): return typed(.tab, in: context) ?? []
    case .chosen(.leave, "drop"): return [.pop]
    case .fileWritten(let sentence): return [.pop, .say(sentence)]
    case .fileRefused(let sentence):
      form.setProblem(sentence, for: Self.path)
      return []
    default: return []
    }
  }

  /// Asks before what was typed is lost.
  private func leave() -> [Step] { form.isDirty ? [.push(QuestionScreen.losing)] : [.pop] }

  private mutating func submit() -> [Step] {
    let path = form.value(Self.path)
    guard !path.allSatisfy(\.isWhitespace) else {
      form.setProblem("The path of a \(leadsTo) is needed.", for: Self.path)
      return []
    }
    // What the last attempt ran into may be put right in another field.
    form.setProblem(nil, for: Self.path)
    do throws(EntryProblem) {
      return try work(at: path)
    } catch {
      form.setProblem(error.sentence, for: error.field)
      return []
    }
  }

  func body(in context: Context) -> Body {
    .stack(above: [.init(.page(TextPage([TextLine(title(in: context), .title)])))], .form(form))
  }
}
