import CaseDomain
import GRDB

/// The kinds of record a casebook keeps; whatever is done with every kind follows this list.
enum StoredRecords {
  /// Every kind, those that are mentioned before those that mention them.
  @TaskLocal static var all: [any StoredRecord.Type] = [
    District.self, Contractor.self, Product.self, Contract.self, Exemption.self,
    DeletionRequest.self, Breach.self, AnnualNotice.self, RecordRequest.self, Incident.self,
    ToolRequest.self,
    Letter.self,
  ]

  /// The kinds of which there are lists, with numbers that are given one after the other.
  static var listed: [any ListedRecord.Type] { all.compactMap { $0 as? any ListedRecord.Type } }

  /// The kind of record an area numbers.
  static func type(of area: CaseArea) -> (any StoredRecord.Type)? { all.first { $0.area == area } }

  /// The kind of record an area lists.
  static func listed(in area: CaseArea) -> (any ListedRecord.Type)? {
    type(of: area) as? any ListedRecord.Type
  }

  /// The columns by which records name those of an area, with the area of the record that does.
  static func mentions(of area: CaseArea) -> [(by: CaseArea, column: MentionColumn)] {
    all.flatMap { type in
      type.mentionColumns.filter { $0.target == area }.map { (by: type.area, column: $0) }
    }
  }
}
