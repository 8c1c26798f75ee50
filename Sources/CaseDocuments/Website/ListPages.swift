import CaseDomain

/// The lists of the website: all contracts in several orders, all products, and each kind of data.
///
/// A list is a whole table without a script; a long one goes on on further pages.
struct ListPages {
  let frame: SiteFrame

  /// How many rows a page has at most: a telephone has to hold it.
  static let rows = 500

  var site: SiteIndex { frame.site }
  var words: SiteWords { frame.words }

  /// How many pages a list of so many rows has.
  static func count(_ rows: Int) -> Int { max(1, (rows + Self.rows - 1) / Self.rows) }

  /// The first page of all: what the website is, and the contracts by contractor.
  func home(_ number: Int) -> [UInt8] {
    let path = SitePath.page(number, of: SitePath.home)
    var body: Markup = ""
    if number == 1 {
      body += """
        <p>\(words["home.intro", ["district": site.content.district.name]])</p>
        <p>\(words["home.absent"]) <a href="\(frame.page(SitePath.ask, from: path))">\(words["ask"])</a></p>

        """
    }
    body += contracts(site.byContractor, "list.by-contractor", path, SitePath.home, number)
    if number == 1 {
      let changed: Markup =
        site.changed.map { " \(words.markup("home.changed", ["date": words.day($0)]))" } ?? ""
      body += """

        <p class="quiet">\(words["home.law", ["law": Citation.contractNotice.text]])\(changed)</p>
        """
    }
    return frame.page(path, title: title("home.title", number, of: site.entries.count), body)
  }

  /// The contracts by the day they were signed.
  func byDate(_ number: Int) -> [UInt8] {
    let path = SitePath.page(number, of: SitePath.byDate)
    return frame.page(
      path, title: title("list.by-date", number, of: site.entries.count),
      contracts(site.byDate, "list.by-date", path, SitePath.byDate, number))
  }

  /// The contracts that name a kind of data.
  func element(_ element: DataElement, _ number: Int) -> [UInt8] {
    let first = SitePath.element(element)
    let places = site.byElement[element] ?? []
    let path = SitePath.page(number, of: first)
    let name = words["data.title", ["element": words.element(element)]]
    return frame.page(
      path, title: numbered(name, number, of: places.count),
      contracts(places, name: name, path, first, number))
  }

  /// The kinds of data, each with how many contracts name it.
  func data() -> [UInt8] {
    let path = SitePath.data
    let rows = DataElement.allCases.compactMap { element -> Markup? in
      guard let places = site.byElement[element] else { return nil }
      return """
        <tr role="row"><th role="rowheader" scope="row"><a href="\(frame.page(SitePath.element(element), from: path))">\
        \(words.heading(words.element(element)))</a></th>\
        <td role="cell" data-label="\(words["contracts"])">\(words.number(places.count))</td></tr>
        """
    }
    let table: Markup =
      rows.isEmpty
      ? "<p>\(words["data.none"])</p>\n"
      : self.table("\(words["list.by-data"])", ["column.data", "contracts"], rows)
    // Their pages have addresses that stay, whatever a contract names no more.
    let others = DataElement.allCases.filter { site.byElement[$0] == nil }.map {
      element -> Markup in
      """
      <li><a href="\(frame.page(SitePath.element(element), from: path))">\
      \(words.heading(words.element(element)))</a></li>
      """
    }
    let rest: Markup =
      others.isEmpty ? "" : "<h2>\(words["data.others"])</h2>\n<ul>\n\(others)\n</ul>\n"
    return frame.page(
      path, title: words["list.by-data"],
      "<p>\(words["data.intro"])</p>\n\(orders(from: path, but: SitePath.data))\n\(table)\(rest)")
  }

  /// The products by name.
  func products(_ number: Int) -> [UInt8] {
    let path = SitePath.page(number, of: SitePath.byProduct)
    let rows = slice(site.products, number).map { product, places -> Markup in
      let use = ProductPage.Use(places.map { site.entries[$0] })
      return """
        <tr role="row"\(Self.standing(use == .withdrawn ? nil : use.isAllowed))>\
        <th role="rowheader" scope="row"><a href="\(frame.page(SitePath.product(product.number), from: path))">\
        \(ProductPage.title(of: product, use, in: words))</a></th>\
        <td role="cell" data-label="\(words["column.contractor"])">\
        \(use == .withdrawn ? "" : product.contractor.name)</td>\
        <td role="cell" data-label="\(words["column.use"])">\(words[use.shortKey])</td></tr>
        """
    }
    let table: Markup =
      rows.isEmpty
      ? "<p>\(words["home.empty"])</p>"
      : "\(filter(isWhole: Self.count(site.products.count) == 1))\n"
        + self.table(
          caption("list.by-product", number, of: site.products.count),
          ["column.product", "column.contractor", "column.use"], rows)
    return frame.page(
      path, title: title("list.by-product", number, of: site.products.count),
      "\(orders(from: path, but: SitePath.byProduct))\n\(table)"
        + pages(SitePath.byProduct, number, of: site.products.count, from: path))
  }

  // MARK: The parts

  /// Whether a row is of what may be used, by which a list is narrowed; of what was taken down the list
  /// does not say.
  private static func standing(_ isCurrent: Bool?) -> Markup {
    isCurrent.map { $0 ? " class=\"current\"" : " class=\"past\"" } ?? ""
  }

