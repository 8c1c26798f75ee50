/// Who decided about a tool request, and when.
struct ToolRuling: Hashable, Sendable {
  var on = CivilDate.first
  var by = ""

  static let fields: [Field<Self>] = [
    Field("by", "Decided by", \.by, .text, hint: "Blank for yourself."),
    Field("on", "Decided on", \.on, .day),
  ]
}
