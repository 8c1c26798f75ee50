import CaseDomain

/// In what a published website differs from what it should say.
public struct SiteDifference: Sendable, Encodable {
  /// The files that are missing, by their paths.
  public var missing: [String] = []
  /// The files that say something else.
  public var outdated: [String] = []
  /// The files that are not of the website.
  public var extra: [String] = []
  /// The pages of contracts and breaches that are as they should be, with their SHA-256; empty values
  /// where only the address was looked at.
  public var current: [String: String] = [:]

  private enum CodingKeys: CodingKey {
    case missing, outdated, extra
  }

  /// Nothing that differs yet.
  public init() {}

  /// Whether nothing is missing and nothing says something else.
  public var isUpToDate: Bool { missing.isEmpty && outdated.isEmpty }
}

extension Site {
  /// Holds a list of addresses, one to a line, against the pages and documents of the website.
  ///
  /// What the pages say cannot be told from their addresses.
  ///
  /// - Throws: `DocumentProblem` where no address in the list is one of the website.
  public func compare(
    withAddresses list: String, of website: Website
  ) throws(DocumentProblem) -> SiteDifference {
    let base = Self.withoutScheme(website.address(of: ""))
    var listed: Set<String> = []
    for line in list.split(whereSeparator: \.isNewline) {
      for word in line.split(whereSeparator: { $0.isWhitespace || "<>\"',;".contains($0) }) {
        let address = Self.withoutScheme(String(word))
        guard address.hasPrefix(base) || address + "/" == base else { continue }
        let path = address.dropFirst(base.count).prefix { $0 != "#" && $0 != "?" }
        listed.insert(
          path.isEmpty || path.hasSuffix("/") ? path + SitePath.home : String(path))
      }
    }
    guard !listed.isEmpty else {
      throw DocumentProblem(
        .content,
        "The list names no address of \(website.address). Write one to a line, as a browser shows it."
      )
    }
    var difference = SiteDifference()
    let pages = files.map(\.path).filter { $0.hasSuffix(".html") || $0.hasPrefix("documents/") }
    difference.missing = pages.filter { !listed.contains($0) }.sorted()
    difference.extra = listed.subtracting(files.map(\.path)).subtracting([SitePath.manifest])
      .sorted()
    for path in pages where listed.contains(path) && references[path] != nil {
      difference.current[path] = ""
    }
    return difference
  }

  private static func withoutScheme(_ address: String) -> String {
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      return String(address.dropFirst(scheme.count))
    }
    return address
  }
}
