struct RenameDistrict: AlwaysAllowedAct {
  static let about = ActAbout(
    "rename", "Rename the district", "Changes the name on titles and letters.")
  static let fields: [Field<Self>] = [
    Field("name", "Name", \.name, .text, required: true, hint: "The district's name.")
  ]

  var name = ""

  mutating func prefill(from district: District, in circumstances: Circumstances) {
    name = district.name
  }

  func change(_ district: District, in circumstances: Circumstances) throws -> Decision<District> {
    var changed = district
    changed.name = name
    return Decision(changed, "The district is now called \(name).")
  }
}
