import CaseDomain
import Foundation
import GRDB

extension CaseStore {
  /// What the public website says.
  ///
  /// It is read table by table and not case by case, since there may be very many contracts; and of
  /// each only what is public, so that no page can say more.
  public func siteContent() throws -> SiteContent {
    try reading { db in
      let contracts = try db.publicContracts()
      let covered = Set(contracts.flatMap { $0.products.map(\.number) })
      let district = try district(from: db)
      return SiteContent(
        district: district, contracts: contracts,
        products: try db.rows(
          """
          SELECT product.*, contractor.name AS contractorName FROM product
          JOIN contractor ON contractor.number = product.contractor ORDER BY product.number
          """
        ).filter { covered.contains(try $0.number("number")) }.map(Product.init(public:)),
        breaches: try db.publicBreaches(),
        withoutStudentData: district.website.listsForTeachers
          ? try db.productsWithoutStudentData() : [])
    }
  }

  /// What is published, and what of it asks for something.
  public func website(today: CivilDate) throws -> CasePage {
    try reading { db in
      func all<Record: StoredRecord>(_ type: Record.Type) throws -> [Record] {
        try db.rows("SELECT number FROM \(type.table) ORDER BY number").compactMap {
          try Record.load(try $0.number("number"), from: db)
        }
      }
      return WebsitePage(
        try district(from: db), contracts: try db.publicContracts(),
        breaches: try all(Breach.self), annual: try all(AnnualNotice.self), today: today
      ).page
    }
  }

  /// Hands over a document that the website shows, piece by piece.
  ///
  /// - Throws: `Refusal` for one that it does not show; `StoreFailure` at the end where the content is not the
  ///   one that was attached.
  public func readPublicDocument(_ id: Int, _ take: (Data) throws -> Void) throws {
    try reading { db in
      let shown = try db.number(
        "SELECT count(*) FROM publicDocument WHERE document = ? AND withdrawnOn IS NULL", [id])
      guard shown ?? 0 > 0 else { throw Refusal.noDocument(id) }
      try StoredDocument(id, in: db).read(from: db, take)
    }
  }
}

extension Database {
  /// The contracts that are signed, with no more of them than is public.
  fileprivate func publicContracts() throws -> [Contract] {
    var contracts: [Contract] = []
    var places: [Int: Int] = [:]
    for row in try rows(
      """
      SELECT contract.*, contractor.name AS contractorName FROM contract
      JOIN contractor ON contractor.number = contract.contractor
      WHERE signedOn IS NOT NULL ORDER BY contract.number
      """)
    {
      let contract = try Contract(public: row)
      places[contract.number] = contracts.count
      contracts.append(contract)
    }
    func each(_ sql: String, _ take: (inout Contract, Row) throws -> Void) throws {
      for row in try rows(sql) {
        guard let place = places[try row.number("contract")] else { continue }
        try take(&contracts[place], row)
      }
    }
    try each(
      """
      SELECT contract, product, name FROM contractProduct
      JOIN product ON product.number = product ORDER BY contract, position
      """
    ) { $0.products.append(Mention(try $1.number("product"), try $1.text("name"))) }
    try each("SELECT contract, element FROM contractElement") {
      $0.terms.elements.insert(try $1.word("element"))
    }
    try each("SELECT contract, class FROM contractClass") {
      $0.terms.classes.insert(try $1.word("class"))
    }
    try each(
      """
      SELECT contract, signedOn, '' AS summary, '' AS points FROM amendment
      ORDER BY contract, position
      """
    ) { $0.amendments.append(try Amendment(from: RowDecoder(row: Columns($1), names: [:]))) }
    try each("SELECT * FROM renewal ORDER BY contract, position") {
      $0.renewals.append(
        try Renewal(from: RowDecoder(row: Columns($1), names: ["on": "madeOn"])))
    }
    try each(
      """
      SELECT contract, madeOn AS "on", '' AS "by", '' AS why, setAsideOn, '' AS setAsideWhy
      FROM determination ORDER BY contract, position
      """
    ) {
      $0.determinations.append(try Determination(from: RowDecoder(row: Columns($1), names: [:])))
    }
    try each("SELECT * FROM posting ORDER BY contract, position") {
      $0.postings.append(
        try Posting(from: RowDecoder(row: Columns($1), names: ["on": "postedOn"])))
    }
    try each("SELECT contract, kind, madeOn, until FROM postingEvent ORDER BY contract, position") {
      $0.postingEvents.append(
        PostingEvent(
          try $1.word("kind"), on: try $1.day("madeOn"), until: try $1.someDay("until"), why: ""))
    }
    try each(
      "SELECT * FROM publicDocument ORDER BY contract, position"
    ) {
      $0.publicDocuments.append(try PublicDocument(public: $1))
    }
    try each(
      """
      SELECT publicDocument.contract, attachment.* FROM publicDocument
      JOIN attachment ON attachment.id = publicDocument.document
      WHERE withdrawnOn IS NULL AND area = 'contract' AND attachment.number = publicDocument.contract
      ORDER BY publicDocument.contract, publicDocument.position
      """
    ) {
      // What the file was called is the district's own affair.
      $0.attachments.append(
        Attachment(
          id: try $1.number("id"), role: "", name: "", size: try $1.number("size"),
          sha256: try $1.text("sha256"), addedOn: try $1.day("addedOn")))
    }
    return contracts
  }

