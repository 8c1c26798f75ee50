/// Imports a register of contracts, row by row, as the commands a person would give.
public struct RegisterImport {
  private let sheet: RegisterSheet
  private let mapping: ImportMapping
  private let office: Office
  private let today: CivilDate

  /// Prepares an import.
  public init(
    _ sheet: RegisterSheet, mapping: ImportMapping, office: Office, today: CivilDate
  ) {
    self.sheet = sheet
    self.mapping = mapping
    self.office = office
    self.today = today
  }

  /// Imports every row that can be and tells what came of each.
  ///
  /// A guess that does not fit what is on file is changed before; the report says how.
  ///
  /// - Parameter progress: told, now and then, how many rows are done.
  /// - Throws: `StoreFailure` for the machine; a row the rules refuse is in the report instead.
  public func run(
    at desk: any ImportDesk, progress: (Int) -> Void
  ) throws -> ImportReport {
    let adapted = try mapping.adapted(to: desk)
    var report = try RegisterImport(
      sheet, mapping: adapted ?? mapping, office: office, today: today
    ).importRows(at: desk, progress: progress)
    report.adapted = adapted
    return report
  }

  private func importRows(
    at desk: any ImportDesk, progress: (Int) -> Void
  ) throws -> ImportReport {
    var report = ImportReport()
    var openedBy: [CaseReference: Int] = [:]
    for row in sheet.rows {
      let read = ImportRow(row, by: mapping)
      do {
        let draft = try mapping.onFile(
          try read.draft(today: today, calendar: office.calendar), of: read, at: desk)
        if let match = try match(draft, at: desk) {
          report.matched.append(
            ImportReport.Matched(
              row: row.line, name: try name(draft, at: desk), reference: match,
              earlierRow: openedBy[match],
              differences: try differences(read, draft, from: match, at: desk)))
        } else {
          let receipt = try desk.perform(.contract(.draft(draft)))
          openedBy[receipt.reference] = row.line
          report.imported.append(
            ImportReport.Imported(
              row: row.line, name: try name(draft, at: desk), reference: receipt.reference))
        }
      } catch let problems as EntryProblems {
        report.refused.append(refused(row, problems.problems))
      } catch let refusal as Refusal {
        let field = refusal.field ?? ""
        report.refused.append(
          ImportReport.Refused(
            row: row.line, field: field, value: read.cell(field), reason: refusal.message))
      }
      if report.rows.isMultiple(of: 100) { progress(report.rows) }
    }
    progress(report.rows)
    return report
  }

  private func refused(
    _ row: RegisterSheet.Row, _ problems: [EntryProblem]
  ) -> ImportReport.Refused {
    let others = problems.dropFirst().map { " Also \($0.field): \($0.sentence)" }
    return ImportReport.Refused(
      row: row.line, field: problems.first?.field ?? "", value: problems.first?.value ?? "",
      reason: (problems.first?.sentence ?? "") + others.joined())
  }

  /// What a row is called in the report: its product, or its contractor where it names none.
  private func name(_ draft: ContractDraft, at desk: any ImportDesk) throws -> String {
    if let product = draft.products.first { return try desk.product(product).name }
    if let product = draft.newProducts.first { return product }
    guard let contractor = draft.contractor else { return draft.newContractor }
    return try desk.contractor(contractor).name
  }

  /// The contract with the same contractor and product, if there is one.
  private func match(
    _ draft: ContractDraft, at desk: any ImportDesk
  ) throws -> CaseReference? {
    guard
      let contractor = try draft.contractor ?? desk.contractor(named: draft.newContractor)
    else { return nil }
    let wanted =
      try draft.products.first
      ?? draft.newProducts.first.flatMap { try desk.product(named: $0, of: contractor.number) }
    if wanted == nil && !draft.newProducts.isEmpty { return nil }
    return try desk.contract(of: contractor.number, covering: wanted?.number)
  }

  private func differences(
    _ read: ImportRow, _ draft: ContractDraft, from match: CaseReference, at desk: any ImportDesk
  ) throws -> [ImportDifference] {
    let contract = try desk.contract(match)
    let asFiled = Contract(
      contractor: contract.contractor, products: contract.products, terms: draft.terms,
      signedOn: draft.signedOn, inForceOn: draft.inForceOn, term: draft.term)
    var here = contract.prefill(for: "change", in: office, today: today)
    var file = asFiled.prefill(for: "change", in: office, today: today)
    let named = draft.newProducts.first?.importKey
    if let tag = contract.products.first(where: { $0.name.importKey == named })
      ?? contract.products.first
    {
      let product = try desk.product(CaseReference(.product, tag.number))
      here.merge(
        ["category": product.category, "grades": product.grades, "address": product.address]
      ) { $1 }
      file.merge(
        [
          "category": draft.productDetails.category, "grades": draft.productDetails.grades,
          "address": draft.productDetails.address,
        ]
      ) { $1 }
    }
    let fields: [ImportDifference] = ImportMapping.fields.compactMap { field in
      guard field.id != "products", read.typed[field.id] != nil, let inFile = file[field.id],
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
