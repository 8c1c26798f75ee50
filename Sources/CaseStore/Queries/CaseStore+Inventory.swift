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
      return DataInventory(on: today, holdings)
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

  /// What the contracts let each product hold: those in force, and those that ended without the
  /// contractor's word that nothing is kept.
  fileprivate func contractSources(
    on day: CivilDate
  ) throws -> [Int: [DataInventory.Source]] {
    let held = "contract WHERE signedOn <= :day AND coalesce(confirmedOn, '~') > :day"
    var elements: [Int: [DataElement]] = [:]
    for row in try Row.fetchAll(
      self,
      sql: """
        SELECT contract, element FROM contractElement
        WHERE contract IN (SELECT number FROM \(held))
        """, arguments: ["day": day])
    {
      guard let element = DataElement(rawValue: try row.text("element")) else { continue }
      elements[try row.number("contract"), default: []].append(element)
    }
    var sources: [Int: [DataInventory.Source]] = [:]
    for row in try Row.fetchAll(
      self,
      sql: """
        SELECT contract.number, product, otherElements, \(Turns.isOn("inForce")) AS isInForce,
          voidSince, endsOn
        FROM contractProduct CROSS JOIN contract ON contract.number = contract
        WHERE contract.number IN (SELECT number FROM \(held)) ORDER BY contract.number
        """, arguments: ["day": day])
    {
      let number = try row.number("number")
      let void: String? = row["voidSince"]
      let end = (row["endsOn"] as String?).flatMap { CivilDate(iso: $0) }
      let standing =
        if let since = void.flatMap({ CivilDate(iso: $0) }), since <= day {
          "void since \(since.medium), with nothing confirmed deleted"
        } else if try row.number("isInForce") == 1 {
          end.map { "in force until \($0.medium)" } ?? "in force"
        } else if let end, end < day {
          "ended \(end.medium), with nothing confirmed deleted"
        } else {
          "signed and not in force yet"
        }
      let named = Set(elements[number] ?? [])
      sources[try row.number("product"), default: []].append(
        DataInventory.Source(
          CaseReference(.contract, number), standing: standing,
          elements: DataElement.allCases.filter(named.contains),
          others: try row.text("otherElements")))
    }
    return sources
  }

  /// The exemptions in effect for each product, without whom they are for.
  fileprivate func exemptionSources(
    on day: CivilDate
  ) throws -> [Int: [DataInventory.Source]] {
    var sources: [Int: [DataInventory.Source]] = [:]
    for condition in Exemption.conditions(for: ExemptionStanding.inEffect.rawValue) {
      for row in try Row.fetchAll(
        self,
        sql: "SELECT number, product FROM exemption WHERE drawnUpOn <= :day AND \(condition) "
          + "ORDER BY number", arguments: ["day": day])
      {
        sources[try row.number("product"), default: []].append(
          DataInventory.Source(
            CaseReference(.exemption, try row.number("number")),
            standing: "an exemption in effect, which names no data"))
      }
    }
    return sources
  }
}
