/// Kinds of case with the acts on them, which are asked for with every line and every command.
struct KnownAreas: Sendable {
  /// The kinds, in the order in which the manual lists them.
  let types: [any CaseRecord.Type]
  /// The acts on each kind, in the order of a case's life.
  let actsByArea: [CaseArea: [ActKind]]
  /// The acts by their names, those of older versions among them.
  let actsByName: [String: ActKind]

  init(_ types: [any CaseRecord.Type]) {
    self.types = types
    var actsByArea: [CaseArea: [ActKind]] = [:]
    var actsByName: [String: ActKind] = [:]
    for type in types {
      let area = type.area
      let acts = type.kinds
      actsByArea[area] = acts
      for act in acts {
        actsByName["\(area.name).\(act.verb)"] = act
        if let before = act.before { actsByName["\(area.name).\(before)"] = act }
      }
    }
    self.actsByArea = actsByArea
    self.actsByName = actsByName
  }
}
