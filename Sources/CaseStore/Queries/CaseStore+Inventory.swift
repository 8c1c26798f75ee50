import CaseDomain
import GRDB

extension CaseStore {
  /// Which product holds which kinds of student data, as the contracts and exemptions of a day say.
  public func inventory(today: CivilDate) throws -> DataInventory {
    try reading { db in
      var sources = try db.contractSources(on: today)
      for (product, all) in try db.exemptionSources(on: today) {
        sources[product, default: []] += all
      }
      let holdings = try db.productsByName().compactMap { row in
        let number = try row.number("number")
        return try sources[number].map {
          DataInventory.Holding(
            CaseReference(.product, number), name: try row.text("name"),
            contractor: try row.text("contractorName"), grades: try row.text("grades"), sources: $0)
        }
      }
      return DataInventory(on: today, try db.contractsWithoutProduct(on: today) + holdings)
    }
  }

  /// The products that were used under exemptions in a past school year.
  ///
  /// - Throws: `EntryProblem` for a year of which no report was due.
  public func toolsWithoutContract(in year: StateSchoolYear) throws -> ToolsWithoutContract {
    let tools = try reading { db in
      var used: Set<Int> = []
      for row in try db.rows(Exemption.listSelection) {
        let columns = Columns(row)
        guard try Exemption.summary(columns).basis.wasInEffect(in: year) else { continue }
        used.insert(try columns.value("product"))
      }
      return try db.productsByName().compactMap { row in
        let number = try row.number("number")
        return used.contains(number)
          ? ToolsWithoutContract.Tool(
            CaseReference(.product, number), name: try row.text("name"),
            operator: try row.text("contractorName")) : nil
      }
    }
    return try ToolsWithoutContract(of: year, tools)
  }
}

extension Database {
  /// The products in the order of their names, each with whose it is.
  fileprivate func productsByName() throws -> [Row] {
    try rows(
      """
      SELECT product.number, product.name, product.grades, contractor.name AS contractorName
      FROM product JOIN contractor ON contractor.number = product.contractor
      ORDER BY product.nameKey, product.number
      """)
  }

  /// What the contracts let each product hold.
  fileprivate func contractSources(
    on day: CivilDate
  ) throws -> [Int: [DataInventory.Source]] {
    var sources: [Int: [DataInventory.Source]] = [:]
    for (row, source) in try contractSources(
      on: day, naming: "contractProduct.product",
      in: "contractProduct CROSS JOIN contract ON contract.number = contract")
    {
      sources[try row.number("named"), default: []].append(source)
    }
    return sources
  }

  /// The contracts that name no product, each as what its contractor holds.
  fileprivate func contractsWithoutProduct(on day: CivilDate) throws -> [DataInventory.Holding] {
    try contractSources(
      on: day, naming: "contractor.name",
      in: "contract JOIN contractor ON contractor.number = contract.contractor "
        + "AND NOT EXISTS (SELECT 1 FROM contractProduct WHERE contract = contract.number)"
    ).map { row, source in
      DataInventory.Holding(noProductNamedBy: source, contractor: try row.text("named"))
    }
  }

  /// The contracts that let data be held, those in force and those that ended without the contractor's word
  /// that nothing is kept, each with what it names.
  private func contractSources(
    on day: CivilDate, naming named: String, in tables: String
  ) throws -> [(Row, DataInventory.Source)] {
    let held = "contract WHERE signedOn <= :day AND coalesce(confirmedOn, '~') > :day"
    var elements: [Int: Set<DataElement>] = [:]
    for row in try Row.fetchAll(
      self,
      sql: """
        SELECT contract, element FROM contractElement
        WHERE contract IN (SELECT number FROM \(held))
        """, arguments: ["day": day])
    {
      guard let element = DataElement(rawValue: try row.text("element")) else { continue }
      elements[try row.number("contract"), default: []].insert(element)
    }
    return try Row.fetchAll(
      self,
      sql: """
        SELECT contract.number AS number, \(named) AS named, otherElements,
          \(Turns.isOn("inForce")) AS isInForce, voidSince, endsOn
        FROM \(tables)
        WHERE contract.number IN (SELECT number FROM \(held)) ORDER BY contract.number
        """, arguments: ["day": day]
    ).map { row in
      let number = try row.number("number")
      let source = DataInventory.Source(
        CaseReference(.contract, number), standing: try standing(ofContract: row, on: day),
        elements: DataElement.allCases.filter { elements[number]?.contains($0) ?? false },
        others: try row.text("otherElements"))
      return (row, source)
    }
  }

  private func standing(ofContract row: Row, on day: CivilDate) throws -> String {
    let void = (row["voidSince"] as String?).flatMap { CivilDate(iso: $0) }
    let end = (row["endsOn"] as String?).flatMap { CivilDate(iso: $0) }
    if let void, void <= day {
      return "void since \(void.medium), with nothing confirmed deleted"
    }
    if try row.number("isInForce") == 1 {
      return end.map { "in force until \($0.medium)" } ?? "in force"
    }
    if let end, end < day { return "ended \(end.medium), with nothing confirmed deleted" }
    return "signed and not in force yet"
  }

  /// The exemptions for each product, without whom they are for: those in effect, and those that were and are
  /// no more, until the operator confirmed to a deletion request that it deleted the child's data.
  fileprivate func exemptionSources(
    on day: CivilDate
  ) throws -> [Int: [DataInventory.Source]] {
    let inEffect = Exemption.conditions(for: ExemptionStanding.inEffect.rawValue)
      .joined(separator: " OR ")
    // A day of the column begins it, and one that has come is before the others.
    let wasInEffect = "inEffect <> '' AND substr(inEffect, 1, 10) <= :day"
    let isCovered = "endKey > :day AND \(Turns.isOn("covered"))"
    let isDeleted = """
      EXISTS (
        SELECT 1 FROM deletionStudent JOIN leg ON leg.deletion = deletionStudent.deletion
        WHERE deletionStudent.code = exemption.studentCode AND leg.contractor = exemption.contractor
          AND leg.answeredOn BETWEEN endKey AND :day
          AND (leg.state = 'confirmed' OR (leg.watch = 'copy-destroyed' AND leg.watchOn <= :day)))
      """
    var sources: [Int: [DataInventory.Source]] = [:]
    for row in try Row.fetchAll(
      self,
      sql: """
        SELECT number, product, endKey, (\(inEffect)) AS isInEffect FROM exemption
        WHERE drawnUpOn <= :day
          AND ((\(inEffect)) OR (\(wasInEffect) AND NOT (\(isCovered)) AND NOT \(isDeleted)))
        ORDER BY number
        """, arguments: ["day": day])
    {
      let end = CivilDate(iso: try row.text("endKey")).flatMap { $0 <= day ? $0 : nil }
      let standing =
        if try row.number("isInEffect") == 1 {
          "an exemption in effect, which names no data"
        } else {
          (end.map { "an exemption that ended \($0.medium)" } ?? "an exemption out of effect")
            + ", with nothing confirmed deleted"
        }
      sources[try row.number("product"), default: []].append(
        DataInventory.Source(
          CaseReference(.exemption, try row.number("number")), standing: standing))
    }
    return sources
  }
}
