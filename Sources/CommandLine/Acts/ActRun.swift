import CaseDomain
import PlainText

/// One act given at the prompt: read, decided by the casebook, and answered.
struct ActRun {
  let act: ActKind
  /// The record acted on, or `nil` for an act that opens one.
  let target: CaseReference?
  /// What was typed, by the fields' names.
  let typed: [String: String]
  let common: CommonOptions

  /// Gives the act and prints the receipt.
  func carryOut(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings, writing: true)
    var seen: Int?
    var entries = ActEntries(act: act, typed: typed)
    if let target {
      seen = try casebook.page(target).revision
      entries.fill(from: try casebook.store.prefill(act, on: target, today: casebook.moment.today))
    }
    let given = try act.read(
      entries.values, today: casebook.moment.today,
      calendar: try casebook.store.district().calendar)
    let receipt = try casebook.perform(given, on: target, seen: seen)
    try receipt.print(taken: entries.taken, json: common.json, in: surroundings)
  }
}

/// What an act's fields hold at the prompt: what was typed, and what may be taken from the record.
///
/// A form shows what it is opened with and a person sees it before saving. Nobody sees it at the
/// prompt, so nothing that decides is taken over unseen: a required field has to be typed, unless
/// it is a date that is today's, the act only corrects what is on record, or it is the one record
/// that the act can be on; the answer then names it.
struct ActEntries {
  private let act: ActKind
  private let typed: [String: String]
  /// The values by the fields' names.
  private(set) var values: [String: String]
  /// The fields taken from the record unseen, in the order of the fields.
  private(set) var taken: [(id: String, value: String)] = []

  init(act: ActKind, typed: [String: String]) {
    self.act = act
    self.typed = typed
    values = typed
    for field in act.fields where act.mustBeTyped(field) && typed[field.id] == nil {
      values[field.id] = ""
    }
  }

  /// Takes over what the record says where nothing was typed.
  mutating func fill(from record: [String: String]) {
    for field in act.fields {
      guard typed[field.id] == nil, let value = record[field.id], !value.isEmpty else { continue }
      if act.corrects {
        values[field.id] = value
      } else if !field.required || field.namesRecords {
        values[field.id] = value
        taken.append((field.id, value))
      }
    }
  }
}

extension ActField {
  /// Whether the field names other records, of which the record suggests one only where no other
  /// can be meant.
  fileprivate var namesRecords: Bool {
    switch kind {
    case .lookup, .lookups: true
    default: false
    }
  }
}

extension ActKind {
  /// Whether the prompt takes the field from nowhere else.
  func mustBeTyped(_ field: ActField) -> Bool {
    field.required && !corrects && (field.kind != .date || field.initial.isEmpty)
  }
}

extension Receipt {
  /// Prints what was done, with the case's reference where the sentence lacks it, and which fields
  /// were taken from the record.
  func print(
    taken: [(id: String, value: String)] = [], json: Bool, in surroundings: Surroundings
  ) throws {
    let names = sentence.contains(reference.description)
    var lines = [names ? sentence : "\(reference): \(sentence)"]
    if !taken.isEmpty {
      let fields = taken.map { "\($0.id) \($0.value)" }.joined(separator: "; ")
      lines.append("Taken from the record: \(fields).")
    }
    try surroundings.answer(json: json, done: true, self, words: PlainText.lines(lines))
  }
}
