import CaseDomain
import Files

/// A folder of evidence about a contractor, a contract, a breach or a student.
public struct Packet {
  private let order: PacketOrder
  private let content: PacketContent
  private let day: CivilDate
  private let sources: Sources

  private var cases: [PacketCase] { content.cases }

  /// What was written.
  public struct Written: Encodable, Sendable {
    /// The folder.
    public let path: String
    /// How many cases are in it.
    public let cases: Int
    /// How many documents are in it.
    public let documents: Int
    /// How many were left out because they may name people.
    public let leftOut: Int
    /// The head of the journal that it bears.
    public let head: String
  }

  /// Prepares a packet.
  ///
  /// - Parameter sources: what is taken from elsewhere once it is written.
  public init(
    _ order: PacketOrder, _ content: PacketContent, on day: CivilDate, from sources: Sources
  ) {
    (self.order, self.content) = (order, content)
    (self.day, self.sources) = (day, sources)
  }

  /// What the packet takes from elsewhere while it is written.
  public struct Sources {
    /// A case as text.
    let text: (CasePage) -> String
    /// Hands over a document piece by piece.
    let document: SiteFolder.Documents

    /// Names the sources.
    public init(
      text: @escaping (CasePage) -> String,
      document: @escaping SiteFolder.Documents
    ) {
      (self.text, self.document) = (text, document)
    }
  }

  /// Writes the packet into a folder that is not there yet, or is empty.
  ///
  /// - Throws: `FileProblem` where the folder holds anything or cannot be written, `StoreFailure` where the
  ///   job is stopped; nothing is left then.
  public func write(into target: FilePath, job: Job) throws -> Written {
    var paths = [PacketFiles.contents, PacketFiles.journalHead]
    for one in cases {
      let reference = one.reference
      paths += [PacketFiles.page(reference), PacketFiles.journal(reference)]
      paths += one.documents.map { PacketFiles.document($0, of: reference) }
    }
    let bag = try Bag(target, for: paths)
    let contents = PacketContents(
      order: order, cases: cases, district: content.district, day: day, head: content.head)
    try bag.add(PacketFiles.contents, contents.bytes)
    try bag.add(PacketFiles.journalHead, Self.lines(JournalRule.lines(content.head)))
    var done = 2
    for one in cases {
      let reference = one.reference
      try job.reached(done, of: paths.count)
      try bag.add(PacketFiles.page(reference), Array(sources.text(one.page).utf8))
      try bag.add(PacketFiles.journal(reference), Self.lines(one.journal))
      done += 2
      for document in one.documents {
        try bag.add(PacketFiles.document(document, of: reference)) { write in
          try sources.document(document.id) { piece in
            try job.reached(done, of: paths.count)
            try write(piece)
          }
        }
        done += 1
      }
    }
    try bag.settle([
      ("Source-Organization", content.district.name),
      ("External-Description", "Packet about \(order.subject.words)"),
      ("Bagging-Date", day.iso),
      ("Journal-Head", content.head),
      ("Bag-Software-Agent", "Docket"),
    ])
    return Written(
      path: target.path, cases: cases.count, documents: cases.reduce(0) { $0 + $1.documents.count },
      leftOut: cases.reduce(0) { $0 + $1.leftOut.count }, head: content.head)
  }

  private static func lines(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
