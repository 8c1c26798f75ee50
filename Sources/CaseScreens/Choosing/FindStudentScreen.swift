import CaseDomain
import TerminalKit

/// Asks for a student's code and says which list of a breach names it, without showing a name.
struct FindStudentScreen: Screen {
  private static let code = "code"

  private let breach: CaseReference
  private var form: FormState

  init(on breach: CaseReference) {
    self.breach = breach
    form = FormState([
      FieldSpec(
        Self.code, "Code", .line,
        hint: "The district's code for the student. Names and addresses are in the list itself.",
        required: true)
    ])
  }

  var subject: CaseReference? { breach }
  var isTyping: Bool { true }

  func title(in context: Context) -> String { "Find a student on the lists of \(breach)" }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(.save, footer: true, label: "look", help: "Look for the code on the lists."),
      Offer(.back, footer: true), Offer(.help, footer: true, without: [.character("?")]),
    ]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    switch form.handle(key, in: room(in: context)) {
    case .left where key == .enter: submit()
    case .handled, .left, .choose, .complete: []
    case .submit: submit()
    case .cancel: [.pop]
    case .ignored: nil
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .paste(let text): _ = form.paste(text)
    case .act(.save): return submit()
    case .listing(let listing):
      form.readings[Self.code] = listing?.sentence
      form.setProblem(
        listing == nil ? "No list of \(breach) names a student with that code." : nil,
        for: Self.code)
    case .refused(let refusal): form.setProblem(refusal.message, for: Self.code)
    default: break
    }
    return []
  }

  private mutating func submit() -> [Step] {
    let code = form.value(Self.code)
    guard !code.allSatisfy(\.isWhitespace) else {
      form.setProblem("The code of a student is needed.", for: Self.code)
      return []
    }
    return [.ask(.listing(of: code, in: breach))]
  }

  func body(in context: Context) -> Body {
    .stack(above: [.init(.page(TextPage([TextLine(title(in: context), .title)])))], .form(form))
  }
}
