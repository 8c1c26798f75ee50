import CaseTestSupport
import GRDB

@testable import CaseDomain
@testable import CaseStore

// A whole area, written only here: a case with a mention, an optional value and a part; two acts; a
// question, a page and a list; and where it is kept. Nothing else knows of it.

extension CaseArea {
  static let shelf = CaseArea("S", "shelf", plural: "shelves")
}

struct Shelf: CaseRecord {
  static var area: CaseArea { .shelf }
  static let acts: [any Act<Shelf>.Type] = [PutUpShelf.self, AddBook.self]
  static let columns: [ListColumn<ShelfSummary>] = [
    .number { CaseReference(.shelf, $0.number) },
    ListColumn("title", "Shelf", width: 20) { .text($0.title) },
    ListColumn("books", "Books", width: 5) { .number($0.books) },
  ]

  var number = 0
  var revision = 0
  var product: Mention
  var making: Making?
  var books: [Book] = []
  var attachments: [CaseDomain.Attachment] = []

  var title: String { "Shelf of \(product.name)" }

  func questions(in district: District) -> [Question] {
    [
      Question(
        "dust", place: "Upkeep", "Have the \(books.count) books been dusted?", lookFor: "Dust.",
        choices: [Question.Choice("a", "add a book", Proposal(AddBook.self))],
        tasks: [
          .due(DocketItem(.duty, "Dust \(books.count) books", due: day("2026-12-01")))
        ])
    ]
  }

  func page(in district: District, today: CivilDate, revealing: Bool) -> CasePage {
    CasePage(
      self, in: district, on: today, standing: "", tone: .plain, reasons: [],
      parts: [CasePage.Part("BOOKS", books.map { CasePage.Line($0.name, $0.size.rawValue) })])
  }
}

struct ShelfSummary: Codable {
  var number: Int
  var title: String
  var books: Int
}

struct Making: Hashable, Codable {
  var on: CivilDate
  var by: String
}

struct Book: Hashable, Codable {
  enum Size: String, FieldChoice, Codable {
    case small, large
    var label: String { rawValue }
  }
  var name: String
  var size: Size
}

struct PutUpShelf: OpeningAct {
  typealias Record = Shelf
  static let about = ActAbout("put-up", "Put up a shelf", "For a product.", effect: .opens)
  static let fields: [Field<Self>] = [
    Field("product", "Product", \.product, .lookup(.product), required: true)
  ]
  var product: CaseReference?

  func open(in circumstances: Circumstances) throws -> Decision<Shelf> {
    let product = try circumstances.cases.product(needed(\.product))
    return Decision(
      Shelf(product: Mention(product.number, product.name)), "A shelf for \(product.name).",
      details(\.product))
  }
}

struct AddBook: ChangingAct {
  typealias Record = Shelf
  static let about = ActAbout("add-book", "Add a book", "Puts a book on the shelf.")
  static let fields: [Field<Self>] = [
    Field("name", "Name", \.name, .text, required: true),
    Field("size", "Size", \.size, .choice(), required: true),
  ]
  var name = ""
  var size: Book.Size?

  static func obstacle(on shelf: Shelf, in circumstances: Circumstances) -> Refusal? {
    shelf.books.count < 3
      ? nil : Refusal(.alreadyDone, "The shelf is full.", remedy: "Put up another.")
  }

  func change(_ shelf: Shelf, in circumstances: Circumstances) throws -> Decision<Shelf> {
    var changed = shelf
    changed.books.append(Book(name: name, size: try needed(\.size)))
    return Decision(changed, "\(name) is on \(shelf.reference).", details(\.size))
  }
}

extension Shelf: ListedRecord {
  static let columnNames: ColumnNames = [
    "making": ["on": "madeOn", "by": "madeBy"], "books": .part,
  ]
  static let mentions: [Mentioned<Shelf>] = [Mentioned("product", \.product, of: Product.self)]
  static let parts: [Part<Shelf>] = [.part("book", \.books)]

  func listColumns(in district: District) -> Columns {
    ["title": title.databaseValue, "books": books.count.databaseValue]
  }

  static func order(_ key: String) -> ListOrder? { nil }

  static let summaryNames: ColumnNames = ["books": .count]

  static func lookupDetail(_ number: Int, from db: Database, today: CivilDate) -> String { "" }

  /// The tables, as a migration would make them.
  static let schema = """
    CREATE TABLE shelf (number INTEGER PRIMARY KEY, revision INTEGER NOT NULL,
      title TEXT NOT NULL, product INTEGER NOT NULL, madeOn TEXT, madeBy TEXT,
      books INTEGER NOT NULL) STRICT;
    CREATE TABLE book (shelf INTEGER NOT NULL, position INTEGER NOT NULL,
      name TEXT NOT NULL, size TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE shelfText USING fts5(title, rest, columnsize=0, tokenize='trigram');
    """
}
