import Foundation
import Testing

@testable import CaseDocuments
@testable import CaseDomain

@Suite("The pages of the website")
struct SitePagesTests {
  @Test("say where a contract stands, and what took its place")
  func standings() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02", ends: "2027-01-01")
    world.contract("Old Oak", signed: "2016-01-02", ends: "2017-01-01", product: 7)
    world.contract("Old Oak", signed: "2025-01-02", product: 7)
    world.contract("Late", signed: "2026-11-01") { $0.inForceOn = CivilDate(iso: "2026-12-01") }
    for (number, words) in [
      (1, "In force through <time datetime=\"2027-01-01\">January 1, 2027"),
      (2, "Ended on <time datetime=\"2017-01-01\">"), (3, ">In force</p>"),
      (4, "Signed; in force from <time datetime=\"2026-12-01\">"),
    ] {
      #expect(try world.text("contracts/c-000\(number).html").contains(words), "\(number)")
    }
    let old = try world.text("contracts/c-0002.html")
    #expect(old.contains("replaced by <a href=\"../contracts/c-0003.html\">"))
    #expect(old.contains("signed before July 1, 2018"))
    #expect(try !world.text("contracts/c-0003.html").contains("replaced by"))
    let product = try world.text("products/p-0007.html")
    #expect(product.contains("Under a contract that is in force, with the data named below."))
    #expect(product.contains("c-0002.html") && product.contains("c-0003.html"))
    #expect(try world.text("products/p-0004.html").contains("Not yet."))
  }

  @Test("show of an entry that was taken down no more than that, and keep its address")
  func withdrawn() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02") {
      $0.contractor = Mention(9, "Child's Name")
      $0.products = [Mention(1, "Child's Name Lessons")]
      $0.terms.description = "The wrong contract."
      $0.postingEvents = [
        PostingEvent(.withdrawn, on: CivilDate(iso: "2026-03-04") ?? .first, why: "Secret.")
      ]
    }
    world.content.products[0].name = "Child's Name Lessons"
    world.content.products[0].contractor = Mention(9, "Child's Name")
    let site = try world.site()
    var all = ""
    for file in site.files {
      guard case .made(let make) = file.content else { continue }
      all += String(decoding: try make(), as: UTF8.self)
    }
    for hidden in ["The wrong contract.", "Secret.", "Child's Name", "2026-01-02"] {
      #expect(!all.contains(hidden), "\(hidden)")
    }
    #expect(try world.text("contracts/c-0001.html").contains("took this entry down on"))
    #expect(try world.text("contracts.csv").contains(",withdrawn,"))
    // The contract may be in force all the same.
    let product = try world.text("products/p-0001.html")
    #expect(
      product.contains("was taken down from this website") && product.contains("<h1>Product P-0001")
    )
    #expect(try !world.text("by-product.html").contains("Wren"))
  }

  @Test("let nothing that was typed become markup")
  func escaped() throws {
    var world = try SiteWorld()
    let evil = "<script>alert(1)</script>\"'&\u{1}"
    world.content.district.name = evil
    world.content.district.website.contact = evil
    world.contract(evil, signed: "2026-01-02") {
      $0.terms.description = evil
      $0.terms.otherElements = evil
    }
    for file in try world.site().files where file.path.hasSuffix("l") {
      guard case .made(let make) = file.content else { continue }
      let text = String(decoding: try make(), as: UTF8.self)
      #expect(!text.contains("<script>alert") && !text.contains("\u{1}"), "\(file.path)")
    }
  }

  @Test("are one to each contract, product and kind of data, in every language")
  func languages() throws {
    var world = try SiteWorld()
    world.content.district.website.languages = [.spanish]
    world.contract("Wren", signed: "2026-01-02")
    let paths = try world.site().files.map(\.path)
    let english = Set(paths.filter { $0.hasSuffix(".html") && !$0.hasPrefix("es/") })
    #expect(english.contains("data/grades.html") && english.contains("products/p-0001.html"))
    #expect(Set(paths.filter { $0.hasPrefix("es/") }) == Set(english.map { "es/" + $0 }))
    #expect(Set(paths).count == paths.count)
    let spanish = try world.text("es/contracts/c-0001.html")
    #expect(spanish.contains("<html lang=\"es\"") && spanish.contains("<p lang=\"en\">Lessons"))
    #expect(spanish.contains("hreflang=\"x-default\" href=\"https://elm.example/data/contracts/"))
    #expect(spanish.contains("href=\"../../contracts/c-0001.html\">English</a>"))
    #expect(spanish.contains("borrador de traducción"))
  }

  @Test("of every kind of data have an address, which stays when no contract names it")
  func everyElement() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02")
    let paths = Set(try world.site().files.map(\.path))
    for element in DataElement.allCases { #expect(paths.contains(SitePath.element(element))) }
    let other = try #require(DataElement.allCases.first { ![.name, .grades].contains($0) })
    #expect(
      try world.text(SitePath.element(other)).contains("No contract that is listed here names"))
    let data = try world.text(SitePath.data)
    #expect(data.contains("Named by no contract that is listed here"))
    #expect(data.components(separatedBy: "data/grades.html").count == 2)
  }

  @Test("go on on further pages where a list is long")
  func longLists() throws {
    var world = try SiteWorld()
    for number in 1...501 { world.contract("Maker \(number)", signed: "2026-01-02") }
    let first = try world.text("index.html")
    #expect(first.contains("page 1 of 2") && first.contains("href=\"index-2.html\""))
    let second = try world.text("index-2.html")
    #expect(second.contains("page 2 of 2") && second.matches(of: /<th role="rowheader"/).count == 1)
    #expect(try world.site().files.last?.path == "index.html")
  }

  @Test("list for teachers what they may use only where the district turned that on")
  func teachers() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02", ends: "2027-01-01")
    world.contract("Wren", signed: "2026-02-02", ends: "2028-01-01", product: 1)
    world.contract("Owl", signed: "2026-01-02")
    world.contract("Gone", signed: "2020-01-02", ends: "2021-01-01")
    world.contract("Late", signed: "2026-11-01") { $0.inForceOn = CivilDate(iso: "2026-12-01") }
    world.contract("Secret", signed: "2026-01-02") {
      $0.postingEvents = [
        PostingEvent(.withdrawn, on: CivilDate(iso: "2026-03-04") ?? .first, why: "")
      ]
    }
    world.content.products[0].grades = "K-5 & up"
    var timer = Product(name: "Able Timer", contractor: Mention(9, "Moss"))
    timer.number = 9
    world.content.withoutStudentData =
      [timer]
      + world.content.products.filter { ["Wren", "Gone", "Secret"].contains($0.contractor.name) }
    #expect(try !world.site().files.contains { $0.path.contains("teachers") })
    #expect(try !world.text("index.html").contains("teachers.html"))

    world.content.district.website.listsForTeachers = true
    world.content.district.website.languages = [.spanish]
    #expect(try world.text("index.html").contains("<a href=\"teachers.html\">For teachers</a>"))
    let page = try world.text("teachers.html")
    let rows = page.components(separatedBy: "<tr role=\"row\"><th role=\"rowheader\"").dropFirst()
      .map(\.self)
    // By name: without data, out of force and without data, and two under contract.
    #expect(rows.count == 4)
    #expect(
      rows[0].contains(">Able Timer</th>") && rows[0].contains("no student data may go to it"))
    #expect(rows[0].contains(">None are named<") && rows[0].contains("As long as"))
    #expect(rows[1].contains("<a href=\"products/p-0004.html\">Gone Lessons</a>"))
    #expect(rows[1].contains("no student data may go to it"))
    #expect(rows[2].contains(">Owl Lessons<") && rows[2].contains(">No end is set<"))
    #expect(rows[3].contains(">K-5 &amp; up<"))
    #expect(rows[3].contains("contracts/c-0001.html") && rows[3].contains("contracts/c-0002.html"))
    #expect(rows[3].contains("Contract C-0002 with Wren"))
    #expect(rows[3].contains("<time datetime=\"2028-01-01\">"))
    #expect(!page.contains("Late") && !page.contains("Secret"))
    #expect(page.contains("id=\"find\"") && !page.contains("show-past"))
    #expect(try world.text("es/teachers.html").contains("<span lang=\"en\">K-5 &amp; up</span>"))
    #expect(try !world.text("teachers.html", as: .fragments).contains("<form"))
  }

  @Test("for teachers say so where there is nothing yet, and go on on further pages")
  func teachersCounted() throws {
    var world = try SiteWorld()
    world.content.district.website.listsForTeachers = true
    #expect(try world.text("teachers.html").contains("Nothing is listed yet."))
    for _ in 0...ListPages.rows { world.contract("Wren", signed: "2026-01-02") }
    #expect(try world.text("teachers.html").contains("href=\"teachers-2.html\""))
    #expect(try world.text("teachers-2.html").contains("page 2 of 2"))
  }

  @Test("are no website without an address and somebody to ask")
  func incomplete() throws {
    var world = try SiteWorld()
    world.content.district.website.address = ""
    #expect(throws: Refusal.self) { try world.site() }
    world = try SiteWorld()
    world.content.district.letterhead.email = ""
    let refusal = try #require(throws: Refusal.self) { try world.site() }
    #expect(refusal.reason == .websiteIncomplete && refusal.sentence.contains("whom families"))
  }

  @Test("as fragments hold the content alone, with whole addresses")
  func fragments() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02")
    let page = try world.text("contracts/c-0001.html", as: .fragments)
    #expect(page.contains("<div lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<h1>Wren: Wren Lessons, contract C-0001</h1>"))
    #expect(page.contains("href=\"https://elm.example/data/products/p-0001.html\""))
    #expect(!page.contains("<html") && !page.contains("../"))
    #expect(try !world.site(as: .fragments).files.contains { $0.path == "site.css" })
  }

  @Test("name the notices of breaches, and say so where there are none")
  func breaches() throws {
    var world = try SiteWorld()
    #expect(try world.text("breaches.html").contains("There is no breach notice here."))
    let day = try #require(CivilDate(iso: "2026-10-05"))
    var breach = PublicBreach(
      number: 2, products: [],
      notices: [
        .english: PublicBreach.Notice(
          dated: day, subject: "A lost disk & more",
          html: "<main><h1>A lost disk &amp; more</h1>\n<p>It was lost.</p>\n</main>")
      ])
    world.content.district.website.languages = [.portuguese]
    world.content.breaches = [breach]
    #expect(try world.text("breaches.html").contains("A lost disk &amp; more (U-0002)"))
    let page = try world.text("pt/breaches/u-0002.html")
    #expect(page.contains("<div lang=\"en\">\n<p>It was lost.</p>"))
    #expect(page.contains("somente em inglês"))
    breach.falseAlarmOn = day
    world.content.breaches = [breach]
    #expect(try world.text("breaches/u-0002.html").contains("no student data had got out"))
    #expect(try !world.text("breaches/u-0002.html").contains("It was lost."))
    breach.withdrawnOn = day
    world.content.breaches = [breach]
    for path in ["breaches/u-0002.html", "breaches.html", "feed.xml"] {
      let text = try world.text(path)
      #expect(!text.contains("was lost") && !text.contains("A lost disk"), "\(path)")
      #expect(text.contains("Breach notice (U-0002)"), "\(path)")
    }
  }

  @Test("say in which language a notice is, and that it is in English only where it is")
  func noticeLanguages() throws {
    var world = try SiteWorld()
    let day = try #require(CivilDate(iso: "2026-10-05"))
    let notice = PublicBreach.Notice(
      dated: day, subject: "Un disco perdido", html: "<main><h1>Un</h1>\n<p>Se.</p>\n</main>")
    world.content.breaches = [
      PublicBreach(number: 2, products: [], notices: [.spanish: notice])
    ]
    world.content.district.website.languages = [.spanish]
    let page = try world.text("breaches/u-0002.html")
    #expect(page.contains("<h1 lang=\"es\">Un disco perdido (U-0002)</h1>"))
    #expect(page.contains("<title lang=\"es\">Un disco perdido"))
    #expect(!page.contains("in English only"))
    #expect(try world.text("es/breaches/u-0002.html").contains("<h1>Un disco perdido"))
  }

  @Test("lead to a notice that the district posted elsewhere, and make none of their own of it")
  func elsewhere() throws {
    var world = try SiteWorld()
    var breach = PublicBreach(number: 3, products: [], notices: [:])
    breach.elsewhere = PublicBreach.Elsewhere(
      on: try #require(CivilDate(iso: "2026-03-13")), address: "https://other.example/n")
    world.content.breaches = [breach]
    let list = try world.text("breaches.html")
    #expect(
      list.contains("<a href=\"https://other.example/n\">Notice of March 13, 2026 (U-0003)</a>"))
    #expect(try !world.site().files.contains { $0.path == "breaches/u-0003.html" })
  }

  @Test("keep the address of a notice whose letter was set aside after it was posted")
  func breachGone() throws {
    var world = try SiteWorld()
    world.content.breaches = [PublicBreach(number: 3, products: [], notices: [:])]
    let page = try world.text(SitePath.breach(3))
    #expect(page.contains("The notice that stood here was taken off.") && page.contains("U-0003"))
    #expect(try world.text("breaches.html").contains("u-0003.html"))
  }

  @Test("say nothing empty where what is kept of a letter is no page")
  func brokenLetter() throws {
    var world = try SiteWorld()
    world.content.breaches = [
      PublicBreach(
        number: 2, products: [],
        notices: [.english: PublicBreach.Notice(dated: world.today, subject: "A", html: "<p>A")])
    ]
    #expect(throws: DocumentProblem.self) { try world.text("breaches/u-0002.html") }
  }

  @Test("tell of no contract that was signed after the day")
  func notYetSigned() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-11-25")
    #expect(try !world.site().files.contains { $0.path == "contracts/c-0001.html" })
  }

  @Test("keep the address of a contract that was called off before it was in force")
  func calledOff() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02") {
      $0.inForceOn = CivilDate(iso: "2026-09-01")
      $0.termination = Termination(on: CivilDate(iso: "2026-03-04") ?? .first, reason: "")
    }
    #expect(
      try world.text("contracts/c-0001.html").contains("Ended on <time datetime=\"2026-03-04\">"))
  }

  @Test("name every kind of data that any contract in force does")
  func dataOfTwo() throws {
    var world = try SiteWorld()
    world.contract("Wren", signed: "2026-01-02", product: 7)
    world.contract("Wren", signed: "2026-02-03", product: 7) {
      $0.terms.elements = []
      $0.terms.classes = [.studentGeneratedContent]
    }
    let page = try world.text("products/p-0007.html")
    #expect(page.contains("Grades") && page.contains("Student-generated content"))
  }
}
