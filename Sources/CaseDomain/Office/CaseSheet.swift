/// How good or bad a fact is; shown by a word first and by colour only besides.
public enum Tone: String, Hashable, Sendable, Codable {
  case plain, good, warning, bad, muted
}

/// A case as both front ends show it: what it is, where it stands and why, and what is missing.
public struct CaseSheet: Hashable, Sendable, Codable {
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
  /// What is missing, the next thing first.
  public var missing: [Missing]
  /// The parts of the case in order.
  public var parts: [Part]
  /// Every act on this kind of case with what stands in the way now, if anything.
  public var acts: [ActOffer]
  /// The guided questions of the case, answered and unanswered, in order.
  public var walk: [WalkStep]
  /// What is due or waited for.
  public var items: [DocketItem]
  /// Whether the case holds names that are hidden until asked for.
  public var hidesNames: Bool

  /// Describes a case as a page.
  public init(
    reference: CaseReference, revision: Int, title: String, standing: String, tone: Tone,
    reasons: [String], missing: [Missing] = [], parts: [Part], acts: [ActOffer],
    walk: [WalkStep] = [], items: [DocketItem] = [], hidesNames: Bool = false
  ) {
    self.reference = reference
    self.revision = revision
    self.title = title
    self.standing = standing
    self.tone = tone
    self.reasons = reasons
    self.missing = missing
    self.parts = parts
    self.acts = acts
    self.walk = walk
    self.items = items
    self.hidesNames = hidesNames
  }

  /// Something the case still needs.
  public struct Missing: Hashable, Sendable, Codable {
    /// What is missing, as a short imperative.
    public var sentence: String
    /// The rule that asks for it, if one does.
    public var citation: String?
    /// The act that supplies it.
    public var act: ActID?
    /// What its form is opened with; an empty value only names the field to answer first.
    public var prefill: [String: String]

    /// Describes something missing.
    public init(
      _ sentence: String, citation: String? = nil, act: ActID? = nil,
      prefill: [String: String] = [:]
    ) {
      self.sentence = sentence
      self.citation = citation
      self.act = act
      self.prefill = prefill
    }
  }

  /// A headed group of lines.
  public struct Part: Hashable, Sendable, Codable {
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

  /// One line of a part: a label and a value, and what Enter does on it.
  public struct Line: Hashable, Sendable, Codable {
    /// What the value is of.
    public var label: String
    /// The value; wrapped where it is long.
    public var value: String
    /// How good or bad it is.
    public var tone: Tone
    /// The act that changes it, if one does.
    public var act: ActID?
    /// What its form is opened with; an empty value only names the field to answer first.
    public var prefill: [String: String]
    /// The case the line leads to, if one.
    public var leads: CaseReference?
    /// The number of the document the line opens, if one.
    public var attachment: Int?

    /// Describes one line.
    public init(
      _ label: String, _ value: String, tone: Tone = .plain, act: ActID? = nil,
      prefill: [String: String] = [:], leads: CaseReference? = nil, attachment: Int? = nil
    ) {
      self.label = label
      self.value = value
      self.tone = tone
      self.act = act
      self.prefill = prefill
      self.leads = leads
      self.attachment = attachment
    }
  }
}

/// An act on a case, with the reason why it is not allowed now, if it is not.
public struct ActOffer: Hashable, Sendable, Codable {
  /// The act.
  public var act: ActID
  /// Why it is not allowed now, as a sentence, or `nil`.
  public var disabled: String?

  /// Offers an act.
  public init(_ act: ActID, disabled: String? = nil) {
    self.act = act
    self.disabled = disabled
  }
}

/// One question of a walk: what to answer, what to look for, and the answers on offer.
public struct WalkStep: Hashable, Sendable, Codable {
  /// A name for the step that stays the same as the case changes.
  public var id: String
  /// Where in the case the step stands, as `Provision 3 of 11`.
  public var place: String
  /// The question.
  public var question: String
  /// What to look for, in plain words.
  public var lookFor: String
  /// The rule behind the question.
  public var citation: String?
  /// The answer on record, or `nil` while there is none.
  public var answer: String?
  /// How good or bad the answer is.
  public var tone: Tone
  /// The answers on offer.
  public var choices: [WalkChoice]

  /// Describes a question.
  public init(
    id: String, place: String, question: String, lookFor: String, citation: String? = nil,
    answer: String? = nil, tone: Tone = .plain, choices: [WalkChoice]
  ) {
    self.id = id
    self.place = place
    self.question = question
    self.lookFor = lookFor
    self.citation = citation
    self.answer = answer
    self.tone = tone
    self.choices = choices
  }
}

/// One answer to a question of a walk: a key, a word, and the act it gives.
public struct WalkChoice: Hashable, Sendable, Codable {
  /// The letter that chooses it.
  public var key: Character {
    Character(letter)
  }
  /// The letter as text, for keeping.
  private var letter: String
  /// The word shown.
  public var label: String
  /// The act it gives.
  public var act: ActID
  /// What the act's fields hold; where its form is opened, an empty value only names the field to
  /// answer first.
  public var entries: [String: String]
  /// Whether the act is given at once, without opening its form.
  public var atOnce: Bool

  /// Describes an answer.
  public init(
    _ key: Character, _ label: String, _ act: ActID, _ entries: [String: String] = [:],
    atOnce: Bool
  ) {
    self.letter = String(key)
    self.label = label
    self.act = act
    self.entries = entries
    self.atOnce = atOnce
  }
}
