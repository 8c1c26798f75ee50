import Crypto
import Foundation

/// The list of a website's files with the SHA-256 of each, which lies with them.
struct SiteManifest: Codable {
  /// What wrote the website.
  var generator = "docket"
  /// The form in which it is written.
  var form: Site.Form
  /// The files by their paths.
  var files: [String: String]

  /// The list as a file, sorted.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Reads a list; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
      manifest.generator == "docket"
    else { return nil }
    self = manifest
  }

  /// A list of files.
  init(_ form: Site.Form, files: [String: String]) { (self.form, self.files) = (form, files) }

  /// The SHA-256 of bytes in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for byte in bytes.withUnsafeBytes({ SHA256.hash(data: $0) }) {
      hex.append(digits[Int(byte >> 4)])
      hex.append(digits[Int(byte & 15)])
    }
    return String(decoding: hex, as: UTF8.self)
  }
}
