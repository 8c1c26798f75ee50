/// What a packet holds of the casebook, all of one moment.
public struct PacketContent: Sendable {
  /// The cases, what the packet is about first.
  public var cases: [PacketCase]
  /// The district.
  public var district: District
  /// The end of the journal at that moment, as it is printed; every entry up to it is in the packet's pages.
  public var head: String

  /// Describes what a packet holds.
  public init(cases: [PacketCase], district: District, head: String) {
    (self.cases, self.district, self.head) = (cases, district, head)
  }
}
