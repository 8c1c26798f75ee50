/// One thing a case asks for, stated once: the walk, what is missing and the docket are views of it.
public struct Question: Hashable, Sendable {
  /// What there is to do about a question.
  enum Task: Hashable, Sendable {
    /// Something due or waited for, which stands on the docket and among what is missing.
    case due(DocketItem)
    /// The same, but nothing that is missing: it waits until something happens by itself.
    case watched(DocketItem)
    /// Something missing that has no day and no place on the docket.
    case wanted(String, Proposal)

    /// Something the district has to do, on no day in particular.
    static func duty(
      _ sentence: String, _ settle: Proposal, citation: String? = nil
    ) -> Task {
      .due(DocketItem(.duty, sentence, citation: citation, settle: settle))
    }
  }

  /// A name for the question that stays the same as the case changes.
  public let id: String
  /// Where in the case it stands, as `Provision 3 of 11`; empty where no walk asks it.
  public let place: String
  /// The question.
  public let question: String
  /// What to look for, in plain words.
  public let lookFor: String
  /// The rule behind it.
  public let citation: String?
  /// The answer on record, or `nil` while there is none.
  public let answer: String?
  /// How good or bad the answer is.
  public let tone: Tone
  /// The answers on offer.
  public let choices: [Choice]
  /// What there is to do about it; nothing once it is settled.
  let tasks: [Task]
  /// Where what there is to do stands among the rest, the lowest first; the walk has its own order.
  let order: Int

  /// States a question that the walk asks.
  init(
    _ id: String, place: String, _ question: String, lookFor: String, citation: String? = nil,
    answer: String? = nil, tone: Tone = .plain, choices: [Choice], tasks: [Task] = [],
    order: Int = 0
  ) {
    self.id = id
    self.place = place
    self.question = question
    self.lookFor = lookFor
    self.citation = citation
    self.answer = answer
    self.tone = tone
    self.choices = choices
    self.tasks = tasks
    self.order = order
  }

  /// States what a walk does not ask, because time or another question answers it.
  init(unasked id: String, _ tasks: [Task], citation: String? = nil, order: Int = 0) {
    self.init(
      id, place: "", "", lookFor: "", citation: citation, choices: [], tasks: tasks, order: order)
  }

  /// Whether a walk asks it.
  var isAsked: Bool { !place.isEmpty }

  /// One answer on offer: a key, a word, and the act it gives.
  public struct Choice: Hashable, Sendable {
    /// The letter that chooses it.
    public let key: Character
    /// The word shown.
    public let label: String
    /// The act it gives, with what its fields hold.
    public let proposal: Proposal
    /// Whether the act is given at once, without opening its form.
    public let atOnce: Bool

    /// Offers an answer.
    init(_ key: Character, _ label: String, _ proposal: Proposal, atOnce: Bool = false) {
      self.key = key
      self.label = label
      self.proposal = proposal
      self.atOnce = atOnce
    }
  }
}

extension [Question] {
  /// What is due or waited for, for the docket.
  var items: [DocketItem] {
    inOrder.flatMap(\.tasks).compactMap {
      switch $0 {
      case .due(let item), .watched(let item): item
      case .wanted: nil
      }
    }
  }

  /// The questions in the order of what there is to do.
  private var inOrder: [Question] {
    enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }

  /// The questions of a walk.
  var asked: [Question] { filter(\.isAsked) }

  /// What is missing on a day, in the order of the docket; what is due later than so many days is
  /// not yet.
  func missing(on day: CivilDate, within days: Int? = nil) -> [CasePage.Missing] {
    allMissing(on: day, within: days).inDocketOrder(on: day, \.item)
  }

  private func allMissing(on day: CivilDate, within days: Int?) -> [CasePage.Missing] {
    inOrder.flatMap { question in
      question.tasks.compactMap { task -> CasePage.Missing? in
        switch task {
        case .due(let item):
          guard item.kind != .event,
            item.due.map({ due in days.map { due <= day.adding(days: $0) } ?? true }) ?? true
          else { return nil }
          return CasePage.Missing(
            item.sentence + (item.waitingOn.isEmpty ? "" : ": \(item.waitingOn)")
              + (item.due.map { ", \($0 < day ? "was due" : "due") \($0.long)" } ?? ""),
            citation: item.citation, item.settle, item: item)
        case .watched: return nil
        case .wanted(let sentence, let proposal):
          return CasePage.Missing(sentence, citation: question.citation, proposal)
        }
      }
    }
  }
}

extension Question: Encodable {
  /// What the walk asks; what there is to do stands on the page by itself.
  private enum CodingKeys: CodingKey {
    case id, place, question, lookFor, citation, answer, tone, choices
  }
}

extension Question.Choice: Encodable {
  private enum CodingKeys: String, CodingKey {
    case letter, label, act, entries, atOnce
  }

  /// Writes the answer with the act it gives.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(String(key), forKey: .letter)
    try container.encode(label, forKey: .label)
    try container.encode(proposal.act, forKey: .act)
    try container.encode(proposal.given, forKey: .entries)
    try container.encode(atOnce, forKey: .atOnce)
  }
}
