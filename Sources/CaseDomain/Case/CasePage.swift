/// A case as both front ends show it: what it is, where it stands and why, and what is missing.
public struct CasePage: Hashable, Sendable, Encodable {
  /// The case.
  public var reference: CaseReference
  /// The revision shown, which an act on it carries back.
  public var revision: Int
  /// What the case is called.
  public var title: String
  /// The standing in a word or two, as `deficient`.
  public var standing: String
  /// How good or bad the standing is.
  public var tone: Tone
  /// Why it stands so, each as a sentence with its source.
  public var reasons: [String]
  /// What one has to see before everything else, where the kind of case has it.
  public var lead: Part?
  /// What is missing, the next thing first.
  public var missing: [Missing] = []
  /// The parts of the case in order.
  public var parts: [Part]
  /// Every act on this kind of case with what stands in the way now, if anything.
  public var acts: [ActOffer] = []
  /// The letters that can be made about it, each with what stands in the way, if anything.
  public var letters: [LetterOffer] = []
  /// The guided questions of the case, answered and unanswered, in order.
  public var walk: [Question] = []
  /// What happened, with the days it was, was known and was recorded; where the kind of case has it.
  public var events: [CaseEvent] = []
  /// What is due or waited for.
  public var items: [DocketItem] = []
  /// Whether the case holds names that are hidden until asked for.
  public var hidesNames = false

  /// Something the case still needs.
  public struct Missing: Hashable, Sendable, Encodable {
    /// What is missing, as a short imperative.
    public var sentence: String
    /// The rule that asks for it, if one does.
    public var citation: String?
    /// The act that supplies it.
    public var act: ActKind?
    /// What its form is opened with; an empty value only names the field to answer first.
    public var prefill: [String: String]
    /// The line of the docket behind it, if it has one.
    public var item: DocketItem?

    private enum CodingKeys: CodingKey {
      case sentence, citation, act, prefill
    }

    /// Describes something missing.
    init(
      _ sentence: String, citation: String? = nil, _ proposal: Proposal? = nil,
      item: DocketItem? = nil
    ) {
      self.item = item
      self.sentence = sentence
      self.citation = citation
      act = proposal?.act
      prefill = proposal?.given ?? [:]
    }
  }

  /// A headed group of lines.
  public struct Part: Hashable, Sendable, Encodable {
    /// The heading.
    public var heading: String
    /// The lines.
    public var lines: [Line]

    /// Groups lines under a heading.
    public init(_ heading: String, _ lines: [Line]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// What a line may open that is no case, act or document.
  public enum Link: Hashable, Sendable, Encodable {
    /// The policy in force, with every rule.
    case policy
    /// A rule that sets a date, explained.
    case rule(RuleID)

    /// Writes the name of what it opens.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .policy: try container.encode("policy")
      case .rule(let id): try container.encode(id.rawValue)
      }
    }
  }

  /// One line of a part: a label and a value, and what Enter does on it.
  public struct Line: Hashable, Sendable, Encodable {
    /// What the value is of.
    public var label: String
    /// The value; wrapped where it is long.
    public var value: String
    /// How good or bad it is.
    public var tone: Tone
    /// The act that changes it, if one does.
    public var act: ActKind?
    /// What its form is opened with; an empty value only names the field to answer first.
    public var prefill: [String: String]
    /// The case the line leads to, if one.
    public var leads: CaseReference?
    /// The number of the document the line opens, if one.
    public var attachment: Int?
    /// What else the line opens, if anything.
    public var link: Link?
    /// The line of the docket it repeats, if it does.
    public var item: DocketItem?

    private enum CodingKeys: CodingKey {
      case label, value, tone, act, prefill, leads, attachment, link
    }

    /// Describes one line.
    init(
      _ label: String, _ value: String, tone: Tone = .plain, _ proposal: Proposal? = nil,
      leads: CaseReference? = nil, attachment: Int? = nil, item: DocketItem? = nil,
      link: Link? = nil
    ) {
      self.item = item
      self.link = link
      self.label = label
      self.value = value
      self.tone = tone
      act = proposal?.act
      prefill = proposal?.given ?? [:]
      self.leads = leads
      self.attachment = attachment
    }
  }
}

extension CasePage {
  /// Describes a case as a page; what is missing, the walk and what is due are views of its
  /// questions.
  ///
  /// - Parameter within: how many days ahead what is due counts as missing; `nil` for all of it.
  init<Record: CaseRecord>(
    _ record: Record, in district: District, on today: CivilDate, standing: String, tone: Tone,
    reasons: [String], missingWithin days: Int? = nil, parts: [Part], hidesNames: Bool = false
  ) {
    let questions = record.questions(in: district)
    let circumstances = Circumstances(looking: district, on: today)
    reference = record.reference
    revision = record.revision
    title = record.title
    self.standing = standing
    self.tone = tone
    self.reasons = reasons + record.policyReasons(in: district)
    missing = questions.missing(on: today, within: days)
    self.parts = parts.filter { !$0.lines.isEmpty }
    acts = Record.kinds.filter { !$0.opens }.map { act in
      ActOffer(
        act: act,
        disabled: act.obstacle(on: record, in: circumstances).map { "\($0.sentence) \($0.remedy)" })
    }
    walk = questions.asked
    // The docket leaves out the events that are over as well.
    items = questions.items.filter { item in
      item.kind != .event || item.due.map { $0 >= today } ?? true
    }.inDocketOrder(on: today, \.self)
    self.hidesNames = hidesNames
  }
}
