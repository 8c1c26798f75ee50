/// One line of the append-only journal.
///
/// It holds identifiers and decisions and no student content: names and free text stay in the case.
public struct JournalEntry: Hashable, Sendable, Codable {
  /// The running number, from 1 without gaps.
  public let sequence: Int
  /// The local time with its offset.
  public let at: String
  /// The person on whose word it was recorded.
  public let actor: String
  /// The act, as `contract.execute`.
  public let act: String
  /// The case acted on.
  public let subject: CaseReference
  /// The decision in `key=value` pairs, separated by `; `.
  public let detail: String
  /// The hash of the entry before, or `genesis` for the first.
  public let previous: String
  /// The SHA-256 over the entry before and this one, in lower-case hexadecimal.
  public let hash: String

  /// Restores an entry as it was written.
  public init(
    sequence: Int, at: String, actor: String, act: String, subject: CaseReference,
    detail: String, previous: String, hash: String
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.act = act
    self.subject = subject
    self.detail = detail
    self.previous = previous
    self.hash = hash
  }

  /// The text whose SHA-256 is the hash: the previous hash and each field, one to a line.
  ///
  /// Line breaks and backslashes inside a field are escaped, so that no two entries share a text.
  public static func canonical(
    sequence: Int, at: String, actor: String, act: String, subject: CaseReference,
    detail: String, previous: String
  ) -> String {
    [previous, String(sequence), at, actor, act, subject.description, detail]
      .map { field in
        var escaped = ""
        for scalar in field.unicodeScalars {
          switch scalar {
          case "\\": escaped += "\\\\"
          case "\n": escaped += "\\n"
          case "\r": escaped += "\\r"
          default: escaped.unicodeScalars.append(scalar)
          }
        }
        return escaped
      }
      .joined(separator: "\n")
  }

  /// The pairs of the detail; a part that is none has no key.
  public var pairs: [JournalDetail] {
    detail.split(separator: ";").map { part in
      let part = part.drop { $0 == " " }
      let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
      return halves.count == 2
        ? JournalDetail(halves[0], halves[1]) : JournalDetail("", String(part))
    }
  }

  /// The canonical text of this entry.
  public var canonical: String {
    Self.canonical(
      sequence: sequence, at: at, actor: actor, act: act, subject: subject, detail: detail,
      previous: previous)
  }
}

/// One `key=value` pair of a journal entry's detail.
public struct JournalDetail: Hashable, Sendable {
  /// The decision's name, in the words of the act's fields.
  public let key: String
  /// The decision: a date, a number, a choice or a reference, never free text about a person.
  public let value: String

  /// Pairs a key with a value.
  public init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}
