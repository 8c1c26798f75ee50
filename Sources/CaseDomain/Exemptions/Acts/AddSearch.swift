struct AddSearch: ActOnOpenExemption {
  static let about = ActAbout(
    "search", "Add a tool examined",
    "Records one equivalent that was examined and why it fails, as evidence for condition 2.")
  static let fields: [Field<Self>] = [
    Field("on", "On", \.search.on, .day),
    Field("tried", "Tool", \.search.tried, .text, required: true, hint: "The tool examined."),
    Field(
      "failure", "Why it fails", \.search.failure, .longText, required: true,
      hint: "In what it does, or in what its maker will not sign."),
  ]

  var search = EquivalentSearch(on: .first, tried: "", failure: "")

  func change(_ exemption: Exemption, in circumstances: Circumstances) throws -> Decision<Record> {
    try require(\.search.on, "The search", in: circumstances)
    var changed = exemption
    changed.searches.append(search)
    changed.searches.sort { $0.on < $1.on }
    return exemption.decision(
      changed,
      "Search on \(search.on.long) recorded for \(exemption.reference); "
        + "\(changed.searches.count) in all.", details(\.search.on), in: circumstances)
  }
}
