import CaseDocuments
import CaseDomain
import CaseSeed
import CaseStore
import Files
import Foundation

/// Measures the public website of a district with 10,000 contracts, and beside it how Hugo writes as
/// many pages on the same machine.
struct SiteBench {
  /// Of these, half are contracts, and one in sixteen of them is not signed.
  private static let cases = 21_334
  private static let rounds = 5

  /// Makes the casebook, measures and prints.
  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("docket-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let casebook = "\(folder)/casebook.sqlite"
    let contracts = try fill(casebook)
    let chosen = ["--casebook", casebook]
    print("\(contracts) contracts with a page each")
    try measure("docket site build", program, chosen) {
      ["site", "build", "\(folder)/site-\($0)"]
    }
    try measure("docket site build, over the same website", program, chosen) { _ in
      ["site", "build", "\(folder)/site-0"]
    }
    try measure("docket site diff", program, chosen) { _ in
      ["site", "diff", "\(folder)/site-0"]
    }
    try hugo(folder, contracts)
  }

  private func measure(
    _ name: String, _ program: String, _ options: [String],
    _ arguments: (Int) -> [String]
  ) throws {
    let runs = try (0..<Self.rounds).map {
      try MeasuredProcess(program, arguments($0) + options)
    }
    let memory = runs.map(\.memory).max() ?? 0
    print("| \(Measurement(name, runs.map(\.time)).value) | \(memory / 1_048_576) MB | \(name) |")
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
      try measure("hugo, as many pages", "hugo", ["--source", place]) {
        ["--quiet", "-d", "public-\($0)"]
      }
    } catch let failure as MeasuredProcess.Failure where failure.status == ENOENT {
      print("hugo is not installed; install it with apt to compare.")
    }
  }

  private func fill(_ path: String) throws -> Int {
    let now = ScreenBench.now
    guard let profile = try Policies.profile(named: "connecticut") else { return 0 }
    var district = District(
      name: "Bench Harbor Public Schools", profile: profile,
      calendar: BusinessCalendar(appointed: try AppointedDays.all))
    district.website.address = "https://bench.example/student-data/"
    district.letterhead.email = "office@bench.example"
    let store = try CaseStore.create(
      path: FilePath(path), district: district, actor: Actor("bench"), moment: now)
    let bar = ProgressBar(total: Self.cases)
    try store.seed(cases: Self.cases, at: now) { bar.show($0) }
    bar.finish()
    return try store.siteContent().contracts.count
  }

  /// The program is built beside this one.
  private var program: String {
    URL(fileURLWithPath: Swift.CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("docket").path
  }
}
