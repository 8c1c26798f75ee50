/// What one act made different in a record, field by field.
public struct Difference: Hashable, Sendable {
  /// The changes, each to be made on what the one before it left.
  public private(set) var changes: [Change]

  /// Restores a difference as it was kept.
  public init(_ changes: [Change]) { self.changes = changes }

  /// Compares a record with what an act made of it; `nil` where there was none, or is none any more.
  ///
  /// Of a list, what stands alike at its beginning and its end is passed over; the rest is compared
  /// element by element, and what is left of the longer one was put in or taken out.
  public init(from before: JSONValue?, to after: JSONValue?) {
    changes = []
    compare(before, after, at: [])
  }

  private mutating func compare(_ old: JSONValue?, _ new: JSONValue?, at path: [PathStep]) {
    guard old != new else { return }
    switch (old, new) {
    case (.object(let old), .object(let new)) where !Self.areCases(old, new):
      for key in Set(old.keys).union(new.keys).sorted() {
        compare(old[key], new[key], at: path + [.key(key)])
      }
    case (.list(let old), .list(let new)): compare(old, new, at: path)
    default: changes.append(Change(path, from: old, to: new))
    }
  }

  private mutating func compare(_ old: [JSONValue], _ new: [JSONValue], at path: [PathStep]) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let alike = min(end, min(old.count, new.count) - start)
    let (oldEnd, newEnd) = (old.count - alike, new.count - alike)
    let both = min(oldEnd, newEnd)
    for index in start..<both { compare(old[index], new[index], at: path + [.index(index)]) }
    for index in (both..<oldEnd).reversed() {
      changes.append(Change(path + [.index(index)], from: old[index], to: nil))
    }
    for index in both..<newEnd {
      changes.append(Change(path + [.index(index)], from: nil, to: new[index]))
    }
  }

  /// Whether two objects are two cases of one choice, which is never half the one and half the other.
  private static func areCases(_ old: [String: JSONValue], _ new: [String: JSONValue]) -> Bool {
    old.count == 1 && new.count == 1 && old.keys != new.keys
  }

  /// The record as it was before the difference was made on what it left.
  ///
  /// - Throws: `Mismatch` where the record is not what the difference left.
  public func before(_ after: JSONValue?) throws(Mismatch) -> JSONValue? {
    var record = after
    for change in changes.reversed() { try change.takeBack(at: change.path, in: &record) }
    return record
  }

  /// A place that does not hold what a change left there.
  public struct Mismatch: Error {}
}
