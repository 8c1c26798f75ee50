/// A case as a packet of evidence holds it.
public struct PacketCase: Sendable {
  /// The case as a page, on the day of the packet.
  public var page: CasePage
  /// The documents that the packet has of it, in the order of their numbers.
  public var documents: [Attachment]
  /// Those that are left out because they may name students, parents or requesters.
  public var leftOut: [Attachment]
  /// The entries of the journal about it, each as one line of JSON, oldest first.
  public var journal: [String]

  /// Describes a case.
  public init(
    page: CasePage, documents: [Attachment], leftOut: [Attachment], journal: [String]
  ) {
    (self.page, self.documents, self.leftOut) = (page, documents, leftOut)
    self.journal = journal
  }

  /// Its reference.
  public var reference: CaseReference { page.reference }
}
