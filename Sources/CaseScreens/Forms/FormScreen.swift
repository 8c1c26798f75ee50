import CaseDomain
import TerminalKit

/// A case that a form acts on, with the revision one saw; `nil` acts on it as it is.
struct FormTarget: Hashable, Sendable {
  var reference: CaseReference
  var seen: Int?
  /// Whether the list it was marked in does not show it, as it is narrowed.
  var isHidden = false
}

/// The form of any act: its fields, checked as one leaves them, and saved with ^S.
struct FormScreen: Screen {
  let act: ActKind
  /// The cases acted on; none for an act that opens one.
  var targets: [FormTarget]
  /// What the form was opened with beyond what the case says.
  let given: [String: String]
  /// Whether the new case goes back to the form that asked for it instead of being opened.
  let isReturning: Bool
  var form: FormState
  /// Of fields with answers to choose from, those that can be meant on the case.
  private var offered: [String: [String]] = [:]
  /// What each field held before anything was typed.
  var base: [String: String]
  /// What was answered, when the other fields were last filled in, to those that decide about them.
  var decided: [String: String]?
  /// What the rules said to the last attempt.
  var refusal: Refusal?
  /// What the refused attempt was made with.
  var refused: [String: String] = [:]
  /// What will be saved with the rest although it was never on the screen, in words.
  var announced: [String] = []
  /// The titles of the cases that fields refer to.
  var names: [CaseReference: String] = [:]
  /// The field that a new record is being made for.
  var awaiting: String?
  var stale: Stale?
  var batch: Batch?

  /// Opens the form of an act that opens a case.
  init(opening act: ActKind, given: [String: String] = [:], returning: Bool = false) {
    self.init(act, [], given: given, returning: returning)
  }

  /// Opens the form of an act on one case.
  init(
    _ act: ActKind, on reference: CaseReference, seen: Int? = nil, given: [String: String] = [:]
  ) {
    self.init(act, [FormTarget(reference: reference, seen: seen)], given: given, returning: false)
  }

  /// Opens the form of what a question or a line of a case proposes, which may open another case.
  init(_ proposal: Proposal, on reference: CaseReference, seen: Int? = nil) {
    self.init(
      proposal.act,
      proposal.act.opens ? [] : [FormTarget(reference: reference, seen: seen)],
      given: proposal.given, returning: false)
  }

  /// Opens the form of an act that is given to each of several cases.
  init(_ act: ActKind, onEach targets: [FormTarget]) {
    self.init(act, targets, given: [:], returning: false)
  }

  private init(
    _ act: ActKind, _ targets: [FormTarget], given: [String: String], returning: Bool
  ) {
    self.act = act
    self.targets = targets
    self.given = given
    isReturning = returning
    base = Self.values(act, given)
    form = FormState(act.fields.map(\.spec), values: base)
    base = form.values
  }

  private static func values(_ act: ActKind, _ given: [String: String]) -> [String: String] {
    var values: [String: String] = [:]
    for field in act.fields {
      let value = given[field.id] ?? ""
      values[field.id] = value.isEmpty ? field.initial : value
    }
    return values
  }

  /// The act's description, with the answers that can be meant on the case.
  var fields: [ActField] { act.fields.map { $0.offering(offered[$0.id]) } }
  /// The case, where there is one only.
  var target: FormTarget? { targets.count == 1 ? targets[0] : nil }
  var draftKey: Draft.Key { Draft.Key(act: act, references: targets.map(\.reference)) }

  var subject: CaseReference? { target?.reference }
  var isTyping: Bool { true }
  var takesText: Bool { form.isTyping }
  var unsaved: (Draft.Key, [String: String])? { form.isDirty ? (draftKey, form.values) : nil }
  var footer: [FooterItem]? { form.footer + [FooterItem(key: "F1", label: "help")] }

  func title(in context: Context) -> String { act.title }

  func offers(in context: Context) -> [Offer] {
    [
      Offer(.save, footer: true), Offer(.back, help: "Leave the form; it asks if you typed."),
      Offer(.help, without: [.character("?")]),
    ]
  }

  mutating func typed(_ key: Key, in context: Context) -> [Step]? {
    let room = room(in: context)
    form.noteSeen(in: room)
    announced = []
    switch form.handle(key, in: room) {
    case .handled: return fillInAnew()
    case .ignored: return nil
    case .left(let id):
      dropAnsweredRefusal()
      check(id, in: context)
      return []
    case .choose(let id, let query): return choose(id, query)
    case .complete(_, let typed): return [.completePath(typed)]
    case .submit: return submit(in: context)
    case .cancel: return leave()
    }
  }

