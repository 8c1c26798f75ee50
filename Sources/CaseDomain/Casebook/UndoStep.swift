/// One thing that was done at one go, as the undo list offers it.
///
/// It is an act with those it brought, an act on several cases, or an import.
public struct UndoStep: Hashable, Sendable, Codable {
  /// What wrote the entries of a step.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// One act, with those on other cases that it brought.
    case act
    /// One act on each of several cases.
    case bulk
    /// The import of a register.
    case register = "import"
  }

  /// What wrote its entries.
  public let kind: Kind
  /// The entry that names it: of one act its own, whatever it brought and carried; else the last one.
  public let entry: JournalEntry
  /// How many cases of the kind of that entry's case it concerns.
  public let cases: Int
  /// How many cases of other kinds came with them.
  public let others: Int
  /// The entries whose undoing undoes the step, or does it again where it is undone; newest first.
  public let turning: [Int]
  /// The newest undoing, where all of the step is undone.
  public let undoing: JournalEntry?
  /// The names of documents that are taken out for good with it.
  public let documents: [String]

  /// Describes a step.
  public init(
    _ kind: Kind, _ entry: JournalEntry, cases: Int = 1, others: Int = 0, turning: [Int],
    undoing: JournalEntry? = nil, documents: [String] = []
  ) {
    self.kind = kind
    self.entry = entry
    self.cases = cases
    self.others = others
    self.turning = turning
    self.undoing = undoing
    self.documents = documents
  }

  /// What was done, and to which case or how many.
  public var words: String {
    let counted = "\(cases) \(entry.subject.area.plural)"
    let beside = cases - 1 + others
    return switch kind {
    case .act where beside > 0:
      "“\(entry.title)” on \(entry.subject) with \(beside) other case\(beside == 1 ? "" : "s")"
    case .act: "“\(entry.title)” on \(entry.subject)"
    case .bulk: "“\(entry.title)” on \(cases == 1 ? entry.subject.description : counted)"
    case .register: "the import of \(cases == 1 ? entry.subject.description : counted)"
    }
  }

  /// What became of it once its ``turning`` entries are undone.
  public var turned: String { "\(undoing == nil ? "Undone" : "Done again"): \(words)." }

  /// What goes for good when it is undone; empty where nothing does.
  public var warning: String {
    guard !documents.isEmpty else { return "" }
    return "\(documentWords) taken out of the casebook for good; "
      + (makesDocuments
        ? "it cannot be done again, only anew." : "doing it again needs the file again.")
  }

  /// What went for good when it was undone; empty where nothing did.
  public var gone: String {
    guard !documents.isEmpty else { return "" }
    return "\(documentWords) taken out for good: "
      + (makesDocuments
        ? "to have it back, do it anew." : "to have it back, attach the file again.")
  }

  /// Whether the program made the documents, as it makes letters, so that there is no file of them.
  private var makesDocuments: Bool { Acts.named(entry.act)?.act.about.makesDocuments == true }

  private var documentWords: String {
    let names = documents.map { "“\($0)”" }.joined(separator: ", ")
    return documents.count == 1 ? "The document \(names) is" : "The documents \(names) are"
  }
}