  /// The products that teachers may use because no student data goes to them.
  fileprivate func productsWithoutStudentData() throws -> [Product] {
    try rows(
      """
      SELECT product.*, contractor.name AS contractorName,
        (SELECT hasStudentData FROM applicability WHERE applicability.product = product.number
          ORDER BY position DESC LIMIT 1) AS answer,
        (SELECT outcome FROM toolProduct JOIN toolDecision USING (tool)
          WHERE toolProduct.product = product.number AND reopenedOn IS NULL
          ORDER BY decidedOn DESC, tool DESC LIMIT 1) AS outcome
      FROM product JOIN contractor ON contractor.number = product.contractor
      WHERE answer = 0 OR outcome = ? ORDER BY product.number
      """, [ToolOutcome.noStudentData.rawValue]
    ).filter { row in
      Product.isForTeachers(
        answer: row["answer"], decision: row["outcome"] == nil ? nil : try row.word("outcome"))
    }.map(Product.init(public:))
  }

  /// The breaches for which a notice was released for the website, with the newest in each language that is
  /// no older than the English one.
  fileprivate func publicBreaches() throws -> [PublicBreach] {
    let district = try district()
    var breaches: [PublicBreach] = []
    for row in try rows(
      """
      SELECT breach, number FROM letter JOIN letterBreach ON letterBreach.letter = number
      WHERE kind = ? AND (standing = 'sent'
        OR standing = 'made' AND EXISTS (SELECT 1 FROM letterRelease WHERE letterRelease.letter = number))
      ORDER BY breach, datedOn, number
      """, [LetterKind.websiteBreachNotice.rawValue])
    {
      let letter: Letter = try record(CaseReference(.letter, try row.number("number")))
      guard let page = letter.attachments.first(where: { $0.role == Letter.pageRole }) else {
        continue
      }
      var notice = PublicBreach.Notice(
        dated: letter.entry.dated, subject: letter.subject,
        html: String(
          decoding: try StoredDocument(page.id, in: self).content(from: self), as: UTF8.self))
      notice.isDraft = letter.isDraft
      if letter.standing == .made { notice.unsent = (letter.reference, letter.revision) }
      let number = try row.number("breach")
      if breaches.last?.number != number {
        breaches.append(try publicBreach(number, in: district))
      }
      // What was translated from an earlier wording says something else by now.
      if letter.language == .english { breaches[breaches.count - 1].notices = [:] }
      breaches[breaches.count - 1].notices[letter.language] = notice
    }
    return try breaches
      + breachesPostedOtherwise(but: Set(breaches.map(\.number)), in: district)
  }

  /// What is public of a breach beside its notices.
  private func publicBreach(_ number: Int, in district: District) throws -> PublicBreach {
    var breach: Breach = try record(CaseReference(.breach, number))
    // Why something was wrong or taken down is the district's own affair.
    for index in breach.postingEvents.indices { breach.postingEvents[index].why = "" }
    var told = PublicBreach(number: number, products: breach.products, notices: [:])
    told.falseAlarmOn = breach.isFalseAlarm ? breach.falseAlarm?.on : nil
    told.withdrawnOn = breach.withdrawnOn
    told.revision = breach.revision
    told.postedOn = breach.postings.map(\.on).min()
    told.entry = breach.entry(in: district)
    return told
  }