  mutating func receive(_ message: Message, in context: Context) -> [Step] {
    switch message {
    case .opened: return open(in: context)
    case .paste(let text):
      guard case .choose(let id, let query) = form.paste(text) else { return [] }
      return choose(id, query)
    case .pathCompleted(let completion): return take(completion, in: context)
    case .choices(let choices):
      offered = choices
      return []
    case .prefill(let reference, let values): return take(values, of: reference, in: context)
    case .page(let page): return take(page)
    case .journal(_, let page): return stale == nil ? [] : askAboutStale(page.rows)
    case .done(let receipt): return done(receipt)
    case .doneEach(let results): return finishBatch(results)
    case .refused(let refusal): return refused(refusal, in: context)
    case .failed(let failure): return failed(failure)
    case .completed(_, let receipt): return fillAwaiting(with: receipt.reference)
    case .chosen(let purpose, let id):
      defer { dropAnsweredRefusal() }
      return chosen(purpose, id, in: context) + fillInAnew()
    case .act(.save): return submit(in: context)
    case .act(.back): return leave()
    default: return []
    }
  }

  private mutating func open(in context: Context) -> [Step] {
    if let target { return [.ask(.choices(act, target.reference)), askPrefill(on: target)] }
    return ready(in: context)
  }

  /// What follows once the fields hold what the case says.
  private mutating func ready(in context: Context) -> [Step] {
    for field in fields where field.kind == .date { check(field.id, in: context) }
    // The line above the fields says these.
    form.noteTold(chosenBefore.map(\.id))
    if let first = askedField ?? form.missing.first ?? fieldAfterGiven { form.focus(first) }
    var steps = nameSteps()
    if let draft = context.drafts[draftKey], draft != base {
      steps.append(.push(QuestionScreen(.draft, Self.draftQuestion)))
    }
    return steps
  }

  /// The field the form was opened for: one given, but without a value.
  private var askedField: String? {
    fields.first { given[$0.id]?.isEmpty == true }?.id
  }

  /// The field after the last one that was answered before the form opened, past dates in place.
  ///
  /// What is typed next is what the answer leaves open, and must not change the answer. The form of a case
  /// that is opened from another, as a contract from a tool request, has answers all through it: there it is
  /// the first one that is still blank.
  private var fieldAfterGiven: String? {
    if target == nil, !given.isEmpty {
      return fields.first { (base[$0.id] ?? "").isEmpty }?.id
    }
    guard let last = fields.lastIndex(where: { given[$0.id].map { !$0.isEmpty } ?? false }) else {
      return nil
    }
    return fields[(last + 1)...]
      .first { $0.kind != .date || (base[$0.id] ?? "").isEmpty }?.id
  }

  private mutating func take(
    _ values: [String: String], of reference: CaseReference, in context: Context
  ) -> [Step] {
    if batch != nil { return prepareNext(values, in: context) }
    let known = base.merging(values.filter { base[$0.key] != nil }) { $1 }
    if stale != nil {
      let now = spelled(known)
      stale?.values = now
      return []
    }
    guard decided == nil else {
      fillIn(values)
      return []
    }
    decided = answers
    base = known.merging(given.filter { base[$0.key] != nil && !$0.value.isEmpty }) { $1 }
    form = FormState(fields.map(\.spec), values: base)
    base = form.values
    return ready(in: context)
  }

  private mutating func take(_ page: CasePage) -> [Step] {
    names[page.reference] = page.title
    showNames()
    if stale != nil, page.reference == target?.reference { stale?.revision = page.revision }
    return []
  }

  /// Values as the form itself spells them, so that an untouched field equals what it began with.
  private func spelled(_ values: [String: String]) -> [String: String] {
    FormState(fields.map(\.spec), values: values).values
  }

  private mutating func done(_ receipt: Receipt) -> [Step] {
    let dropped = Step.dropDraft(draftKey)
    guard targets.isEmpty, !isReturning else {
      return [dropped, .finish(.completed(act, receipt))]
    }
    return [
      dropped, .announce(receipt.reference), .replace(CaseScreen(receipt.reference)),
      .say(receipt.sentence),
    ]
  }
}
