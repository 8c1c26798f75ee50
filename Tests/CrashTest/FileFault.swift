/// What is to happen to one of a program's file operations.
struct FileFault: Sendable {
  /// The kind of fault, by the name that the library of faults knows it by.
  enum Kind: String, Sendable {
    case kill
    case torn
    case inputOutput = "EIO"
    case noSpace = "ENOSPC"
    case quota = "EDQUOT"

    /// Whether the program does not outlive it.
    var isDeadly: Bool { self == .kill || self == .torn }
  }

  let kind: Kind
  /// The number of the operation, from 1.
  let operation: Int
  /// Whether every later operation fails, too.
  var lasts = false

  /// What tells the library of faults of it.
  var variables: [String: String] {
    var variables = ["FILE_FAULT": kind.rawValue, "FILE_FAULT_AT": String(operation)]
    if lasts { variables["FILE_FAULT_LASTS"] = "yes" }
    return variables
  }

  /// The fault in words, without the operation's number.
  var words: String { lasts ? kind.rawValue + " from then on" : kind.rawValue }
}

/// A change to a file that the library of faults has counted.
struct FileOperation: Sendable {
  /// The function and the path, as `rename casebook.docket`.
  let words: String
  /// Whether it wrote into a file, and could have been torn.
  let writes: Bool

  /// Reads a line of the library's log.
  init(line: Substring) {
    words = String(line.drop { $0 != " " }.dropFirst()).withoutChance
    let name = words.prefix { $0 != " " }
    writes = name.hasPrefix("write") || name.hasPrefix("pwrite") || name == "sendfile"
  }
}

extension String {
  /// The text without the identifiers that are new in each run, so that equal findings read alike.
  var withoutChance: String {
    replacing(/[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}/.ignoresCase(), with: "*")
  }
}
