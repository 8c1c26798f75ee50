import CaseDomain
import TerminalKit

/// The guided mode: one question of a case at a time, until nothing is missing.
struct WalkScreen: Screen {
  let reference: CaseReference
  private(set) var sheet: CaseSheet?
  /// The question in front; the number of questions stands for the summary at the end.
  private(set) var index = 0
  private(set) var page = Sheet([])
  private(set) var state = SheetState()
  /// Whether the next page read leads to the next open question.
  private var isAdvancing = true
  /// The answer that waits for what the case says in its act's other fields.
  private var given: WalkChoice?

  init(_ reference: CaseReference) {
    self.reference = reference
  }

  var subject: CaseReference? { reference }
  var acts: [ActOffer] { sheet?.acts ?? [] }
  var steps: [WalkStep] { sheet?.walk ?? [] }
  /// The question in front, or `nil` at the summary.
  var step: WalkStep? { steps.indices.contains(index) ? steps[index] : nil }

  func title(in context: Context) -> String { "Walk \(reference)" }

  func offers(in context: Context) -> [Offer] {
    let choices = step?.choices ?? []
    let letters = Set(choices.map { Key.character($0.key) })
    return choices.map { choice in
      Offer(
        .choice(choice.key), footer: true, label: choice.label,
        help: Acts.act(choice.act)?.summary, disabled: disabled(choice))
    } + [
      Offer(
        .open, footer: step == nil, label: step == nil ? "open the case" : "answer",
        help: step == nil ? "Open the case." : "Give the answer where there is only one.",
        disabled: choices.count > 1 ? "There are several answers; press the letter of one." : nil),
      Offer(.previous, footer: true, without: letters),
      Offer(.next, footer: true, without: letters),
      Offer(.explain, help: "Open the case with its reasons.", without: letters),
    ]
      + [ListMove.up, .down, .pageUp, .pageDown, .first, .last].map {
        Offer(.move($0), without: letters.union([.character("j"), .character("k")]))
      }
  }

  func disabled(_ choice: WalkChoice) -> String? {
    sheet?.acts.first { $0.act == choice.act }?.disabled
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return [ask]
    case .shown:
      isAdvancing = false
      return [ask]
    case .completed(_, let receipt), .done(_, let receipt):
      isAdvancing = true
      return [ask, .say(receipt.sentence)]
    case .answered(.sheet, .sheet(let sheet)):
      take(sheet, in: context)
      return []
    case .answered(.prefill, .prefill(_, _, let values)):
      guard let choice = given else { return [] }
      given = nil
      return perform(choice, over: values, in: context)
    case .refused(let refusal): return refused(refusal)
    case .chosen(.acts, let id):
      return Acts.all.first { $0.id.description == id }.map { [form($0, [:])] } ?? []
    case .act(let action): return act(action, in: context)
    default: return []
    }
  }

  private var ask: Step { .ask(.sheet(reference, revealing: false)) }

  private mutating func take(_ sheet: CaseSheet, in context: Context) {
    let start = self.sheet == nil ? 0 : index
    let before = step?.id
    self.sheet = sheet
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
      guard let step else { return [.replace(CasePage(reference))] }
      return step.choices.count == 1 ? answer(step.choices[0]) : []
    case .next: go(to: index + 1)
    case .previous: go(to: index - 1)
    case .explain: return [.push(CasePage(reference))]
    case .move(let move): state.move(move, page, in: pageRect(in: context.body).size)
    default: break
    }
    return []
  }

  private mutating func go(to target: Int) {
    index = min(max(target, 0), steps.count)
    show()
  }

  private mutating func show() {
    page = step.map(question) ?? summary
    state = SheetState()
  }

  /// Gives an answer at once, or opens its form where it needs more.
  private mutating func answer(_ choice: WalkChoice) -> [Step] {
    if let reason = disabled(choice) { return [.warn(reason)] }
    guard let act = Acts.act(choice.act) else { return [] }
    guard choice.atOnce else { return [form(act, choice.entries)] }
    given = choice
    return [.ask(.prefill(choice.act, reference))]
  }

  /// The fields that the answer does not speak of keep what the case says.
  private func perform(
    _ choice: WalkChoice, over values: [String: String], in context: Context
  ) -> [Step] {
    guard let sheet, let act = Acts.act(choice.act) else { return [] }
    let known = values.filter { act.field($0.key) != nil }
    do {
      let command = try act.command(
        on: reference, typed: known.merging(choice.entries) { $1 }, today: context.today,
        calendar: context.office.calendar)
      return [.perform(command, seen: sheet.revision)]
    } catch {
      // What neither says has to be asked for.
      return [form(act, choice.entries)]
    }
  }

  private func form(_ act: Act, _ given: [String: String]) -> Step {
    .push(FormScreen(act, on: reference, seen: sheet?.revision, given: given))
  }

  /// What is between the progress and the answers, which always show: below the question where
  /// there is room, else in the last rows.
  private func pageRect(in body: Rect) -> Rect {
    let below = step.map { answers($0).height(columns: body.columns) + 1 } ?? 0
    let room = body.droppingFirst(2).droppingLast(below)
    return room.droppingLast(max(room.rows - page.height(columns: body.columns), 0))
  }

  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    drawProgress(into: &grid, in: rect.line(0))
    let text = pageRect(in: rect)
    page.draw(state, into: &grid, in: text)
    guard let step else { return }
    answers(step).draw(
      SheetState(), into: &grid, in: rect.droppingFirst(text.endRow + 1 - rect.row))
  }
}
