/// A breach of security by which student data came to somebody who must not have it (§ 10-234dd).
public struct Breach: CaseRecord {
  /// The kind of record.
  public static var area: CaseArea { .breach }
  /// The running number.
  public var number = 0
  /// Counts the changes.
  public var revision = 0
  /// Who held the data.
  public var holder: BreachHolder
  /// The contractor or operator; nobody where the district itself held the data.
  public var contractor: Mention?
  /// The products.
  public var products: [Mention] = []
  /// The sub-processor, by name.
  public var subProcessor = ""
  /// What happened, in a few words, with nobody's name.
  public var about: String
  /// The first day on which data was released, as far as it is known.
  public var occurredFrom: CivilDate?
  /// The last one.
  public var occurredTo: CivilDate?
  /// How well those days are known.
  public var occurredPrecision: DatePrecision = .exact
  /// The day from which the holder's systems were whole again.
  public var restoredOn: CivilDate?
  /// What is claimed about the discovery; the earliest counts.
  public var discoveries: [BreachDiscovery] = []
  /// The notices received, oldest first.
  public var notices: [BreachNotice] = []
  /// What was released.
  public var data = BreachData()
  /// The contract that covered the products on the day of the discovery, if one did.
  public var contract: Mention?
  /// The days its terms give to tell of student information.
  public var contractDaysInformation: Int?
  /// The days its terms give to tell of records and content.
  public var contractDaysRecords: Int?
  /// How many are affected, as it became known; the last one counts.
  public var counts: [AffectedCount] = []
  /// The lists of affected students, oldest first.
  public var lists: [AffectedList] = []
  /// The tellings of families, oldest first.
  public var waves: [BreachWave] = []
  /// What the holder told families itself.
  public var holderTellings: [HolderTelling] = []
  /// The notices on the district's website, oldest first.
  public var postings: [BreachPosting] = []
  /// What happened to what was posted, oldest first.
  public var postingEvents: [PostingEvent] = []
  /// Those who cannot be reached.
  public var unreachable: [Unreachable] = []
  /// Whether the holder delayed, once somebody judged it.
  public var delay: DelayFinding?
  /// The day on which the Attorney General was told, where the general law is followed.
  public var attorneyGeneralOn: CivilDate?
  /// That law enforcement asked to wait, if it did.
  public var lawEnforcementDelay: LawEnforcementDelay?
  /// The identity services that were offered, if any were.
  public var identityServices: IdentityServices?
  /// That it was no breach, where that was found.
  public var falseAlarm: FalseAlarm?
  /// The closings, oldest first; one at most was not opened again.
  public var closings: [BreachClosing] = []
  /// Remarks, oldest first.
  public var notes: [Note] = []
  /// The documents kept with the breach.
  public var attachments: [Attachment] = []

  /// The holder and what happened.
  public var title: String { (contractor?.name ?? "The district") + ": " + about }
}

extension Breach {
  /// A breach as it is first heard of.
  public init(holder: BreachHolder, contractor: Mention?, about: String) {
    self.holder = holder
    self.contractor = contractor
    self.about = about
  }
}

extension Breach: DocumentedRecord, NotedRecord {
  static let usualDocument = "notice of the breach"
  static let documentHint = "The notice, a list, an answer, proof of sending, …"
  static let saysWhatWasAttached = true
}
