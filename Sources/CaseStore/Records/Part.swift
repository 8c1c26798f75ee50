import CaseDomain
import GRDB

/// Something of a record that is kept in rows of its own.
struct Part<Record: StoredRecord>: Sendable {
  /// The columns by which the rows name other records.
  var mentions: [MentionColumn] = []
  let load: @Sendable (inout Record, Database) throws -> Void
  /// Rewrites the rows where they differ from those of the record that is kept.
  var save: @Sendable (Record, Record?, Database) throws -> Void = { _, _, _ in }
  var remove: @Sendable (Record, Database) throws -> Void = { _, _ in }
  /// Gives what is mentioned the name it has now.
  var rename: @Sendable (inout Record, Database) throws -> Void = { _, _ in }
}

extension Part {
  /// Values in their order, each property in a column of the row.
  ///
  /// - Parameters:
  ///   - adding: columns beside those of the properties, such as the version of JSON in one of them.
  ///   - current: makes of a row what this version of the program would have written.
  static func part<Element: Codable & Equatable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Record, [Element]> & Sendable,
    _ columns: ColumnNames = [:], mentions: [Mentioned<Element>] = [],
    nested: Nested<Element>? = nil, adding: Columns = [:],
    current: @escaping @Sendable (Columns) throws -> Columns = { $0 },
    owner: @escaping @Sendable (Int) -> Columns = Record.owner
  ) -> Part {
    let names = mentions.names(in: columns)
    var part = Part(
      table, path, select: mentions.selection(from: table), ordered: true, nested: nested,
      owner: owner, collect: { $0 },
      read: { try Element(from: RowDecoder(row: current($0), names: names)) },
      write: { try RowEncoder.columns(of: $0, as: names, among: $1).merging(adding) { $1 } })
    part.mentions = mentions.map {
      MentionColumn(table: table, column: $0.column, owner: Record.table, target: $0.target.area)
    }
    part.rename = { record, db in
      for mention in mentions {
        for index in record[keyPath: path].indices {
          try mention.rename(&record[keyPath: path][index], from: db)
        }
      }
    }
    return part
  }

  /// Something that may be there, as the one row of a table.
  static func optional<Element: Codable & Equatable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Record, Element?> & Sendable,
    _ columns: ColumnNames = [:]
  ) -> Part {
    part(table, \Record[alone: path], columns)
  }

  /// Another record that may be named, as the one row of a table.
  static func optional(
    _ table: String, _ path: WritableKeyPath<Record, Mention?> & Sendable, _ column: String,
    of target: any StoredRecord.Type
  ) -> Part {
    part(
      table, \Record[alone: path],
      ["number": .named(column), "name": .joined(column + "Name")],
      mentions: [Mentioned(column, \.self, of: target)])
  }

  /// Words or days in their order, each in one column.
  static func part<Element: Codable & Equatable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Record, [Element]> & Sendable, column: String
  ) -> Part {
    Part(
      table, path, ordered: true, collect: { $0 }, read: { try $0.value(column) },
      write: { element, _ in [column: try RowEncoder.column(element)] })
  }

  /// Words in no order, each in one column.
  static func part<Element: Codable & Hashable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Record, Set<Element>> & Sendable, column: String
  ) -> Part {
    Part(
      table, path, collect: { Set($0) }, read: { try $0.value(column) },
      write: { element, _ in [column: try RowEncoder.column(element)] })
  }

  /// Values by a key that one column keeps.
  static func part<Key: Codable & Hashable & Sendable, Value: Codable & Equatable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Record, [Key: Value]> & Sendable, key: String,
    _ columns: ColumnNames = [:]
  ) -> Part {
    Part(
      table, path, collect: { Dictionary($0) { first, _ in first } },
      read: { (try $0.value(key), try Value(from: RowDecoder(row: $0, names: columns))) },
      write: { entry, among in
        var row = try RowEncoder.columns(of: entry.value, as: columns, among: among)
        row[key] = try RowEncoder.column(entry.key)
        return row
      })
  }

  /// Remarks and documents are kept alike for every kind of record, by its area and number.
  static func notes(_ path: WritableKeyPath<Record, [Note]> & Sendable) -> Part {
    part("note", path, ["on": "writtenOn", "by": "author"], owner: inArea)
  }

  /// The documents, which are stored and taken out with their content and not here.
  static var documents: Part {
    Part(load: { record, db in
      record.attachments = try db.rows(
        "SELECT * FROM attachment", where: inArea(record.number), ordered: true
      ).map { try Attachment(from: RowDecoder(row: $0, names: [:])) }
    })
  }

  private static func inArea(_ number: Int) -> Columns {
    ["area": Record.area.name.databaseValue, "number": number.databaseValue]
  }

  private init<Elements: Collection & Equatable & Sendable>(
    _ table: String, _ path: WritableKeyPath<Record, Elements> & Sendable,
    select: String? = nil, ordered: Bool = false, nested: Nested<Elements.Element>? = nil,
    owner: @escaping @Sendable (Int) -> Columns = Record.owner,
    collect: @escaping @Sendable ([Elements.Element]) -> Elements,
    read: @escaping @Sendable (Columns) throws -> Elements.Element,
    write: @escaping @Sendable (Elements.Element, Set<String>) throws -> Columns
  ) {
    load = { record, db in
      let owner = owner(record.number)
      var elements = try db.rows(
        select ?? "SELECT * FROM \(table)", where: owner, ordered: ordered
      ).map(read)
      try nested?.load(&elements, owner, db)
      record[keyPath: path] = collect(elements)
    }
    remove = { record, db in
      let owner = owner(record.number)
      if let nested { try db.delete(from: nested.table, where: owner) }
      try db.delete(from: table, where: owner)
    }
    save = { [remove] record, old, db in
      guard old?[keyPath: path] != record[keyPath: path] else { return }
      if let old { try remove(old, db) }
      let owner = owner(record.number)
      let columns = Set(try db.columnNames(of: table))
      for (index, element) in record[keyPath: path].enumerated() {
        let position = (index + 1).databaseValue
        var row = try write(element, columns).merging(owner) { $1 }
        if ordered { row["position"] = position }
        try db.insert(row, into: table)
        try nested?.save(element, owner.merging([table: position]) { $1 }, db)
      }
    }
  }
}

extension StoredRecord {
  /// What may be there, as a list of one or none.
  fileprivate subscript<Element>(
    alone path: WritableKeyPath<Self, Element?> & Sendable
  ) -> [Element] {
    get { self[keyPath: path].map { [$0] } ?? [] }
    set { self[keyPath: path] = newValue.first }
  }
}
