import CaseDomain

/// The page of a contract: what the statute asks the district to show of it, and the contract itself.
struct ContractPage {
  let frame: SiteFrame
  let entry: SiteEntry

  private var words: SiteWords { frame.words }
  private var contract: Contract { entry.contract }
  private var path: String { entry.path }

  /// What the contract is called, which no two share.
  static func title(of entry: SiteEntry, in words: SiteWords) -> String {
    let number = entry.contract.reference.description
    return entry.isWithdrawn
      ? words["contract.title-withdrawn", ["number": number]]
      : words["contract.title", ["title": entry.contract.title, "number": number]]
  }

  /// The page; of an entry that was taken down it says no more than that.
  var bytes: [UInt8] {
    let title = Self.title(of: entry, in: words)
    if let day = contract.withdrawnOn {
      return frame.page(
        path, title: title,
        """
        <p class="standing past">\(words.standing(entry))</p>
        <p>\(words.markup("contract.withdrawn", ["date": words.day(day)])) \(ask)</p>
        """)
    }
    return frame.page(
      path, title: title,
      """
      <p class="standing \(entry.force.isInForce ? "current" : "past")">\(words.standing(entry))</p>
      \(remarks)\(about)
      \(purpose)
      \(data)
      \(documents)
      """)
  }

  private var ask: Markup {
    "<a href=\"\(frame.page(SitePath.ask, from: path))\">\(words["ask"])</a>"
  }

  private var remarks: Markup {
    var remarks: [Markup] = []
    if case .void = entry.force, entry.replacedBy == nil {
      remarks.append("\(words["contract.void"])")
    }
    if let place = entry.replacedBy {
      let replacing = frame.site.entries[place]
      remarks.append(
        """
        \(words["contract.replaced"]) <a href="\(frame.page(replacing.path, from: path))">\
        \(Self.title(of: replacing, in: words))</a>.
        """)
    }
    if !contract.underVoidRules { remarks.append("\(words["contract.old"])") }
    return remarks.map { "<p>\($0)</p>\n" as Markup }.joined(by: "")
  }

  private var about: Markup {
    var lines: [(String, Markup)] = [("column.contractor", "\(contract.contractor.name)")]
    if !contract.products.isEmpty {
      let products = contract.products.map { product -> Markup in
        "<a href=\"\(frame.page(SitePath.product(product.number), from: path))\">\(product.name)</a>"
      }
      lines.append(("column.products", products.joined(by: "<br>")))
    }
    if let signed = contract.signedOn { lines.append(("column.signed", words.day(signed))) }
    if let executed = contract.executedOn(in: frame.site.content.district) {
      lines.append(
        (
          "contract.executed",
          words.markup("contract.executed-on", ["date": words.day(executed)])
        ))
    }
    let stretches = contract.daysInForce.map { stretch -> Markup in
      stretch.until.map {
        words.markup(
          "contract.from-until", ["from": words.day(stretch.from), "until": words.day($0)])
      } ?? words.markup("contract.from", ["date": words.day(stretch.from)])
    }
    if !stretches.isEmpty { lines.append(("contract.term", stretches.joined(by: "<br>"))) }
    for (key, days) in [
      ("contract.renewed", contract.renewals.map(\.on)),
      ("contract.amended", contract.amendments.map(\.signedOn)),
    ] where !days.isEmpty {
      lines.append((key, days.map(words.day).joined(by: "<br>")))
    }
    let facts = lines.map { key, value -> Markup in
      "<div><dt>\(words[key])</dt><dd>\(value)</dd></div>"
    }
    return """
      <h2>\(words["contract.about"])</h2>
      <dl>
      \(facts)
      </dl>
      """
  }

  private var purpose: Markup {
    let purposes = Purpose.allCases.filter(contract.terms.purposes.contains).map {
      words["purpose.\($0.rawValue)"]
    }
    var lines: [Markup] = []
    if !purposes.isEmpty {
      lines.append("<p>\(words.heading(purposes.joined(separator: "; "))).</p>")
    }
    lines += own(contract.terms.description)
    if lines.isEmpty { lines.append("<p>\(words["contract.no-purpose"])</p>") }
    return "<h2>\(words["contract.purpose"])</h2>\n\(lines)"
  }

  /// What the district wrote itself, paragraph by paragraph; elsewhere it says in which language.
  private func own(_ text: String) -> [Markup] {
    text.split(whereSeparator: \.isNewline).map(String.init).map { paragraph in
      "<p\(words.marksOwn)>\(paragraph)</p>"
    }
  }

  private var data: Markup {
    var lines: [Markup] = []
    let classes = DataClass.allCases.filter(contract.terms.classes.contains).map(words.dataClass)
    if !classes.isEmpty {
      lines.append("<p>\(words["contract.classes"]): \(classes.joined(separator: "; ")).</p>")
    }
    let elements = entry.elements.map { element -> Markup in
      """
      <li><a href="\(frame.page(SitePath.element(element), from: path))">\
      \(words.heading(words.element(element)))</a></li>
      """
    }
    if !elements.isEmpty { lines.append("<ul>\n\(elements)\n</ul>") }
    lines += own(contract.terms.otherElements)
    if lines.isEmpty { lines.append("<p>\(words["contract.no-data"])</p>") }
    return "<h2>\(words["contract.data"])</h2>\n\(lines)"
  }

  private var documents: Markup {
    let documents = entry.documents.map { path, about, kept -> Markup in
      let pages: Markup =
        about.pages.map { ", \(words.count($0, "page"))" } ?? ""
      let caution: Markup =
        about.reading.isAccessible
        ? "" : "<br>\n<span class=\"quiet\">\(words["documents.\(about.reading.rawValue)"])</span>"
      return """
        <li><a href="\(frame.link(path, from: self.path))">\(words.own(about.title)) \
        (\(words["kind.\(about.kind.rawValue)"])\(pages), \(words.size(kept.size)))</a>\(caution)</li>
        """
    }
    let list: Markup =
      documents.isEmpty
      ? "<p>\(words["documents.none"]) \(ask)</p>" : "<ul>\n\(documents)\n</ul>"
    let contact = SiteContact(frame.site.content.district)
    let formats: Markup =
      documents.isEmpty || contact.formats.isEmpty
      ? ""
      : "\n<p>\(words.markup("documents.formats", ["contact": words.own(contact.formats)]))</p>"
    return "<h2>\(words["documents"])</h2>\n\(list)\(formats)"
  }
}
