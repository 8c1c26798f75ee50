import CaseDomain
import GRDB

extension Contract {
  /// The tables of the contract's parts.
  static let partTables = [
    "contractProduct", "contractElement", "contractClass", "finding", "noticeToAmend", "amendment",
    "renewal", "posting",
  ]

  private static let product = Table("contractProduct", ["contract", "position", "product"])
  private static let notice = Table(
    "noticeToAmend", ["contract", "position", "sentOn", "how", "cureBy", "why", "provisions"])
  private static let amendment = Table(
    "amendment", ["contract", "position", "signedOn", "summary", "provisions"])
  private static let renewal = Table(
    "renewal", ["contract", "position", "madeOn", "term", "termEnds"])
  private static let posting = Table("posting", ["contract", "position", "postedOn", "address"])
  private static let finding = Table(
    "finding", ["contract", "provision", "kind", "page", "clause", "note", "madeOn"])

  mutating func loadParts(from db: Database) throws {
    products = try db.rows(
      """
      SELECT product, name FROM contractProduct JOIN product ON product.number = product
      WHERE contract = ? ORDER BY position
      """, [number]
    ).map { try $0.tag("product", "name") }
    terms.elements = Set(
      try db.rows("SELECT element FROM contractElement WHERE contract = ?", [number])
        .map { try $0.choice("element") })
    terms.classes = Set(
      try db.rows("SELECT class FROM contractClass WHERE contract = ?", [number])
        .map { try $0.choice("class") })
    for row in try db.rows("SELECT * FROM finding WHERE contract = ?", [number]) {
      guard let provision = Provision(rawValue: try row.number("provision")) else {
        throw UnreadableValue(column: "provision")
      }
      findings[provision] = Finding(
        try row.choice("kind"), page: try row.text("page"), clause: try row.text("clause"),
        note: try row.text("note"), on: try row.date("madeOn"))
    }
    try loadDatedParts(from: db)
  }

  private mutating func loadDatedParts(from db: Database) throws {
    notices = try parts("noticeToAmend", from: db).map { row in
      NoticeToAmend(
        sentOn: try row.date("sentOn"), how: try row.text("how"), cureBy: try row.date("cureBy"),
        why: try row.text("why"), provisions: try row.provisions())
    }
    amendments = try parts("amendment", from: db).map { row in
      Amendment(
        signedOn: try row.date("signedOn"), summary: try row.text("summary"),
        provisions: try row.provisions())
    }
    renewals = try parts("renewal", from: db).map { row in
      Renewal(on: try row.date("madeOn"), term: try row.term())
    }
    postings = try parts("posting", from: db).map { row in
      Posting(on: try row.date("postedOn"), address: try row.text("address"))
    }
    notes = try db.notes(of: reference)
    attachments = try db.attachments(of: reference)
  }

  private func parts(_ table: String, from db: Database) throws -> [Row] {
    try db.rows("SELECT * FROM \(table) WHERE contract = ? ORDER BY position", [number])
  }

  func saveParts(over old: Contract?, to db: Database) throws {
    try db.replace(
      old?.products ?? [], with: products, of: number, in: Self.product, owner: "contract"
    ) { [$0.number] }
    try saveSets(over: old, to: db)
    if findings != old?.findings ?? [:] {
      if old != nil { try db.run("DELETE FROM finding WHERE contract = ?", [number]) }
      for (provision, finding) in findings {
        try db.run(
          Self.finding.insert,
          [
            number, provision.rawValue, finding.kind.rawValue, finding.page, finding.clause,
            finding.note, finding.on,
          ])
      }
    }
    try db.replace(
      old?.notices ?? [], with: notices, of: number, in: Self.notice, owner: "contract"
    ) { [$0.sentOn, $0.how, $0.cureBy, $0.why, numbers($0.provisions)] }
    try db.replace(
      old?.amendments ?? [], with: amendments, of: number, in: Self.amendment, owner: "contract"
    ) { [$0.signedOn, $0.summary, numbers($0.provisions)] }
    try db.replace(
      old?.renewals ?? [], with: renewals, of: number, in: Self.renewal, owner: "contract"
    ) { [$0.on, $0.term.word, $0.term.ends] }
    try db.replace(
      old?.postings ?? [], with: postings, of: number, in: Self.posting, owner: "contract"
    ) { [$0.on, $0.address] }
  }

  private func saveSets(over old: Contract?, to db: Database) throws {
    if terms.elements != old?.terms.elements ?? [] {
      if old != nil { try db.run("DELETE FROM contractElement WHERE contract = ?", [number]) }
      for element in terms.elements {
        try db.run(
          "INSERT INTO contractElement (contract, element) VALUES (?, ?)",
          [number, element.rawValue])
      }
    }
    if terms.classes != old?.terms.classes ?? [] {
      if old != nil { try db.run("DELETE FROM contractClass WHERE contract = ?", [number]) }
      for kind in terms.classes {
        try db.run(
          "INSERT INTO contractClass (contract, class) VALUES (?, ?)", [number, kind.rawValue])
      }
    }
  }

  private func numbers(_ provisions: [Provision]) -> String {
    provisions.map { String($0.rawValue) }.joined(separator: ",")
  }
}

extension Row {
  /// The provisions a notice or an amendment names, in its order.
  fileprivate func provisions() throws -> [Provision] {
    try text("provisions").split(separator: ",").map {
      guard let number = Int($0), let provision = Provision(rawValue: number) else {
        throw UnreadableValue(column: "provisions")
      }
      return provision
    }
  }
}
