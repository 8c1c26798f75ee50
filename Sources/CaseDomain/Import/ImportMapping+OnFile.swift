extension ImportMapping {
  /// The mapping as it fits what is on file, or `nil` where it fits as it is.
  ///
  /// References none of which is on file are another system's, or another casebook's: refusing
  /// every row for them would help nobody. A column that a person mapped is left as mapped.
  func adapted(to casebook: any ImportCasebook) throws -> ImportMapping? {
    guard let guess = taken["contractor"], guess.reason != ColumnUse.yours else { return nil }
    let references = table.rows.compactMap { CaseReference($0.cell(guess.column)) }
    guard let first = references.first, try !Set(references).contains(where: casebook.hasContractor)
    else { return nil }
    let column = RegisterTable.letter(guess.column)
    let finding = "The cells, as \(first), name no contractor on file"
    var adapted = self
    adapted.taken["contractor"] = nil
    if let names = taken[Self.contractor] {
      adapted.noteReasons[guess.column] =
        "\(finding), and “\(table.title(names.column))” gives the names, so the note keeps them."
    } else {
      adapted.taken[Self.contractor] = Taken(
        column: guess.column,
        reason: "\(finding), so they are taken as names. If they should be on file, correct them, "
          + "or map contractor=\(column) to have them refused.")
    }
    return adapted
  }

  /// The draft with its contractor as it is on file.
  ///
  /// - Throws: `EntryProblems` for the reference of a contractor that is not.
  func onFile(_ draft: OpenContract, of row: ImportRow, in casebook: any ImportCasebook) throws
    -> OpenContract
  {
    var draft = draft
    if let reference = draft.contractor, try !casebook.hasContractor(reference) {
      let column = column("contractor").map(RegisterTable.letter) ?? ""
      throw EntryProblems(
        field: "contractor", value: row.cell("contractor"),
        "There is no contractor \(reference) in this casebook. Correct the cell; if the column "
          + "holds names, map it as new-contractor=\(column).")
    }
    if draft.contractor == nil, let reference = CaseReference(draft.newContractor) {
      if try casebook.hasContractor(reference) {
        draft.contractor = reference
        draft.newContractor = ""
      } else if try mixesReferences(in: casebook) {
        throw EntryProblems(
          field: Self.contractor, value: draft.newContractor,
          "There is no contractor \(reference) in this casebook, and other rows name contractors on "
            + "file by such references. Correct the cell.")
      }
    }
    return draft
  }
}

extension ImportMapping {
  /// Whether the column of names also holds a reference that is on file, in its first rows.
  private func mixesReferences(in casebook: any ImportCasebook) throws -> Bool {
    guard let column = column(Self.contractor) else { return false }
    return try table.rows.prefix(500).compactMap { CaseReference($0.cell(column)) }
      .contains(where: casebook.hasContractor)
  }
}

extension ImportCasebook {
  /// Whether a reference names a contractor on file.
  fileprivate func hasContractor(_ reference: CaseReference) throws -> Bool {
    guard reference.area == .contractor else { return false }
    do {
      _ = try contractor(reference)
      return true
    } catch is Refusal {
      return false
    }
  }
}
