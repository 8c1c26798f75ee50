/// Imports a register of contracts, row by row, as the commands a person would give.
public struct RegisterImport {
  private let table: RegisterTable
  private let mapping: ImportMapping
  private let district: District
  private let today: CivilDate

  /// Prepares an import.
  public init(
    _ table: RegisterTable, mapping: ImportMapping, district: District, today: CivilDate
  ) {
    self.table = table
    self.mapping = mapping
    self.district = district
    self.today = today
  }

  /// Imports every row that can be and tells what came of each.
  ///
  /// A guess that does not fit what is on file is changed before; the report says how.
  ///
  /// - Parameter job: told, now and then, how many rows are done.
  /// - Throws: `StoreFailure` for the machine; a row the rules refuse is in the report instead.
  public func run(
    in casebook: any ImportCasebook, job: Job
  ) throws -> ImportReport {
    let adapted = try mapping.adapted(to: casebook)
    var report = try RegisterImport(
      table, mapping: adapted ?? mapping, district: district, today: today
    ).importRows(in: casebook, job: job)
    report.adapted = adapted
    return report
  }

  private func importRows(
    in casebook: any ImportCasebook, job: Job
  ) throws -> ImportReport {
    var report = ImportReport()
    var openedBy: [CaseReference: Int] = [:]
    for row in table.rows {
      let read = ImportRow(row, by: mapping)
      do {
        let draft = try mapping.onFile(
          try read.draft(today: today, calendar: district.calendar), of: read, in: casebook)
        if let match = try match(draft, in: casebook) {
          report.matched.append(
            ImportReport.Matched(
              row: row.number, name: try name(draft, in: casebook), reference: match,
              earlierRow: openedBy[match],
              differences: try differences(read, draft, from: match, in: casebook)))
        } else {
          let receipt = try casebook.perform(draft)
          openedBy[receipt.reference] = row.number
          report.imported.append(
            ImportReport.Imported(
              row: row.number, name: try name(draft, in: casebook), reference: receipt.reference))
        }
      } catch let problems as EntryProblems {
        report.refused.append(refused(row, problems.problems))
      } catch let refusal as Refusal {
        let field = refusal.field ?? ""
        report.refused.append(
          ImportReport.Refused(
            row: row.number, field: field, value: read.cell(field), reason: refusal.message))
      }
      if report.rows.isMultiple(of: 100) { try job.reached(report.rows, of: table.rows.count) }
    }
    try job.reached(report.rows, of: table.rows.count)
    return report
  }

  private func refused(
    _ row: RegisterTable.Row, _ problems: [EntryProblem]
  ) -> ImportReport.Refused {
    let others = problems.dropFirst().map { " Also \($0.field): \($0.sentence)" }
    return ImportReport.Refused(
      row: row.number, field: problems.first?.field ?? "", value: problems.first?.value ?? "",
      reason: (problems.first?.sentence ?? "") + others.joined())
  }

  /// What a row is called in the report: its product, or its contractor where it names none.
  private func name(_ draft: OpenContract, in casebook: any ImportCasebook) throws -> String {
    if let product = draft.products.first { return try casebook.product(product).name }
    if let product = draft.newProducts.first { return product }
    guard let contractor = draft.contractor else { return draft.newContractor }
    return try casebook.contractor(contractor).name
  }

  /// The contract with the same contractor and product, if there is one.
  private func match(
    _ draft: OpenContract, in casebook: any ImportCasebook
  ) throws -> CaseReference? {
    guard
      let contractor = try draft.contractor ?? casebook.contractor(named: draft.newContractor)
    else { return nil }
    let wanted =
      try draft.products.first
      ?? draft.newProducts.first.flatMap { try casebook.product(named: $0, of: contractor.number) }
    if wanted == nil && !draft.newProducts.isEmpty { return nil }
    return try casebook.find(
      ContractLookup.newest(of: contractor.number, covering: wanted?.number))
  }

  private func differences(
    _ read: ImportRow, _ draft: OpenContract, from match: CaseReference,
    in casebook: any ImportCasebook
  ) throws -> [ImportDifference] {
    let contract = try casebook.load(Contract.self, match.number)
    let filed = ChangeContract(
      terms: draft.terms, signedOn: draft.signedOn, dates: draft.dates)
    var now = ChangeContract(today: today)
    now.prefill(from: contract, in: Circumstances(looking: district, on: today))
    var here = now.printed
    var file = filed.printed
    let named = draft.newProducts.first?.importKey
    if let mention = contract.products.first(where: { $0.name.importKey == named })
      ?? contract.products.first
    {
      let product = try casebook.product(mention.reference(in: .product))
      for (path, known, said) in [
        (\OpenContract.category, product.category, draft.category),
        (\OpenContract.grades, product.grades, draft.grades),
        (\OpenContract.address, product.address, draft.address),
      ] {
        here[OpenContract.id(of: path)] = known
        file[OpenContract.id(of: path)] = said
      }
    }
    let fields: [ImportDifference] = ImportMapping.fields.compactMap { field in
      guard field.id != OpenContract.id(of: \.products), read.typed[field.id] != nil,
        let inFile = file[field.id],
        let now = here[field.id], now.importKey != inFile.importKey
      else { return nil }
      return ImportDifference(field: field.id, here: now, file: inFile)
    }
    let notes = contract.notes.flatMap { $0.text.split(separator: "\n") }
    let unknown = draft.remark.split(separator: "\n").filter { !notes.contains($0) }
    guard !unknown.isEmpty else { return fields }
    return fields + [
      ImportDifference(
        field: ImportMapping.remark, here: "", file: unknown.joined(separator: ", "))
    ]
  }
}
