import CaseDomain

/// What stands around the content of each page of the website in a language.
struct SiteFrame: Sendable {
  let site: SiteIndex
  let words: SiteWords
  /// Whether only the content is written, for another system to put its own frame around.
  let isFragment: Bool

  /// A link from one page to another file of the website.
  ///
  /// A fragment stands at an address of the other system's choice, so that its links are whole.
  func link(_ target: String, from path: String) -> String {
    if isFragment { return site.content.district.website.address(of: target) }
    let depth = SitePath.in(words.language, path).utf8.count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: depth) + target
  }

  /// A link from one page to another page in the same language.
  func page(_ target: String, from path: String) -> String {
    link(SitePath.in(words.language, target), from: path)
  }

  /// A whole page, or its content alone.
  ///
  /// - Parameter language: what marks a title in another language than the page's.
  func page(
    _ path: String, title: String, in language: Markup = "", _ body: Markup
  ) -> [UInt8] {
    let caution: Markup =
      words.isDraft ? "<p class=\"caution\">\(words["draft-translation"])</p>\n" : ""
    let content: Markup = "\(caution)<h1\(language)>\(title)</h1>\n\(body)\n"
    if isFragment {
      let fragment: Markup = """
        <div lang="\(words.language.rawValue)" dir="\(words.direction)">
        \(languages(of: path))
        \(content)</div>

        """
      return fragment.bytes
    }
    let district = site.content.district
    let address = district.website.address(of: SitePath.in(words.language, path))
    let page: Markup = """
      <!doctype html>
      <html lang="\(words.language.rawValue)" dir="\(words.direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title\(language)>\(title) – \(district.name)</title>
      <link rel="stylesheet" href="\(link(SitePath.style, from: path))">
      <link rel="icon" href="data:,">
      <link rel="canonical" href="\(address)">
      \(alternates(of: path))
      <link rel="alternate" type="application/atom+xml" title="\(words["footer.feed"])" href="\(link(SitePath.feed, from: path))">
      </head>
      <body>
      <a class="skip" href="#main">\(words["skip"])</a>
      <header>
      <div class="wide">
      <p class="brand"><a href="\(self.page(SitePath.home, from: path))">\(logo(from: path))\(district.name): \(words["name"])</a></p>
      \(languages(of: path))
      </div>
      <nav aria-label="\(words["pages"])"><ul class="wide">
      \(places(from: path))
      </ul></nav>
      </header>
      <main id="main" tabindex="-1">
      \(content)<p class="address">\(address)</p>
      </main>
      <footer>
      <div class="wide">
      \(contact)
      <ul>
      <li><a href="\(link(SitePath.feed, from: path))">\(words["footer.feed"])</a></li>
      <li><a href="\(link(SitePath.table, from: path))">\(words["footer.csv"])</a></li>
      <li><a href="\(link(SitePath.json, from: path))">\(words["footer.json"])</a></li>
      </ul>
      </div>
      </footer>
      <script src="\(link(SitePath.script, from: path))" defer></script>
      </body>
      </html>

      """
    return page.bytes
  }

  /// The same page in every language, and which of them is for whoever speaks none.
  private func alternates(of path: String) -> [Markup] {
    let website = site.content.district.website
    func line(_ sign: String, _ language: Language) -> Markup {
      "<link rel=\"alternate\" hreflang=\"\(sign)\" href=\"\(website.address(of: SitePath.in(language, path)))\">"
    }
    return site.content.languages.map { line($0.rawValue, $0) } + [line("x-default", .english)]
  }

  private func languages(of path: String) -> Markup {
    guard site.content.languages.count > 1 else { return "" }
    let links = site.content.languages.map { language -> Markup in
      language == words.language
        ? "<li><span lang=\"\(language.rawValue)\" aria-current=\"true\">\(language.ownName)</span></li>"
        : """
        <li><a rel="alternate" lang="\(language.rawValue)" hreflang="\(language.rawValue)" \
        href="\(link(SitePath.in(language, path), from: path))">\(language.ownName)</a></li>
        """
    }
    return
      "<nav class=\"languages\" aria-label=\"\(words["languages"])\"><ul>\n\(links)\n</ul></nav>"
  }

  private func places(from path: String) -> [Markup] {
    let teachers =
      site.content.district.website.listsForTeachers
      ? [("teachers", SitePath.teachers)] : []
    return
      ([
        ("contracts", SitePath.home), ("products", SitePath.byProduct), ("data", SitePath.data),
      ] + teachers + [("breaches", SitePath.breaches), ("ask", SitePath.ask)]).map { key, target in
        let here: Markup = target == path ? " aria-current=\"page\"" : ""
        return "<li><a href=\"\(page(target, from: path))\"\(here)>\(words[key])</a></li>"
      }
  }

  private func logo(from path: String) -> Markup {
    site.logo.map { "<img src=\"\(link($0.path, from: path))\" alt=\"\"> " } ?? ""
  }

  /// Whom to ask.
  var contact: Markup {
    let contact = SiteContact(site.content.district)
    let lines = [contact.who, contact.telephone].filter { !$0.isEmpty }.map { "\($0)" as Markup }
    let mail: [Markup] =
      contact.email.isEmpty
      ? [] : ["<a href=\"mailto:\(contact.email)\">\(contact.email)</a>"]
    return "<address\(words.marksOwn)>\((lines + mail).joined(by: "<br>\n"))</address>"
  }
}

extension Language {
  /// The language's name in the language itself.
  var ownName: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    case .portuguese: "Português"
    }
  }
}
