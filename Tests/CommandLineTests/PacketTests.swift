import Crypto
import Foundation
import Testing

@Suite("docket packet")
struct PacketTests {
  private let district: TemporaryDistrict

  init() throws {
    district = try TemporaryDistrict(policy: nil)
    try #require(CommandRun("demo", "--keep", district.casebook).status == 0)
  }

  private func path(_ name: String) -> String {
    district.folder.appendingPathComponent(name).path
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: path(file), encoding: .utf8)
  }

  /// Every file below a folder, by its path from there.
  private func files(_ folder: String) throws -> Set<String> {
    let all = try FileManager.default.subpathsOfDirectory(atPath: path(folder))
    var isFolder: ObjCBool = false
    return Set(
      all.filter {
        FileManager.default.fileExists(atPath: path(folder) + "/" + $0, isDirectory: &isFolder)
          && !isFolder.boolValue
      })
  }

  @Test("holds what is around a contract, and every file is the one that its list names")
  func contract() throws {
    let run = district.run("packet", "contract", "C-0006", path("packet"))
    #expect(run.status == 0 && run.out.contains("1 document"), "\(run.err)")
    let all = try files("packet")
    let tags: Set = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"]
    let payload = all.subtracting(tags)
    #expect(all.isSuperset(of: tags))
    #expect(
      payload.isSuperset(of: [
        "data/contents.html", "data/journal-head.txt", "data/C-0006/page.txt",
        "data/C-0006/journal.jsonl", "data/C-0006/document-3.png",
      ]))
    for area in ["V", "P"] {
      #expect(payload.contains { $0.hasPrefix("data/\(area)-") }, "\(payload.sorted())")
    }
    #expect(
      try text("packet/bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    var octets = 0
    var listed: Set<String> = []
    for list in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      for line in try text("packet/" + list).split(separator: "\n") {
        let parts = line.components(separatedBy: "  ")
        let data = try Data(contentsOf: URL(fileURLWithPath: path("packet/" + parts[1])))
        let hash = SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
        #expect(hash == parts[0], "\(parts[1])")
        listed.insert(parts[1])
        if list.hasPrefix("manifest") { octets += data.count }
      }
    }
    #expect(listed == all.subtracting(["tagmanifest-sha256.txt"]))
    #expect(
      try text("packet/bag-info.txt").contains("Payload-Oxum: \(octets).\(payload.count)\n"))
    #expect(
      try text("packet/manifest-sha256.txt").split(separator: "\n")[0].hasSuffix(
        "data/contents.html"))
  }

  @Test("leads to every file from its first page, and bears the head of the journal")
  func contents() throws {
    #expect(district.run("packet", "contractor", "V-0001", path("packet")).status == 0)
    let page = try text("packet/data/contents.html")
    for file in try files("packet/data") where file != "contents.html" {
      #expect(page.contains("href=\"\(file)\""), "\(file)")
    }
    let head = district.run("audit", "head").out.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try text("packet/data/journal-head.txt").contains(head) && page.contains(head))
    #expect(try text("packet/bag-info.txt").contains("Journal-Head: \(head)"))
  }

  @Test("has the entries of the journal by which anybody can work out their hash")
  func journal() throws {
    #expect(district.run("packet", "breach", "U-0001", path("packet")).status == 0)
    struct Entry: Decodable {
      let previous, at, actor, act, subject, detail, hash: String
      let sequence: Int
    }
    let lines = try text("packet/data/U-0001/journal.jsonl").split(separator: "\n")
    #expect(lines.count > 3)
    for line in lines {
      let entry = try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
      #expect(entry.subject == "U-0001")
      let rule = [
        entry.previous, String(entry.sequence), entry.at, entry.actor, entry.act, entry.subject,
        entry.detail,
      ].joined(separator: "\n")
      let hash = SHA256.hash(data: Data(rule.utf8)).map { String(format: "%02x", $0) }.joined()
      #expect(hash == entry.hash)
    }
  }

  @Test("names nobody unless it is asked to, and says what it leaves out")
  func names() throws {
    let file = try district.file("A. Parent.txt", "I agree.")
    let attached = district.run(
      "exemption", "attach", "E-0001", "--file", file, "--role", "agreement")
    #expect(attached.status == 0, "\(attached.err)")
    #expect(district.run("exemption", "note", "E-0001", "--text", "Asked A. Mother").status == 0)
    #expect(district.run("packet", "student", "2208", path("without")).status == 0)
    #expect(district.run("packet", "student", "2208", path("with"), "--names").status == 0)
    let (without, with) = (try files("without"), try files("with"))
    #expect(without.isSubset(of: with) && without != with)
    let left = with.subtracting(without)
    // Not even the name of the file.
    #expect(left.count { $0.hasPrefix("data/E-0001/document-") } == 1)
    // The lists of the breach that name the student are left out as well.
    #expect(left.allSatisfy { $0.hasPrefix("data/E-0001/") || $0.hasPrefix("data/U-") })
    #expect(left.count { $0.hasPrefix("data/U-") } == 2 && left.count == 3, "\(left)")
    #expect(try text("without/data/contents.html").contains("Left out"))
    #expect(try !text("with/data/contents.html").contains("Left out"))
    let hidden = try text("without/data/E-0001/page.txt")
    #expect(hidden.contains("name hidden") && hidden.contains("2208"))
    for file in without {
      #expect(try !text("without/" + file).contains("A. Parent"), "\(file)")
      #expect(try !text("without/" + file).contains("Asked A. Mother"), "\(file)")
    }
    let open = try text("with/data/E-0001/page.txt")
    #expect(open.contains("A. Parent.txt") && open.contains("Asked A. Mother"))
  }

  @Test("has the breaches whose lists name a student, and no other student's")
  func listed() throws {
    let list = try district.file("list.csv", "Student ID,Name\n7777,R. Made-Up\n")
    let attached = district.run(
      "breach", "affected", "U-0003", "--file", list, "--source", "A list")
    #expect(attached.status == 0, "\(attached.err)")
    let run = district.run("packet", "student", "7777", path("packet"))
    #expect(run.status == 0, "\(run.err)")
    #expect(try files("packet").contains("data/U-0003/page.txt"))
    let other = district.run("packet", "student", "7778", path("other"))
    #expect(other.status == 65 && other.err.contains("No case names a student"), "\(other.err)")
  }

  @Test(
    "gives no document an ending that a browser runs",
    arguments: [("a.html", "txt"), ("a.SVG", "txt"), ("page", "txt"), ("a.PDF", "pdf")])
  func endings(name: String, ending: String) throws {
    let file = try district.file(name, "<html><script>alert(1)</script></html>")
    let attached = district.run("contract", "attach", "C-0006", "--file", file, "--role", "copy")
    #expect(attached.status == 0, "\(attached.err)")
    #expect(district.run("packet", "contract", "C-0006", path("packet")).status == 0)
    let written = try files("packet").filter { $0.hasPrefix("data/C-0006/document-") }
    #expect(
      written.count == 2 && written.contains { $0.hasSuffix(".png") }
        && written.contains { $0.hasSuffix(".\(ending)") }, "\(written)")
  }

  @Test("takes an empty folder, and refuses one that holds anything with what that is")
  func occupied() throws {
    try FileManager.default.createDirectory(
      atPath: path("empty"), withIntermediateDirectories: true)
    #expect(district.run("packet", "contract", "1", path("empty")).status == 0)
    let again = district.run("packet", "contract", "1", path("empty"))
    #expect(again.status == 74 && again.err.contains("bag-info.txt"), "\(again.err)")
  }

  @Test(
    "is refused in one sentence for what is not there, and leaves nothing",
    arguments: [
      ("contract", "C-0999", 65, "There is no contract C-0999"),
      ("contract", "U-0001", 65, "is no reference of a contract"),
      ("student", "0000", 65, "No case names a student with the code 0000"),
      ("student", " ", 65, "Type the district's code"),
    ])
  func refused(kind: String, which: String, status: Int32, words: String) throws {
    let run = district.run("packet", kind, which, path("packet"))
    #expect(run.status == status && run.err.contains(words), "\(run.status) \(run.err)")
    #expect(!FileManager.default.fileExists(atPath: path("packet")))
  }
}
