import Testing

extension Tmux {
  /// Runs the body with the probe drawn over the whole terminal.
  static func withProbe(
    columns: Int = 60, rows: Int = 14, environment: [String: String] = [:],
    type: String = "tmux-256color", _ body: (Tmux) throws -> Void
  ) throws {
    try run(columns: columns, rows: rows, environment: environment, type: type) { tmux in
      try tmux.launch(try BuiltProgram.command("terminal-probe"))
      try tmux.wait(until: "the probe fills \(columns)x\(rows)") { screen in
        screen.contains("Probe \(columns)x\(rows)")
          && screen.split(separator: "\n").count == rows
      }
      try body(tmux)
    }
  }

  /// A command that opens a contract signed yesterday.
  static let draft =
    "contract draft --new-contractor Wren --new-products Wand --signed yesterday"

  /// Makes a casebook in the home folder and carries out commands on it.
  func makeCasebook(
    _ commands: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let program = try BuiltProgram.command("docket")
    for command in ["init --district 'Elm Harbor' --policy trumbull"] + commands {
      let answer = try output(of: "\(program) \(command) || echo FAILED")
      try #require(
        !answer.contains("FAILED"), "\(command): \(answer)", sourceLocation: sourceLocation)
    }
  }

  /// Runs the body with the screens of a casebook in the home folder.
  static func withScreens(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    after commands: [String] = [], _ body: (Tmux, String) throws -> Void
  ) throws {
    let program = try BuiltProgram.command("docket")
    try run(columns: columns, rows: rows, environment: environment) { tmux in
      try tmux.makeCasebook(commands)
      try tmux.launch(program)
      try tmux.wait(for: "[1 Docket]")
      try body(tmux, program)
    }
  }

  /// Makes a casebook with a signed contract that one document is kept with, and a folder of the
  /// person's own for what is opened.
  func attachDocument() throws {
    _ = try output(of: "cd; mkdir tmp; echo 'made up terms' > signed.txt")
    try makeCasebook([
      Self.draft, "contract attach 1 --file '~/signed.txt' --role 'signed contract'",
    ])
    try enter("export TMPDIR=$HOME/tmp")
  }

  /// Opens the signed contract's only document from the docket.
  func openDocument() throws {
    try wait(for: "Post the website notice")
    try press("2")
    try wait(for: "[2 Contracts]")
    try press("Enter")
    try wait(for: "Standing: under review")
    try press("G", "Up", "Up", "Up", "Up")
    try wait(until: "the document is selected") { screen in
      screen.split(separator: "\n").contains { $0.contains("▸") && $0.contains("signed") }
    }
    try press("Enter")
  }

  /// Waits for the shell, and expects the program to have left with a status.
  func expectLeft(
    with status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try wait(until: "the shell is back") { _ in try state() == .atHome }
    #expect(
      try output(of: "echo \"left with $?\"") == "left with \(status)\n",
      sourceLocation: sourceLocation)
  }
}