  /// The breaches that were posted and for which there is no notice for the website now: posted by hand,
  /// or by a letter that was set aside since, whose address stays.
  private func breachesPostedOtherwise(
    but made: Set<Int>, in district: District
  ) throws -> [PublicBreach] {
    try rows("SELECT DISTINCT breach FROM breachPosting ORDER BY breach").compactMap { row in
      let number = try row.number("breach")
      guard !made.contains(number) else { return nil }
      let breach: Breach = try record(CaseReference(.breach, number))
      var told = try publicBreach(number, in: district)
      told.entry = nil
      // The program's own pages of breaches lie in one folder, and only they have a fingerprint.
      let own = district.website.address(of: "breaches/")
      let isOwn = breach.postings.contains { posting in
        !posting.sha256.isEmpty || district.website.isEntered && posting.address.hasPrefix(own)
      }
      if isOwn { return told }
      guard told.withdrawnOn == nil, told.falseAlarmOn == nil, let first = told.postedOn,
        let newest = breach.newestPosting
      else { return nil }
      told.elsewhere = PublicBreach.Elsewhere(on: first, address: newest.address)
      return told
    }
  }
}

extension Contract {
  /// What is public of a contract's own row.
  fileprivate init(public row: Row) throws {
    self.init(
      contractor: Mention(try row.number("contractor"), try row.text("contractorName")),
      products: [])
    number = try row.number("number")
    revision = try row.number("revision")
    terms.purposes = Set(
      try row.text("purposes").split(separator: ",").map {
        try Purpose(rawValue: String($0)).orUnreadable("purposes")
      })
    terms.description = try row.text("description")
    terms.otherElements = try row.text("otherElements")
    signedOn = try row.day("signedOn")
    inForceOn = try row.someDay("inForceOn")
    term =
      switch try row.text("term") {
      case "ends": .ends(try row.day("termEnds"))
      case "no-end": .noEnd
      default: .unknown
      }
    lettingEndSince = try row.someDay("lettingEndSince")
    termination = try row.someDay("terminatedOn").map { day in
      try Termination(
        from: RowDecoder(
          row: ["on": day.databaseValue, "reason": "".databaseValue], names: [:]))
    }
    endConfirmation = try row.someDay("confirmedOn").map { day in
      try EndConfirmation(
        from: RowDecoder(
          row: [
            "on": day.databaseValue, "from": "".databaseValue,
            "studentAccountsKept": false.databaseValue,
          ], names: [:]))
    }
  }
}

extension Product {
  fileprivate init(public row: Row) throws {
    self.init(
      name: try row.text("name"),
      contractor: Mention(try row.number("contractor"), try row.text("contractorName")))
    number = try row.number("number")
    revision = try row.number("revision")
    purpose = try row.text("purpose")
    address = try row.text("address")
    grades = try row.text("grades")
  }
}

extension PublicDocument {
  fileprivate init(public row: Row) throws {
    self.init(
      try row.number("document"), title: try row.text("title"), part: try row.word("part"),
      kind: try row.word("kind"),
      pages: try Columns(row).optional("pages"), reading: try row.word("reading"),
      publishedOn: try row.day("publishedOn"), withdrawnOn: try row.someDay("withdrawnOn"))
  }
}

extension Row {
  fileprivate func day(_ column: String) throws -> CivilDate {
    try someDay(column).orUnreadable(column)
  }

  fileprivate func someDay(_ column: String) throws -> CivilDate? {
    guard let text: String = self[column] else { return nil }
    return try CivilDate(iso: text).orUnreadable(column)
  }

  fileprivate func word<Word: RawRepresentable>(
    _ column: String
  ) throws -> Word where Word.RawValue == String {
    try Word(rawValue: try text(column)).orUnreadable(column)
  }
}

extension Optional {
  fileprivate func orUnreadable(_ column: String) throws(UnreadableValue) -> Wrapped {
    guard let self else { throw UnreadableValue(column: column) }
    return self
  }
}
