import CaseDomain
import CaseStore
import Foundation

/// Measures the public website of a district with 10,000 contracts, and beside it how Hugo writes as
/// many pages on the same machine.
struct SiteBench {
  /// Of these, half are contracts, and one in sixteen of them is not signed.
  private static let cases = 21_334
  private static let rounds = 5

  /// Makes the casebook, measures and prints.
  func run() throws {
    try BenchFolder.use { folder in
      let casebook = "\(folder)/casebook.sqlite"
      let store = try BenchCasebook.make(at: casebook, cases: Self.cases) { district in
        district.website.address = "https://bench.example/student-data/"
        district.letterhead.email = "office@bench.example"
      }
      let contracts = try store.siteContent().contracts.count
      let chosen = ["--casebook", casebook]
      print("\(contracts) contracts with a page each")
      try measure("docket site build") { ["site", "build", "\(folder)/site-\($0)"] + chosen }
      try measure("docket site build, over the same website") { _ in
        ["site", "build", "\(folder)/site-0"] + chosen
      }
      try measure("docket site diff") { _ in ["site", "diff", "\(folder)/site-0"] + chosen }
      try hugo(folder, contracts)
    }
  }

  private func measure(
    _ name: String, _ program: String = MeasuredProcess.docket, _ arguments: (Int) -> [String]
  ) throws {
    try MeasuredProcess.measure(name, program, rounds: Self.rounds, arguments)
  }

  /// As many pages of about the same length, written by Hugo into folders of their own.
  private func hugo(_ folder: String, _ pages: Int) throws {
    let place = "\(folder)/hugo"
    for part in ["content/contracts", "layouts/_default"] {
      try FileManager.default.createDirectory(
        atPath: "\(place)/\(part)", withIntermediateDirectories: true)
    }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(place)/\(name)"))
    }
    try write(
      "config.toml",
      "baseURL = \"https://bench.example/\"\ntitle = \"Bench\"\ndisableKinds = [\"taxonomy\", \"term\"]\n"
    )
    let page = try String(
      contentsOfFile: "\(folder)/site-0/contracts/c-0001.html", encoding: .utf8)
    // The same page, with its title and text from the content as a person would write it.
    try write(
      "layouts/_default/single.html",
      page.replacingOccurrences(of: "contract C-0001", with: "contract {{ .Title }}")
        .replacingOccurrences(
          of: "<main id=\"main\" tabindex=\"-1\">", with: "<main>{{ .Content }}"))
    try write(
      "layouts/_default/list.html",
      "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"
    )
    for number in 1...pages {
      try write(
        "content/contracts/c-\(number).md",
        "---\ntitle: C-\(number)\ndate: 2026-11-01\n---\n## What it is for\n\nFor use in class.\n\n- First or last name\n- E-mail address\n"
      )
    }
    do {
      try measure("hugo, as many pages", "hugo") {
        ["--quiet", "-d", "public-\($0)", "--source", place]
      }
    } catch let failure as MeasuredProcess.Failure where failure.status == ENOENT {
      print("hugo is not installed; install it with apt to compare.")
    }
  }
}
