/// A document kept inside the casebook with its fingerprint.
public struct Attachment: Hashable, Sendable, Codable {
  /// The document's number in the casebook; 0 until it has been stored.
  public var id: Int
  /// What the document is to the case, as `signed contract` or `certificate of deletion`.
  public var role: String
  /// The file's name without its folder.
  public var name: String
  /// The size in bytes.
  public var size: Int
  /// The SHA-256 of the content in lower-case hexadecimal; empty until stored.
  public var sha256: String
  /// The day it was attached.
  public var addedOn: CivilDate
  /// Where the content is, for a document not stored yet.
  public var content: Content?

  /// What a document that is not stored yet is stored from.
  public enum Content: Hashable, Sendable {
    /// The file at a path.
    case file(String)
    /// What the program made itself.
    case bytes([UInt8])
  }

  /// What is kept of a document beside its content.
  private enum CodingKeys: CodingKey {
    case id, role, name, size, sha256, addedOn
  }

  /// The largest document the casebook takes, in bytes.
  public static let largest = 100_000_000

  /// Describes a document that is yet to be stored, from the path it is to be read from.
  public init(reading path: String, role: String, on day: CivilDate) {
    let name = String(path.split(separator: "/").last ?? "document")
    self.init(id: 0, role: role, name: name, size: 0, sha256: "", addedOn: day)
    content = .file(path)
  }

  /// Describes a document that the program made, with the name it is to have.
  public init(holding bytes: [UInt8], as name: String, role: String, on day: CivilDate) {
    self.init(id: 0, role: role, name: name, size: 0, sha256: "", addedOn: day)
    content = .bytes(bytes)
  }

  /// Describes a document the casebook holds.
  public init(
    id: Int, role: String, name: String, size: Int, sha256: String, addedOn: CivilDate
  ) {
    self.id = id
    self.role = role
    self.name = name
    self.size = size
    self.sha256 = sha256
    self.addedOn = addedOn
  }
}
