import Foundation

/// Reads back what the program wrote.
enum JSONOutputReader {
  static func strings(_ text: String) throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }
}
