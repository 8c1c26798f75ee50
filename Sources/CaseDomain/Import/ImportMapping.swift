/// Which column of a register gives which field of a new contract, and why.
///
/// A field takes one column at most and a column may serve several fields. What no field takes is
/// kept in the contract's note as `Heading: value`, so that nothing of the register is lost.
public struct ImportMapping: ColumnMapping {
  /// A column a field takes, with the reason.
  struct Taken: Hashable, Sendable {
    let column: Int
    let reason: String
  }

  /// The field that keeps what no other takes.
  static let remark = "remark"
  static let product = "new-products"
  static let contractor = "new-contractor"

  /// The register.
  public let table: RegisterTable
  var taken: [String: Taken] = [:]
  /// Why a column that no field takes is in the note.
  var noteReasons: [Int: String] = [:]
  /// The columns the person put into the note, whatever else takes them.
  var noted: Set<Int> = []
  /// The columns the person wants out of the note.
  var unnoted: Set<Int> = []

  /// The fields a column may be mapped to, in the order of the contract's form.
  public static let fields: [ActField] = ActKind(OpenContract.self).fields

  /// Every use of a column, in the order of the contract's form, the note last.
  public var lines: [ColumnUse] {
    var lines = Self.fields.compactMap { field in
      takenOrStandIn(field.id).map {
        ColumnUse(field: field.id, column: $0.column, reason: $0.reason)
      }
    }
    for column in noteColumns {
      lines.append(
        ColumnUse(
          field: Self.remark, column: column,
          reason: noteReasons[column] ?? "No field takes it, so the note keeps it."))
    }
    return lines
  }

  /// The columns that are not imported at all, because the person said so.
  public var leftOut: [Int] {
    let used = Set(lines.map(\.column))
    return table.header.indices.filter { !used.contains($0) }
  }

  /// What stands in the way of importing with this mapping, or `nil`.
  public var obstacle: String? {
    let fields = [Self.contractor, "contractor", Self.product]
    guard fields.allSatisfy({ taken[$0] == nil }) else { return nil }
    return "No column is mapped to the product or the contractor. Map one of the columns, "
      + "\(table.columnList), as new-products=COLUMN or new-contractor=COLUMN."
  }

  /// Whether the product's name stands for the contractor's, because no column names that.
  public var productStandsForContractor: Bool {
    taken[Self.contractor] == nil && taken["contractor"] == nil && taken[Self.product] != nil
  }

  /// The columns whose cells the note keeps.
  var noteColumns: [Int] {
    let used = Set(taken.values.map(\.column))
    return table.header.indices.filter {
      noted.contains($0) || !used.contains($0) && !unnoted.contains($0)
    }
  }

  /// The column of a field, where the product's stands in for the contractor's too.
  func column(_ field: String) -> Int? { takenOrStandIn(field)?.column }

  private func takenOrStandIn(_ field: String) -> Taken? {
    if let taken = taken[field] { return taken }
    guard field == Self.contractor, productStandsForContractor, let product = taken[Self.product]
    else { return nil }
    return Taken(
      column: product.column,
      reason: "No column names the vendor, so the product's own name stands for the contractor's "
        + "until somebody corrects it.")
  }
}