  private func contracts(
    _ places: [Int], _ key: String, _ path: String, _ first: String, _ number: Int
  ) -> Markup { contracts(places, name: words[key], path, first, number) }

  private func contracts(
    _ places: [Int], name: String, _ path: String, _ first: String, _ number: Int
  ) -> Markup {
    guard !places.isEmpty else {
      return "<p>\(words[site.entries.isEmpty ? "home.empty" : "data.empty"])</p>"
    }
    let rows = slice(places, number).map { place -> Markup in
      let entry = site.entries[place]
      let signed: Markup =
        entry.isWithdrawn ? "" : entry.contract.signedOn.map { words.day($0) } ?? ""
      return """
        <tr role="row"\(Self.standing(entry.isWithdrawn ? nil : entry.allowsUse))>\
        <th role="rowheader" scope="row"><a href="\(frame.page(entry.path, from: path))">\
        \(ContractPage.title(of: entry, in: words))</a></th>\
        <td role="cell" data-label="\(words["column.signed"])">\(signed)</td>\
        <td role="cell" data-label="\(words["column.standing"])">\(words.standing(entry))</td></tr>
        """
    }
    return """
      \(orders(from: path, but: first))
      \(filter(isWhole: Self.count(places.count) == 1))
      \(table("\(numbered(name, number, of: places.count))", ["column.contract", "column.signed", "column.standing"], rows))\
      \(pages(first, number, of: places.count, from: path))
      """
  }

  func table(_ caption: Markup, _ columns: [String], _ rows: [Markup]) -> Markup {
    let heads = columns.map { key -> Markup in
      "<th role=\"columnheader\" scope=\"col\">\(words[key])</th>"
    }
    // A narrow window shows the cells below each other; the roles keep it a table for those who hear it.
    return """
      <table role="table">
      <caption>\(caption)</caption>
      <thead role="rowgroup"><tr role="row">\(heads.joined(by: ""))</tr></thead>
      <tbody role="rowgroup">
      \(rows)
      </tbody>
      </table>

      """
  }

  /// The ways to narrow a list: by its style alone, and by words where a script may run.
  private func filter(isWhole: Bool) -> Markup {
    let choices = [("all", " checked" as Markup), ("in-force", ""), ("past", "")].map {
      key, checked -> Markup in
      """
      <li><input type="radio" name="show" id="show-\(key)"\(checked)> <label for="show-\(key)">\(words["show.\(key)"])</label></li>
      """
    }
    return form(
      """
      <fieldset><legend>\(words["show"])</legend><ul>
      \(choices)
      </ul></fieldset>

      """ + find(isWhole: isWhole))
  }

  /// The field that narrows a list by words.
  ///
  /// They are looked for on one page of a list, which may not be all of it.
  func find(isWhole: Bool) -> Markup {
    """
    <p class="find" hidden><label for="find">\(words[isWhole ? "find" : "find-page"])</label> <input type="search" id="find" autocomplete="off"> \
    <output for="find" data-words="\(words["found"])"></output></p>

    """
  }

  /// What narrows a list; a fragment has no style and no script of its own, so that nothing in it could.
  func form(_ parts: Markup) -> Markup {
    frame.isFragment ? "" : "<form class=\"filter\">\n\(parts)</form>"
  }

  /// The other orders, as plain links.
  private func orders(from path: String, but here: String) -> Markup {
    let links = [
      ("list.by-contractor", SitePath.home), ("list.by-product", SitePath.byProduct),
      ("list.by-date", SitePath.byDate), ("list.by-data", SitePath.data),
    ].filter { $0.1 != here }.map { key, target -> Markup in
      "<li><a href=\"\(frame.page(target, from: path))\">\(words[key])</a></li>"
    }
    return """
      <nav class="orders" aria-label="\(words["list.orders"])"><ul>
      \(links)
      </ul></nav>
      """
  }

  /// The pages of a list of more than one.
  func pages(_ first: String, _ number: Int, of rows: Int, from path: String) -> Markup {
    let count = Self.count(rows)
    guard count > 1 else { return "" }
    let links = (1...count).map { page -> Markup in
      let name = words["list.page", ["page": words.number(page)]]
      return page == number
        ? "<li><span aria-current=\"page\">\(name)</span></li>"
        : "<li><a href=\"\(frame.page(SitePath.page(page, of: first), from: path))\">\(name)</a></li>"
    }
    return """
      <nav class="orders" aria-label="\(words["list.pages"])"><ul>
      \(links)
      </ul></nav>

      """
  }

  func slice<Element>(_ all: [Element], _ number: Int) -> ArraySlice<Element> {
    all[min(all.count, (number - 1) * Self.rows)..<min(all.count, number * Self.rows)]
  }

  func title(_ key: String, _ number: Int, of rows: Int) -> String {
    numbered(words[key], number, of: rows)
  }

  func caption(_ key: String, _ number: Int, of rows: Int) -> Markup {
    "\(title(key, number, of: rows))"
  }

  private func numbered(_ name: String, _ number: Int, of rows: Int) -> String {
    let count = Self.count(rows)
    guard count > 1 else { return name }
    let page = words[
      "list.page-of", ["page": words.number(number), "pages": words.number(count)]]
    return "\(name), \(page)"
  }
}

extension Markup {
  /// One behind the other.
  static func + (first: Markup, second: Markup) -> Markup {
    var whole = first
    whole += second
    return whole
  }
}
