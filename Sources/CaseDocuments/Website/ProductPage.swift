import CaseDomain

/// The page of a product, which says whether a child's school may use it and what it collects.
struct ProductPage {
  let frame: SiteFrame
  let product: Product
  let entries: [SiteEntry]

  private var words: SiteWords { frame.words }
  private var path: String { SitePath.product(product.number) }

  /// Whether the schools may use a product with student data, by its contracts alone.
  ///
  /// What one child may use under an exemption is nobody else's affair.
  enum Use: Equatable {
    case yes(until: CivilDate?)
    case notYet(from: CivilDate)
    case no
    /// The website says nothing of its contracts: their entries were taken down.
    case withdrawn

    init(_ entries: [SiteEntry]) {
      let ends = entries.filter(\.allowsUse).map { entry -> CivilDate? in
        if case .inForce(let until) = entry.force { until } else { nil }
      }
      let coming = entries.compactMap { entry -> CivilDate? in
        guard !entry.isWithdrawn, case .notYet(let from) = entry.force else {
          return nil
        }
        return from
      }
      if !ends.isEmpty {
        // One that has no end outlasts the others.
        self = .yes(until: ends.contains(nil) ? nil : ends.compactMap(\.self).max())
      } else if let from = coming.min() {
        self = .notYet(from: from)
      } else {
        // An entry that was taken down may be of a contract that is in force.
        self = entries.contains(where: \.isWithdrawn) ? .withdrawn : .no
      }
    }

    var isAllowed: Bool { if case .yes = self { true } else { false } }

    /// The words for it in a list.
    var shortKey: String {
      switch self {
      case .yes: "product.short-yes"
      case .notYet: "product.short-not-yet"
      case .no: "product.short-no"
      case .withdrawn: "product.short-withdrawn"
      }
    }
  }

  private var use: Use { Use(entries) }

  /// What the product is called; where all entries of its contracts were taken down its number alone, as that
  /// may have been for a name.
  static func title(of product: Product, _ use: Use, in words: SiteWords) -> String {
    use == .withdrawn
      ? words["product.title-withdrawn", ["number": product.reference.description]] : product.name
  }

  var bytes: [UInt8] {
    guard use != .withdrawn else {
      return frame.page(
        path, title: Self.title(of: product, use, in: words),
        """
        <p class="standing past">\(answer) \
        <a href="\(frame.page(SitePath.ask, from: path))">\(words["ask"])</a></p>
        """)
    }
    return frame.page(
      path, title: product.name,
      """
      <h2>\(words["product.use"])</h2>
      <p class="standing \(use.isAllowed ? "current" : "past")">\(answer)</p>
      <h2>\(words["product.data"])</h2>
      \(data)
      \(about)\(covered)\(breaches)
      """)
  }

  private var answer: Markup {
    switch use {
    case .yes(nil): "\(words["product.yes"])"
    case .yes(let until?): words.markup("product.yes-until", ["date": words.day(until)])
    case .notYet(let from): words.markup("product.not-yet", ["date": words.day(from)])
    case .no: "\(words["product.no"])"
    case .withdrawn: "\(words["product.withdrawn"])"
    }
  }

  private var data: Markup {
    let allowed = entries.filter(\.allowsUse)
    guard !allowed.isEmpty else { return "<p>\(words["product.no-data"])</p>" }
    let elements = DataElement.allCases.filter { element in
      allowed.contains { $0.contract.terms.elements.contains(element) }
    }.map { element -> Markup in
      """
      <li><a href="\(frame.page(SitePath.element(element), from: path))">\
      \(words.heading(words.element(element)))</a></li>
      """
    }
    let classes = DataClass.allCases.filter { dataClass in
      allowed.contains { $0.contract.terms.classes.contains(dataClass) }
    }.map { "<li>\(words.heading(words.dataClass($0)))</li>" as Markup }
    let others = allowed.map(\.contract.terms.otherElements).filter { !$0.isEmpty }.map {
      "<li\(words.marksOwn)>\($0)</li>" as Markup
    }
    let all = elements + classes + others
    return all.isEmpty ? "<p>\(words["contract.no-data"])</p>" : "<ul>\n\(all)\n</ul>"
  }

  private var about: Markup {
    var lines: [(String, Markup)] = [("column.contractor", "\(product.contractor.name)")]
    // Without a contract it may be one child who uses it.
    let isUsed = use != .no
    if !product.purpose.isEmpty, isUsed {
      lines.append(("contract.purpose", words.own(product.purpose)))
    }
    if !product.grades.isEmpty, isUsed {
      lines.append(("product.grades", words.own(product.grades)))
    }
    if product.address.hasPrefix("https://") || product.address.hasPrefix("http://") {
      lines.append(
        ("product.address", "<a href=\"\(product.address)\">\(product.address)</a>"))
    }
    let facts = lines.map { key, value -> Markup in
      "<div><dt>\(words[key])</dt><dd>\(value)</dd></div>"
    }
    return """
      <h2>\(words["product.about"])</h2>
      <dl>
      \(facts)
      </dl>

      """
  }

  private var covered: Markup {
    let contracts = contracts
    return contracts.isEmpty
      ? "" : "<h2>\(words["product.contracts"])</h2>\n<ul>\n\(contracts)\n</ul>\n"
  }

  private var contracts: [Markup] {
    entries.filter { !$0.isWithdrawn }.map { entry in
      """
      <li><a href="\(frame.page(entry.path, from: path))">\(ContractPage.title(of: entry, in: words))</a>: \
      \(words.standing(entry))</li>
      """
    }
  }

  private var breaches: Markup {
    let notices = frame.site.content.breaches.filter { breach in
      breach.products.contains { $0.number == product.number }
    }
    guard !notices.isEmpty else { return "" }
    let links = notices.map { BreachPage(frame: frame, breach: $0).link(from: path) }
      .map { "<li>\($0)</li>" as Markup }
    return "<h2>\(words["breaches"])</h2>\n<ul>\n\(links)\n</ul>"
  }
}
