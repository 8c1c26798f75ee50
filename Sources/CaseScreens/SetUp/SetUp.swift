import CaseDomain
import TerminalKit

/// The form of the first run: the district's name and the policy it follows, or the sample.
public struct SetUp: Sendable {
  /// A policy on offer.
  public struct Policy: Hashable, Sendable {
    /// The name of the profile.
    public let id: String
    /// What the policy is called.
    public let title: String
    /// For whom it is meant.
    public let hint: String

    /// Offers a policy.
    public init(id: String, title: String, hint: String = "") {
      self.id = id
      self.title = title
      self.hint = hint
    }
  }

  /// What the person decided.
  public enum Outcome: Hashable, Sendable {
    /// A casebook is to be made for this district, following the policy with this id.
    case create(district: String, policy: String)
    /// The made-up district is to be opened.
    case sample
    /// Nothing is to be made.
    case quit
    /// The program is to stop until it is resumed.
    case suspend
    /// Every cell is to be drawn again.
    case redraw
  }

  private let casebook: String
  private var size: Size
  private var form: FormState
  private var question: Dialog?
  /// The list of a field's answers, and the id of the field.
  private var list: (field: String, chooser: ChooserState)?
  private var failure: String?

  /// Opens the form; `casebook` is the path at which the casebook will be made.
  public init(policies: [Policy], casebook: String, size: Size) {
    self.casebook = casebook
    self.size = size
    form = FormState(
      [
        FieldSpec(
          "district", "District",
          hint: "The name of the board of education, as letters and titles are to show it.",
          required: true),
        FieldSpec(
          "policy", "Policy",
          .choice(policies.map { FieldOption($0.id, $0.title, hint: $0.hint) }),
          hint:
            "The student-data policy the district follows; in the settings it can follow another later.",
          required: true),
      ],
      values: ["policy": policies.first?.id ?? ""])
    question = Dialog(
      title: "Welcome to Docket",
      text: [
        TextLine(
          "There is no casebook here yet. Set up your district's own, or look around first in a "
            + "made-up district, where nothing you do matters.")
      ],
      choices: [
        DialogChoice(id: "setup", key: .character("s"), label: "set up"),
        DialogChoice(id: "sample", key: .character("l"), label: "look at the sample"),
        DialogChoice(id: "quit", key: .character("q"), label: "quit"),
      ])
  }

  /// Takes an event; gives what was decided, once it is.
  public mutating func handle(_ event: Event) -> Outcome? {
    switch event {
    case .key(.control("l")): return .redraw
    case .key(.control("z")): return .suspend
    case .key(let key): return press(key)
    case .paste(let text):
      if question != nil { break }
      if list != nil {
        list?.chooser.paste(text)
      } else {
        _ = form.paste(text)
      }
    case .resized(let size):
      self.size = size
      return .redraw
    case .resumed: return .redraw
    case .hangup: return .quit
    case .tick: break
    }
    return nil
  }

  /// Shows why the casebook could not be made; what was typed stays.
  public mutating func fail(_ sentence: String) {
    failure = sentence
  }

  private mutating func press(_ key: Key) -> Outcome? {
    failure = nil
    if var dialog = question {
      let outcome = dialog.handle(key, in: size)
      question = dialog
      switch outcome {
      case .handled: return nil
      case .canceled, .chosen("quit"): return .quit
      case .chosen("sample"): return .sample
      case .chosen:
        question = nil
        return nil
      }
    }
    if list != nil {
      pressInList(key)
      return nil
    }
    switch form.handle(key, in: body.focus(in: rect).size) {
    case .submit: return submit()
    case .cancel:
      question = Dialog(
        title: "Set up",
        text: [TextLine("No casebook has been made. Leave, or go on?")],
        choices: [
          DialogChoice(id: "back", key: .character("g"), label: "go on"),
          DialogChoice(id: "sample", key: .character("l"), label: "look at the sample"),
          DialogChoice(id: "quit", key: .character("q"), label: "quit"),
        ])
    case .left(let id):
      if id == "district" { form.setProblem(districtProblem, for: id) }
    case .choose(let id, let query):
      list = form.chooser(id, query: query).map { (id, $0) }
    case .handled, .ignored, .complete: break
    }
    return nil
  }

  private mutating func pressInList(_ key: Key) {
    guard let field = list?.field, let outcome = list?.chooser.handle(key, in: size) else { return }
    switch outcome {
    case .chosen(let id):
      form.set(field, to: id)
      list = nil
    case .canceled: list = nil
    case .handled, .refused, .ignored: break
    }
  }

  private var districtProblem: String? {
    do throws(EntryProblem) {
      _ = try District.name(typed: form.value("district"))
      return nil
    } catch {
      return error.sentence
    }
  }

  private mutating func submit() -> Outcome? {
    if let problem = districtProblem {
      form.setProblems(["district": problem])
      return nil
    }
    return .create(district: form.value("district"), policy: form.value("policy"))
  }

  /// The part between the rules.
  private var rect: Rect { Chrome.body(size, hasTabs: false) }

  /// At least half of the rows stay for the fields, however long the path is.
  private var body: Body {
    let head = TextPage([
      .blank, TextLine("Your casebook will be the file \(casebook)", .muted), .blank,
    ])
    return .stack(above: [.init(.page(head), rows: 0...max(rect.rows / 2, 1))], .form(form))
  }

  private var footer: [FooterItem] {
    guard list != nil else { return form.footer }
    return [FooterItem(key: "Enter", label: "choose"), FooterItem(key: "Esc", label: "back")]
  }

  /// The whole screen as it is now.
  public var frame: Frame {
    Frame(
      Chrome(title: "Docket · First run", footer: footer), body,
      overlays: [list.map { .chooser($0.chooser) }, question.map { .question($0) }]
        .compactMap { $0 },
      toast: failure.map { Toast(refused: $0) })
  }

  /// The whole screen in the cells of the terminal.
  public func view() -> Grid { frame.grid(size) }
}
