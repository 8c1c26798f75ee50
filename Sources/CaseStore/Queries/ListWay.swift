/// One way in which a row of a list can answer to what was typed and to the standings asked for.
///
/// The words are found in the text index, or some of them in the name of the standing; that is not in
/// the index, because it follows the day.
struct ListWay {
  /// The words left for the text index.
  let filter: TextFilter
  /// The conditions of which one must hold, or `nil` where every standing is asked for.
  let conditions: [String]?
  /// The numbers of the rows, where they were found and are few.
  var numbers: [Int]?

  /// The ways in which a row of an area answers.
  static func all<Record: ListedRecord>(
    of type: Record.Type, _ filter: TextFilter, standings: [String]
  ) -> [ListWay] {
    let asked = standings.isEmpty ? nil : standings.flatMap { type.conditions(for: $0) }
    let named = type.standings.filter { standings.isEmpty || standings.contains($0.key) }
    return [ListWay(filter: filter, conditions: asked)]
      + named.compactMap { standing in
        filter.beside(standing.label).map {
          ListWay(filter: $0, conditions: type.conditions(for: standing.key))
        }
      }
  }
}
