import CaseDomain
import TerminalKit

extension FormScreen {
  /// Reads one field, and shows how it was understood or what is wrong with it.
  mutating func check(_ id: String, in context: Context) {
    do throws(EntryProblem) {
      let understood = try act.check(
        form.value(id), in: id, today: context.today, calendar: context.district.calendar)
      form.setProblem(nil, for: id)
      form.readings[id] = understood.isEmpty ? nil : understood
    } catch {
      form.setProblem(error.sentence, for: id)
    }
  }

  /// Puts a completed path into the field that has the keys, or leaves the field.
  mutating func take(_ completion: PathCompletion, in context: Context) -> [Step] {
    guard let id = form.focusedID, let left = form.take(completion, for: id) else { return [] }
    dropAnsweredRefusal()
    check(left, in: context)
    return []
  }

  /// Builds the command from what was typed and gives it.
  mutating func submit(in context: Context) -> [Step] {
    refusal = nil
    guard !announceUnseen(in: context) else { return [] }
    if targets.count > 1 { return beginBatch(in: context) }
    do {
      let given = try act.read(
        form.values, today: context.today, calendar: context.district.calendar)
      return [.perform(GivenAct(given, on: target?.reference), seen: target?.seen)]
    } catch {
      show(error)
      return []
    }
  }

  /// Shows what an attempt was refused for, and gives the keys to the first field concerned.
  mutating func show(_ error: any Error) {
    switch error {
    case let problems as EntryProblems:
      let pairs = problems.problems.map { ($0.field, $0.sentence) }
      form.setProblems(Dictionary(pairs) { first, _ in first })
    case let refusal as Refusal:
      self.refusal = refusal
      refused = form.values
      if let field = refusal.field { form.setProblems([field: refusal.sentence]) }
    default: break
    }
  }

  /// Takes down what a refusal said once the form holds something else than what was refused.
  mutating func dropAnsweredRefusal() {
    guard let refusal, form.values != refused else { return }
    self.refusal = nil
    if let field = refusal.field, form.problems[field] == refusal.sentence {
      form.setProblem(nil, for: field)
    }
  }

  /// A document that cannot be read is a matter of the field that names it.
  mutating func failed(_ failure: StoreFailure) -> [Step] {
    batch = nil
    let files = fields.filter { $0.kind == .file && !form.value($0.id).isEmpty }
    let named = files.first { failure.sentence.contains(form.value($0.id)) } ?? files.first
    if failure.kind == .document, let named { form.setProblems([named.id: failure.sentence]) }
    return []
  }

  mutating func refused(_ refusal: Refusal, in context: Context) -> [Step] {
    if batch != nil { return refusedInBatch(refusal) }
    if refusal.reason == .stale, let target { return look(at: target, after: refusal) }
    show(refusal)
    return []
  }

  /// Asks before what was typed goes out of sight.
  mutating func leave() -> [Step] {
    guard form.isDirty else { return [.pop] }
    let dialog = Dialog(
      title: "Leave without saving",
      text: [
        TextLine(
          "Nothing of this form has been saved. What you typed can be kept until you quit Docket; "
            + "it is offered when you open this form again.")
      ],
      choices: [
        DialogChoice(id: "keep", key: .character("k"), label: "keep and leave"),
        DialogChoice(id: "drop", key: .character("d"), label: "discard"),
        DialogChoice(id: "stay", key: .character("s"), label: "stay"),
      ])
    return [.push(QuestionScreen(.leave, dialog))]
  }

  static let draftQuestion = Dialog.question(
    "Unfinished form", "You left this form unfinished. Go on with what you typed then?",
    yes: "go on", no: "start anew")

  mutating func chosen(_ purpose: Purpose, _ id: String, in context: Context) -> [Step] {
    switch (purpose, id) {
    case (.leave, "keep"): return [.keepDraft(draftKey, form.values), .pop]
    case (.leave, "drop"): return [.dropDraft(draftKey), .pop]
    case (.draft, "yes"): return restore(context.drafts[draftKey] ?? [:], in: context)
    case (.draft, "no"): return [.dropDraft(draftKey)]
    case (.stale, "save"): return saveOnTop(in: context)
    case (.stale, "look"):
      stale = nil
      return target.map { [.push(CaseScreen($0.reference))] } ?? []
    case (.stale, _):
      stale = nil
      return []
    case (.field(let field), _):
      form.set(field, to: id)
      return []
    case (.lookup(let field), _): return chosen(id, for: field)
    case (.tick(let field), _):
      form.toggle(id, of: field)
      return []
    default: return []
    }
  }

  private mutating func restore(_ draft: [String: String], in context: Context) -> [Step] {
    for (id, value) in draft { form.set(id, to: value) }
    for field in fields where field.kind == .date { check(field.id, in: context) }
    return nameSteps()
  }
}
