/// Where a tool request was read from.
public struct ToolSource: Hashable, Sendable, Codable {
  /// What it was.
  public enum Kind: String, FieldChoice, Codable {
    /// A row of the answers to a form.
    case form
    /// A message.
    case mail
  }

  /// What it was.
  public var kind: Kind
  /// What stands for it, so that it is not taken twice.
  public var key: String
  /// Why the sender is not verified; empty where nothing speaks against it.
  public var doubt: String
  /// How many files came with it and were not kept.
  public var leftOut: Int

  /// Describes a source.
  public init(_ kind: Kind, key: String, doubt: String = "", leftOut: Int = 0) {
    (self.kind, self.key, self.doubt, self.leftOut) = (kind, key, doubt, leftOut)
  }
}
