extension Refusal {
  /// The refusal of what an act carries with it, in the fields of that act, with how to leave it out.
  public func carried(by act: ActKind) -> Refusal {
    let record = act.field("record")
    return Refusal(
      reason, sentence, citation: citation,
      remedy: remedy
        + (record.map { " If the case has it already, say no to “\($0.label)”." } ?? ""),
      field: field.flatMap(act.field)?.id ?? record?.id)
  }
}
