/// A packet that is to be written to a folder: about what, and whether it names people.
public struct PacketOrder: Hashable, Sendable {
  /// What it is about.
  public var subject: PacketSubject
  /// Whether names of students, parents and requesters are in it, and the documents that may hold them.
  public var namesPeople: Bool

  /// Orders a packet.
  public init(_ subject: PacketSubject, namesPeople: Bool = false) {
    (self.subject, self.namesPeople) = (subject, namesPeople)
  }
}
