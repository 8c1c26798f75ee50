/// By what way students and their parents or guardians are told something.
public enum FamilyChannel: String, FieldChoice, Codable {
  case email
  case portal
  case text
  /// Not electronically, which §§ 10-234bb(g)(2) and 10-234dd(a)(3) ask for.
  case paper

  /// The channel in words.
  public var label: String {
    switch self {
    case .email: "e-mail"
    case .portal: "the family portal"
    case .text: "text message"
    case .paper: "paper, for want of an address"
    }
  }

  /// Whether it is electronic, as the statute asks.
  public var isElectronic: Bool { self != .paper }
}
