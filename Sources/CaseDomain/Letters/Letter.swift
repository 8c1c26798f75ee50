/// A letter about a case: made from a template, looked at, and marked as sent.
public struct Letter: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .letter }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// What it is for.
  public var kind: LetterKind
  /// The language.
  public var language: Language
  /// The contract it is about, where it is about one.
  public var contract: Mention?
  /// The exemption it is about.
  public var exemption: Mention?
  /// The deletion request it is about.
  public var deletion: Mention?
  /// The breach it is about.
  public var breach: Mention?
  /// The annual notice it is about.
  public var annualNotice: Mention?
  /// The record request it is about.
  public var request: Mention?
  /// The tool request it is about.
  public var tool: Mention?
  /// The contractor it goes to, where it goes to one.
  public var contractor: Mention?
  /// What it is about, as its subject says it.
  public var subject = ""
  /// To whom it goes, and what else was entered for it.
  public var entry: LetterEntry
  /// Which template it was made from, and which version of it.
  public var template = ""
  /// The end of the journal when it was made.
  public var journalHead = ""
  /// What a notice to amend asks to have put right; nothing in any other letter.
  public var points: [Deficiency] = []
  /// The place in the case of what it answers, from 1, where that has one.
  public var item: Int?
  /// Whether it calls itself a draft of a translation.
  public var isDraft = false
  /// The revision of the case when it was made.
  public var caseRevision = 0
  /// The days on which somebody read it and released it for the website; only a notice for everybody is.
  public var releasedOn: [CivilDate] = []
  /// How it was sent, once it was.
  public var sending: LetterSending?
  /// Why it is not sent, where that was decided.
  public var setAside: LetterSetAside?
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The letter itself, as a page and as text, and what proves the sending.
  public var attachments: [Attachment] = []

  /// What it is for, and the case it is about.
  public var title: String { "\(kind.label): \(concerned?.name ?? "")" }
}

extension Letter {
  /// A letter that is yet to be printed.
  public init(_ kind: LetterKind, in language: Language, _ entry: LetterEntry) {
    (self.kind, self.language, self.entry) = (kind, language, entry)
  }

  /// The case it is about, with what that is called.
  public var concerned: Mention? {
    contract ?? exemption ?? deletion ?? breach ?? annualNotice ?? request ?? tool
  }

  /// The case it is about.
  public var about: CaseReference? {
    let all: [(Mention?, CaseArea)] = [
      (contract, .contract), (exemption, .exemption), (deletion, .deletion), (breach, .breach),
      (annualNotice, .annualNotice), (request, .request), (tool, .tool),
    ]
    return all.lazy.compactMap { mention, area in mention?.reference(in: area) }.first
  }

  /// Says what it is about.
  mutating func concern(_ record: some CaseRecord) {
    let mention = Mention(record.number, record.title)
    switch record.reference.area {
    case .contract: contract = mention
    case .exemption: exemption = mention
    case .deletion: deletion = mention
    case .annualNotice: annualNotice = mention
    case .request: request = mention
    case .tool: tool = mention
    default: breach = mention
    }
  }

  /// Where it stands.
  public var standing: LetterStanding {
    if sending != nil { return .sent }
    return setAside == nil ? .made : .setAside
  }
}

extension Letter: DocumentedRecord, NotedRecord {
  static let usualDocument = Letter.proofRole
  static let documentHint = "Proof of sending, an answer, …"
  static let saysWhatWasAttached = false

  /// What the letter is to itself as a page for print.
  public static let pageRole = "letter"
  /// What the letter is to itself as text.
  public static let textRole = "letter as text"
  /// What a proof of sending is.
  static let proofRole = "proof of sending"

  /// A letter to all families names nobody, but what proves the sending has their addresses.
  public func mayNamePeople(_ document: Attachment) -> Bool {
    kind.namesPeople || document.role == Self.proofRole
  }

  /// Who it goes to may be a child's parent.
  public static let nameFields: Set<String> = [
    "subject", "entry/to", "entry/capacity", "entry/address", "entry/email", "entry/why",
    "entry/words", "sending/to", "sending/proof", "setAside/why", "notes/text",
  ]

  /// A letter is sent, or set aside, no earlier than the day it bears.
  public var datesInOrder: [(CivilDate?, CivilDate?)] {
    [
      (entry.dated, sending?.on), (entry.dated, setAside?.on), (entry.dated, releasedOn.first),
    ]
  }
}
