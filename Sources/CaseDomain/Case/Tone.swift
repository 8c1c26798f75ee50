/// How good or bad a fact is; shown by a word first and by color only besides.
public enum Tone: String, Hashable, Sendable, Codable {
  case plain, good, warning, bad, muted
}
