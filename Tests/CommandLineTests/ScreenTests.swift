import Testing

@Suite("A screen as text")
struct ScreenTests {
  @Test("The made-up district shows the screen that the keys lead to, in the size asked for")
  func sample() {
    let run = CommandRun("screen", "--demo", "--keys", "2<Enter>w", "--size", "70x20")
    #expect(run.status == 0, "\(run.err)")
    let lines = run.out.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 20)
    #expect(lines.allSatisfy { $0.count <= 70 })
    #expect(run.out.contains("answered"))
    #expect(CommandRun("screen", "--demo").out.contains("Docket"))
    #expect(CommandRun("help").out.contains("\n  screen "))
  }

  @Test("A contract that a tool request asks for opens filled in, at the first field that is blank")
  func contractOfToolRequest() {
    let form = CommandRun("screen", "--demo", "--keys", "77<Down><Enter><Enter>").out
    #expect(form.contains("Open a contract") && form.contains("Starfish Polls"), "\(form)")
    #expect(form.contains("▸ Contractor ") && form.contains("field 1 of"), "\(form)")
  }

  @Test("The casebook of the prompt is only looked at, whatever the keys say")
  func casebook() throws {
    let district = try TemporaryDistrict()
    district.run("contractor", "add", "--name", "Wren Software")
    let before = district.run("journal").out
    let list = district.run("screen", "--keys", "8")
    #expect(list.out.contains("Wren Software"), "\(list.out)")
    #expect(list.out.contains("looking only"))
    let form = district.run("screen", "--keys", "8nHeron Books<C-s>")
    #expect(form.out.contains("--read-only"), "\(form.out)")
    #expect(district.run("screen", "--as-of", "2026-11-01").out.contains("as of Sun Nov 1, 2026"))
    #expect(district.run("journal").out == before)
  }

  @Test("The letters of the roles stand below, and what is asked of the program last")
  func parts() throws {
    let run = CommandRun("screen", "--demo", "--roles", "--keys", "<C-l>q2")
    let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 24 + 24 + 2 + 1)
    #expect(lines.suffix(3) == ["Docket would draw every cell again.", "Docket would end.", ""])
    let parts = try CommandRun("screen", "--demo", "--keys", "q", "--json").object()
    #expect(parts["requests"] as? [String] == ["Docket would end."])
    #expect(parts["roles"] as? [String] == [])
  }

  @Test("A word that is no key is named with its place")
  func unknownKey() throws {
    let run = CommandRun("screen", "--demo", "--keys", "2<Entr>w")
    #expect(run.status == 65)
    #expect(run.err.hasPrefix("docket: --keys: “<Entr>”, character 2 of the keys"), "\(run.err)")
  }

  @Test(
    "What cannot be a screen is a usage error",
    arguments: [
      ["--size", "80"], ["--size", "0x24"], ["--size", "80x24x1"], ["--size", "80x100000"],
      ["--as-of", "today"],
    ])
  func usage(arguments: [String]) {
    #expect(CommandRun(["screen", "--demo"] + arguments).status == 64)
  }
}
