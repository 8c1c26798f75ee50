import Testing

/// A page of commands that would be played in part, or held against nothing, is refused.
@Suite("A page of commands")
struct CommandPlayTests {
  @Test(
    "with a misspelled block, one without an end, or words held against nothing is no page",
    arguments: [
      "```dockett\nday 2026-11-21\n```\n", "```docket \nday 2026-11-21\n```\n",
      "```docket\nday 2026-11-21\n", "```file a.csv\nName\n", "```docket\n= Nothing\n```\n",
      "```docket\n```docket\n```\n",
    ])
  func unplayable(script: String) {
    #expect(throws: CommandPlay.Unplayable.self) { _ = try CommandPlay(script) }
  }

  @Test("counts what it held against the answers, and names what is otherwise")
  func counted() throws {
    let play = try CommandPlay("```docket\nhelp\n= docket\n≠ docket\n```\n")
    #expect(play.expectations == 2 && play.surprises.count == 1)
    #expect(throws: CommandPlay.Unplayable.self) {
      _ = try CommandPlay("```docket\nhelp … until Nonesuch\n```\n")
    }
  }
}
