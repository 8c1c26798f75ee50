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
      return SiteContent(
        district: try district(from: db), contracts: contracts,
        products: try db.rows(
          """
          SELECT product.*, contractor.name AS contractorName FROM product
          JOIN contractor ON contractor.number = product.contractor ORDER BY product.number
          """
        ).filter { covered.contains(try $0.number("number")) }.map(Product.init(public:)),
        breaches: try db.publicBreaches())
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
  /// - Throws: `StoreFailure` at the end where its content is not the one that was attached.
  public func readDocument(_ id: Int, _ take: (Data) throws -> Void) throws {
    try reading { db in try StoredDocument(id, in: db).read(from: db, take) }
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

  /// The breaches for which a notice for the website was made, with the newest in each language.
  fileprivate func publicBreaches() throws -> [PublicBreach] {
    var breaches: [PublicBreach] = []
    for row in try rows(
      """
      SELECT breach, number FROM letter JOIN letterBreach ON letter = number
      WHERE kind = ? AND standing <> 'set-aside' ORDER BY breach, datedOn, number
      """, [LetterKind.websiteBreachNotice.rawValue])
    {
      let letter: Letter = try record(CaseReference(.letter, try row.number("number")))
      guard let page = letter.attachments.first(where: { $0.role == Letter.pageRole }) else {
        continue
      }
      let notice = PublicBreach.Notice(
        dated: letter.entry.dated, subject: letter.subject,
        html: String(
          decoding: try StoredDocument(page.id, in: self).content(from: self), as: UTF8.self))
      let number = try row.number("breach")
      if breaches.last?.number != number {
        let breach: Breach = try record(CaseReference(.breach, number))
        var told = PublicBreach(number: number, products: breach.products, notices: [:])
        told.falseAlarmOn = breach.isFalseAlarm ? breach.falseAlarm?.on : nil
        told.withdrawnOn = breach.withdrawnOn
        told.revision = breach.revision
        // Of a breach that is closed nothing more is recorded.
        told.entry = breach.closing == nil ? breach.entry(in: try district()) : nil
        breaches.append(told)
      }
      breaches[breaches.count - 1].notices[letter.language] = notice
    }
    return try breaches + breachesPostedOtherwise(but: Set(breaches.map(\.number)))
  }
}

extension Database {
  /// The breaches that were posted and for which there is no notice for the website now: posted by hand,
  /// or by a letter that was set aside since, whose address stays.
  fileprivate func breachesPostedOtherwise(but made: Set<Int>) throws -> [PublicBreach] {
    return try rows("SELECT DISTINCT breach FROM breachPosting ORDER BY breach").compactMap { row in
      let number = try row.number("breach")
      guard !made.contains(number) else { return nil }
      let breach: Breach = try record(CaseReference(.breach, number))
      var told = PublicBreach(number: number, products: breach.products, notices: [:])
      // Only a page that the program made has a fingerprint.
      if breach.postings.contains(where: { !$0.sha256.isEmpty }) {
        told.withdrawnOn = breach.withdrawnOn
        told.postedOn = breach.postings.first?.on
        return told
      }
      guard breach.withdrawnOn == nil, !breach.isFalseAlarm, let first = breach.postings.first,
        let newest = breach.newestPosting
      else { return nil }
      told.elsewhere = PublicBreach.Elsewhere(on: first.on, address: newest.address)
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
    category = try row.text("category")
    purpose = try row.text("purpose")
    address = try row.text("address")
    grades = try row.text("grades")
  }
}

extension PublicDocument {
  fileprivate init(public row: Row) throws {
    self.init(
      try row.number("document"), title: try row.text("title"), kind: try row.word("kind"),
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
