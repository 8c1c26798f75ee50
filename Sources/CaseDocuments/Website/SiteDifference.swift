import CaseDomain

/// In what a published website differs from what it should say.
public struct SiteDifference: Sendable, Encodable {
  /// The files that are missing, by their paths.
  public var missing: [String] = []
  /// The files that say something else.
  public var outdated: [String] = []
  /// The files among the website's own that are to be gone, such as a document that was taken off.
  public var stale: [String] = []
  /// Other files that are not of the website.
  public var extra: [String] = []
  /// The pages of contracts and breaches that are as they should be, with their SHA-256; empty values
  /// where only the address was looked at.
  public var current: [String: String] = [:]

  private enum CodingKeys: CodingKey {
    case missing, outdated, stale, extra
  }

  /// Nothing that differs yet.
  public init() {}

  /// Whether nothing is missing, nothing says something else, and nothing of the website is to be gone.
  public var isUpToDate: Bool { missing.isEmpty && outdated.isEmpty && stale.isEmpty }

  /// Whether a contract's documents are as they should be: each there, none another one, and none there that
  /// is to be gone.
  public func holdsDocuments(of contract: Int) -> Bool {
    let beginning = SitePath.documents(of: contract)
    return ![missing, outdated, stale].contains { $0.contains { $0.hasPrefix(beginning) } }
  }

  /// Takes the files that the website does not have: those in folders of its own are to be gone.
  mutating func take(others: some Sequence<String>, than files: [String]) {
    let folders = Set(
      files.compactMap { path in path.contains("/") ? path.prefix { $0 != "/" } : nil })
    let sorted = others.sorted()
    stale = sorted.filter {
      $0.contains("/") && folders.contains($0.prefix { $0 != "/" })
        || $0.hasPrefix(SitePath.documents)
    }
    extra = sorted.filter { !stale.contains($0) }
  }
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
    let pages = files.map(\.path).filter {
      $0.hasSuffix(".html") || $0.hasPrefix(SitePath.documents)
    }
    difference.missing = pages.filter { !listed.contains($0) }.sorted()
    difference.take(
      others: listed.subtracting(files.map(\.path)).subtracting([SitePath.manifest]),
      than: files.map(\.path))
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
