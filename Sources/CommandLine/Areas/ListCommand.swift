import ArgumentParser
import CaseDomain

/// Lists the records of one kind.
struct ListCommand<Place: TypeNumber>: Subcommand {
  static var configuration: CommandConfiguration {
    let area = Place.area
    let sorts = area.headings.filter(\.sorts).map(\.key).joined(separator: ", ")
    let standings = area.standings.map(\.words).joined(separator: ", ")
    return CommandConfiguration(
      commandName: "list", abstract: "List the \(area.plural).",
      discussion: "Sorts by: \(sorts)."
        + (standings.isEmpty
          ? "" : " Standings: \(standings); lists and JSON give the words in parentheses.")
        + " The columns' keys in JSON are: "
        + (["reference"] + area.headings.map(\.key)).joined(separator: ", ") + ".")
  }

  @Option(
    name: .long,
    help: ArgumentHelp("Only what has words beginning so in its name.", valueName: "text"))
  var filter = ""

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only this standing, by its key or as lists print it; may be given several times.",
      valueName: "standing"))
  var standing: [String] = []

  @Option(name: .long, help: ArgumentHelp("The column that orders the list.", valueName: "key"))
  var sort = "number"

  @Flag(name: .long, help: "From high to low.")
  var descending = false

  @Option(name: .long, help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func validate() throws {
    let sorts = Place.area.headings.filter(\.sorts).map(\.key)
    guard sorts.contains(sort) else {
      throw ValidationError(
        "The list cannot be sorted by “\(sort)”; it can by \(sorts.joined(separator: ", ")).")
    }
    let known = Place.area.standings
    for one in standing where Self.key(one) == nil {
      throw ValidationError(
        known.isEmpty
          ? "There are no standings of \(Place.area.plural)."
          : "“\(one)” is not a standing; there are "
            + known.map(\.words).joined(separator: ", ") + ".")
    }
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
  }

  /// The key of a standing, given by its key or by its words.
  private static func key(_ typed: String) -> String? {
    let typed = typed.lowercased()
    return Place.area.standings.first { $0.key == typed || $0.label.lowercased() == typed }?.key
  }

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let query = ListQuery(
      Place.area, text: filter, standings: standing.compactMap(Self.key), sort: sort,
      descending: descending, limit: 0)
    let columns = Place.area.headings
    if common.json {
      try surroundings.writeArray { add in
        try casebook.everyRow(of: query, limit: limit) { rows in
          try add(rows.map { JSONObject($0, columns: columns) })
        }
      }
      return
    }
    var table: TextTable?
    try casebook.everyRow(of: query, limit: limit) { rows in
      var lines = rows.map { $0.cells.map(\.shown) }
      if table == nil { lines.insert(columns.map(\.title), at: 0) }
      let fitted = table ?? TextTable(fitting: lines)
      table = fitted
      try surroundings.out(lines.map(fitted.line).joined())
    }
  }
}
