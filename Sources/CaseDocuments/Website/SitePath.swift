import CaseDomain

/// The addresses of the website's pages, which stay for ever: they are made of numbers alone, so that
/// no name that changes changes them.
enum SitePath {
  static let home = "index.html"
  static let byProduct = "by-product.html"
  static let byDate = "by-date.html"
  static let data = "data.html"
  static let teachers = "teachers.html"
  static let breaches = "breaches.html"
  static let ask = "ask.html"
  static let style = "site.css"
  static let script = "site.js"
  static let feed = "feed.xml"
  static let table = "contracts.csv"
  static let json = "contracts.json"
  static let package = "datapackage.json"
  static let manifest = "manifest.json"
  /// What the path of every document begins with.
  static let documents = "documents/"

  static func contract(_ number: Int) -> String { "contracts/" + name(.contract, number) + ".html" }

  static func product(_ number: Int) -> String { "products/" + name(.product, number) + ".html" }

  static func breach(_ number: Int) -> String { "breaches/" + name(.breach, number) + ".html" }

  static func element(_ element: DataElement) -> String { "data/\(element.rawValue).html" }

  /// The further pages of a list: `by-date-2.html`.
  static func page(_ number: Int, of path: String) -> String {
    number == 1 ? path : path.dropLast(".html".count) + "-\(number).html"
  }

  /// A document, whatever its file was called: `documents/c-0012-17.pdf`.
  static func document(_ contract: Int, _ document: Int, _ kind: DocumentKind) -> String {
    documents(of: contract) + "\(document).\(kind.ending)"
  }

  /// What the path of every document of a contract begins with.
  static func documents(of contract: Int) -> String {
    documents + name(.contract, contract) + "-"
  }

  /// A page in a language.
  static func `in`(_ language: Language, _ path: String) -> String {
    language == .english ? path : "\(language.rawValue)/\(path)"
  }

  private static func name(_ area: CaseArea, _ number: Int) -> String {
    CaseReference(area, number).description.lowercased()
  }
}
