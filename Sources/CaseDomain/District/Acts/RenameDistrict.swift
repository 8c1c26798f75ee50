struct RenameDistrict: ChangingAct {
  typealias Record = District
  static let about = ActAbout(
    "rename", "Rename the district", "Changes the name on titles and letters.")
  static let fields: [Field<Self>] = [
    Field("name", "Name", \.name, .text, required: true, hint: "The district's name.")
  ]

  var name = ""
}

extension RenameDistrict {
  init(today: CivilDate) { self.init() }

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    name = district.name
  }

  static func obstacle(on district: District, in circumstances: Circumstances) -> Refusal? { nil }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.name = name
    guard changed != district else { throw Refusal.unchanged }
    return Decision(changed, "The district is now called \(name).")
  }
}
