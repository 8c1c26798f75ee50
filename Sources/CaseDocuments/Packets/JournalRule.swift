import CaseDomain

/// How the journal is checked by whoever has no Docket.
enum JournalRule {
  /// The head, and the rule by which the hash of an entry is worked out, a line each.
  static func lines(_ head: String) -> [String] {
    [
      "Head of the journal: \(head)",
      "",
      "Each line of a file journal.jsonl is one entry, as JSON. The SHA-256 of these seven lines, with a line",
      "feed between them and none at the end, is the entry's hash, in lower-case hexadecimal:",
      "  the hash of the entry before (previous), its number (sequence), the time (at), the person (actor),",
      "  the act (act), the case (subject), the decision (detail).",
      "Inside a line a backslash is written as \\\\, a line feed as \\n and a carriage return as \\r.",
      "",
      "The head is the number and the first sixteen digits of the hash of the journal's newest entry. With it",
      "the district shows on its own copy, by docket audit verify --expect HEAD, that no entry before was",
      "altered, taken out or replaced since.",
    ]
  }
}
