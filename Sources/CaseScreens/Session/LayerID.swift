/// Names one layer of the screen, so that an answer finds the one that asked.
public struct LayerID: Hashable, Sendable {
  let value: Int
  /// The session itself, for what concerns no single screen.
  static let session = LayerID(value: 0)
}
