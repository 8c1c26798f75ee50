import CaseDomain

/// The district's public website, as it is to be on a day.
///
/// It follows from the casebook and the day alone: the same casebook and the same day make the same
/// bytes. Each file is made when it is asked for, so that very many need little memory.
public struct Site: Sendable {
  /// The form in which it is written.
  public enum Form: String, Sendable, Codable {
    /// Whole pages, with all they need.
    case pages
    /// The content of each page alone, for a system that puts its own frame around it.
    case fragments
  }

  /// A file of the website.
  public struct File: Sendable {
    /// Its path below the website's first page.
    public let path: String
    /// What is in it.
    public let content: Content

    /// What is in a file of the website.
    public enum Content: Sendable {
      /// What the program makes.
      case made(@Sendable () throws -> [UInt8])
      /// A document of the casebook, with its size and its SHA-256.
      case document(Int, size: Int, sha256: String)
    }
  }

  /// The form in which it is written.
  public let form: Form
  /// Every file but the list of them all, the first page last.
  public let files: [File]
  /// The contract or breach of each English page of one.
  public let references: [String: CaseReference]
  /// The contracts and breaches that nobody recorded as posted, or not as they are now.
  public let unposted: [CaseReference]
  /// The contracts in force whose page is without the contract itself.
  public let withoutContract: [CaseReference]

  /// Prepares the website of a casebook.
  ///
  /// - Throws: `Refusal` where its address or whom to ask is not entered, or a language lacks words.
  public init(
    _ content: SiteContent, on day: CivilDate, as form: Form = .pages
  ) throws(Refusal) {
    guard content.district.website.isEntered else {
      throw Refusal(
        .websiteIncomplete, "The address of the public website is not entered.",
        remedy: "Enter it with docket district website, or on the settings' page.")
    }
    guard SiteContact(content.district).canBeReached else {
      throw Refusal(
        .websiteIncomplete, "The website has to say whom families may ask, and nobody is entered.",
        remedy: "Enter a telephone number or an e-mail address with docket district website.")
    }
    let index = SiteIndex(content, on: day)
    var files: [File] = []
    var words: [SiteWords] = []
    for language in content.languages {
      words.append(try SiteWords(language, for: content.district))
    }
    func add(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
      files.append(File(path: path, content: .made(make)))
    }
    for entry in index.entries where !entry.isWithdrawn {
      for document in entry.documents {
        files.append(
          File(
            path: document.path,
            content: .document(
              document.kept.id, size: document.kept.size, sha256: document.kept.sha256)))
      }
    }
    if form == .pages {
      add(SitePath.style) { SiteStyle(content.district.website).bytes }
      add(SitePath.script) { SiteScript.bytes }
      if let logo = index.logo { add(logo.path) { logo.bytes } }
    }
    let english = words[0]
    add(SitePath.table) { SiteTables(site: index).csv }
    add(SitePath.json) { try SiteTables(site: index).json() }
    add(SitePath.package) { try SiteTables(site: index).package() }
    add(SitePath.feed) { SiteFeed(site: index, words: english).bytes }
    var references: [String: CaseReference] = [:]
    for words in words.reversed() {
      let frame = SiteFrame(site: index, words: words, isFragment: form == .fragments)
      func page(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
        add(SitePath.in(words.language, path), make)
      }
      for entry in index.entries {
        references[entry.path] = entry.contract.reference
        page(entry.path) { ContractPage(frame: frame, entry: entry).bytes }
      }
      for (product, places) in index.products {
        page(SitePath.product(product.number)) {
          ProductPage(frame: frame, product: product, entries: places.map { index.entries[$0] })
            .bytes
        }
      }
      for breach in content.breaches where breach.elsewhere == nil {
        references[SitePath.breach(breach.number)] = breach.reference
        page(SitePath.breach(breach.number)) {
          try BreachPage(frame: frame, breach: breach).bytes()
        }
      }
      page(SitePath.breaches) { BreachListPage(frame: frame).bytes }
      page(SitePath.ask) { AskPage(frame: frame).bytes }
      let lists = ListPages(frame: frame)
      page(SitePath.data) { lists.data() }
      func list(_ path: String, _ rows: Int, _ make: @escaping @Sendable (Int) -> [UInt8]) {
        for number in (1...ListPages.count(rows)).reversed() {
          page(SitePath.page(number, of: path)) { make(number) }
        }
      }
      for element in DataElement.allCases {
        let rows = index.byElement[element]?.count ?? 0
        list(SitePath.element(element), rows) { lists.element(element, $0) }
      }
      if content.district.website.listsForTeachers {
        list(SitePath.teachers, index.teacherTools.count) { lists.teachers($0) }
      }
      list(SitePath.byProduct, index.products.count) { lists.products($0) }
      list(SitePath.byDate, index.entries.count) { lists.byDate($0) }
      list(SitePath.home, index.entries.count) { lists.home($0) }
    }
    self.form = form
    self.files = files
    self.references = references
    let shown = index.entries.filter { !$0.isWithdrawn }.map(\.contract)
    unposted =
      shown.filter { $0.asksForPosting(in: content.district) }.map(\.reference)
      + content.breaches.filter(\.asksForPosting).map(\.reference)
    withoutContract = index.entries.filter {
      $0.force.isInForce && !$0.isWithdrawn && !$0.contract.shownByItsPage.contains(.contract)
    }.map(\.contract.reference)
  }
}
