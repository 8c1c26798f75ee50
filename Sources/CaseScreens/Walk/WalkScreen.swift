import CaseDomain
import TerminalKit

/// The guided mode: one question of a case at a time, until nothing is missing.
struct WalkScreen: Screen {
  let reference: CaseReference
  private(set) var page: CasePage?
  /// The question in front; the number of questions stands for the summary at the end.
  private(set) var index = 0
  private(set) var text = TextPage([])
  private(set) var state = TextPageState()
  /// Whether the next page read leads to the next open question.
  private var isAdvancing = true
  /// The answer that waits for what the case says in its act's other fields.
  private var given: Question.Choice?

  init(_ reference: CaseReference) {
    self.reference = reference
  }

  var subject: CaseReference? { reference }
  var acts: [ActOffer] { page?.acts ?? [] }
  var steps: [Question] { page?.walk ?? [] }
  /// The question in front, or `nil` at the summary.
  var step: Question? { steps.indices.contains(index) ? steps[index] : nil }

  func title(in context: Context) -> String { "Walk \(reference)" }

  func offers(in context: Context) -> [Offer] {
    let choices = step?.choices ?? []
    let letters = Set(choices.map { Key.character($0.key) })
    return choices.map { choice in
      Offer(
        .choice(choice.key), label: choice.label,
        help: choice.proposal.act.summary, disabled: disabled(choice))
    } + [
      Offer(
        .open, footer: step == nil, label: step == nil ? "open the case" : "answer",
        help: step == nil ? "Open the case." : "Give the answer where there is only one.",
        disabled: choices.count > 1 ? "There are several answers; press the letter of one." : nil),
      Offer(.previous, footer: true, without: letters),
      Offer(.next, footer: true, without: letters),
      Offer(
        .letter, footer: page?.letters.contains { $0.disabled == nil } == true,
        disabled: page?.letters.isEmpty == false ? nil : "There is no letter about such a case.",
        without: letters),
      Offer(.explain, help: "Open the case with its reasons.", without: letters),
    ]
      + [ListMove.up, .down, .pageUp, .pageDown, .first, .last].map {
        Offer(.move($0), without: letters.union([.character("j"), .character("k")]))
      }
  }

  func disabled(_ choice: Question.Choice) -> String? {
    page?.acts.first { $0.act == choice.proposal.act }?.disabled
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [ask]
    case .shown:
      isAdvancing = false
      return [ask]
    case .completed(_, let receipt), .done(let receipt):
      isAdvancing = true
      return [ask, .say(receipt.sentence)]
    case .page(let page):
      take(page, in: context)
      return []
    case .prefill(_, let values):
      guard let choice = given else { return [] }
      given = nil
      return perform(choice, over: values, in: context)
    case .refused(let refusal): return refused(refusal)
    case .chosen(.letters, let id):
      return page?.letters.first { $0.kind.rawValue == id }.map {
        [.push(FormScreen(opening: $0.proposal.act, given: $0.proposal.given))]
      } ?? []
    case .chosen(.acts, let id):
      return Acts.named(id).map { [form(Proposal($0, given: [:]))] } ?? []
    case .act(let action): return act(action, in: context)
    default: return []
    }
  }

  private var ask: Step { .ask(.page(reference, revealing: false)) }

  private mutating func take(_ page: CasePage, in context: Context) {
    let start = self.page == nil ? 0 : index
    let before = step?.id
    self.page = page
    if isAdvancing {
      let open = steps.indices.filter { steps[$0].answer == nil }
      index = open.first { $0 >= start } ?? open.first ?? steps.count
    } else if let before, let now = steps.firstIndex(where: { $0.id == before }) {
      index = now
    }
    show()
  }

  private mutating func refused(_ refusal: Refusal) -> [Step] {
    isAdvancing = false
    switch refusal.reason {
    case .stale:
      return [ask, .warn("\(refusal.sentence) The page shows it as it is now; answer again.")]
    case .noSuchRecord: return [.pop, .warn(refusal.message)]
    default: return [.refuse(refusal)]
    }
  }

  private mutating func act(_ action: Action, in context: Context) -> [Step] {
    switch action {
    case .choice(let letter):
      return step?.choices.first { $0.key == letter }.map { answer($0) } ?? []
    case .open:
      guard let step else { return [.replace(CaseScreen(reference))] }
      return step.choices.count == 1 ? answer(step.choices[0]) : []
    case .next: go(to: index + 1)
    case .previous: go(to: index - 1)
    case .explain: return [.push(CaseScreen(reference))]
    case .letter: return page.map { CaseScreen.letters($0, in: context) } ?? []
    case .move(let move): state.move(move, text, in: room(in: context))
    default: break
    }
    return []
  }

  private mutating func go(to target: Int) {
    index = min(max(target, 0), steps.count)
    show()
  }

  private mutating func show() {
    text = step.map(question) ?? summary
    state = TextPageState()
  }

  /// Gives an answer at once, or opens its form where it needs more.
  private mutating func answer(_ choice: Question.Choice) -> [Step] {
    if let reason = disabled(choice) { return [.warn(reason)] }
    guard choice.atOnce else { return [form(choice.proposal)] }
    given = choice
    return [.ask(.prefill(choice.proposal.act, reference))]
  }

  /// The fields that the answer does not speak of keep what the case says.
  private func perform(
    _ choice: Question.Choice, over values: [String: String], in context: Context
  ) -> [Step] {
    guard let page else { return [] }
    do {
      let act = try choice.proposal.act.read(
        values.merging(choice.proposal.given) { $1 }, today: context.today,
        calendar: context.district.calendar)
      return [.perform(GivenAct(act, on: reference), seen: page.revision)]
    } catch {
      // What neither says has to be asked for.
      return [form(choice.proposal)]
    }
  }

  private func form(_ proposal: Proposal) -> Step {
    .push(FormScreen(proposal, on: reference, seen: page?.revision))
  }
}
