/// The manual page `docket(1)`, in the mdoc language.
struct ManualPage {
  let program: CommandInfo

  var text: String {
    var lines = [
      ".\\\" Written by docket itself: make manual.",
      ".Dd \(Self.date)", ".Dt DOCKET 1", ".Os", ".Sh NAME", ".Nm docket",
      ".Nd \(escaped(program.abstract ?? ""))", ".Sh SYNOPSIS", ".Nm", ".Op Ar options",
      ".Op Ar command", ".Sh DESCRIPTION", escaped(program.discussion ?? ""), ".Pp",
      "Every command on a casebook takes these options:",
    ]
    lines += list(program.shared)
    lines.append(".Sh COMMANDS")
    for command in program.all.dropFirst() { lines += section(command) }
    lines += [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
    for (name, meaning) in Self.environment { lines += [".It Ev \(name)", escaped(meaning)] }
    lines += [".El", ".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for status in ProgramStatus.allCases { lines += [".It \(status.rawValue)", status.meaning] }
    lines += [
      ".El", ".Sh SEE ALSO", "On the screens the key", ".Ic \\&?",
      "lists what can be done there.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The day of the version, which the format of manual pages asks for.
  private static let date = "November 21, 2026"

  private static let environment = [
    ("DOCKET_CASEBOOK", "The casebook, where --casebook does not name one."),
    ("DOCKET_ACTOR", "On whose word something is recorded, where --actor does not say."),
    ("DOCKET_OPEN", "The program that opens documents; xdg-open otherwise."),
    (
      "DOCKET_TRACE_SQL",
      "If set to anything, tells each statement of SQL on the standard error, without its values."
    ),
    ("XDG_DATA_HOME", "The data folder, in which docket/casebook.sqlite is the casebook."),
    ("NO_COLOR", "If set to anything, the screens use no color."),
  ]

  private func section(_ command: CommandInfo) -> [String] {
    let positional = command.own.filter { $0.kind == "positional" }.map(\.typed)
    let heading = ([command.words] + positional).joined(separator: " ")
    var lines = [".Ss \(escaped(heading))", escaped(command.abstract ?? "")]
    if let discussion = command.discussion, !discussion.isEmpty {
      lines.append(escaped(discussion))
    }
    return lines + list(command.own)
  }

  private func list(_ arguments: [CommandInfo.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width Ds"]
      + arguments.flatMap { [".It \(escaped($0.typed))", escaped($0.abstract ?? "")] } + [".El"]
  }

  /// The text with nothing in it that the formatter would take for a request or an escape.
  private func escaped(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": plain += "\\e"
      case "-": plain += "\\-"
      case _ where scalar.isASCII: plain.unicodeScalars.append(scalar)
      default: plain += "\\[u\(hexadecimal(scalar))]"
      }
    }
    return
      plain.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        if line.isEmpty { return ".Pp" }
        return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : String(line)
      }
      .joined(separator: "\n")
  }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
