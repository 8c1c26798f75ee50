/// That a letter was sent.
public struct LetterSending: Hashable, Sendable, Codable {
  /// By what way.
  public enum Channel: String, FieldChoice, Codable {
    case email
    case post
    case hand
    case portal
    case text
    case website

    /// The way in words.
    public var label: String {
      switch self {
      case .email: "by e-mail"
      case .post: "by post"
      case .hand: "by hand"
      case .portal: "through a portal"
      case .text: "by text message"
      case .website: "on the website"
      }
    }
  }

  /// The day.
  public var on: CivilDate
  /// By what way.
  public var channel: Channel
  /// To whom.
  public var to: String
  /// What proves it, in words.
  public var proof: String

  /// Describes a sending.
  public init(on: CivilDate, channel: Channel, to: String, proof: String) {
    (self.on, self.channel, self.to, self.proof) = (on, channel, to, proof)
  }

  /// By what way and to whom.
  var how: String { channel.label + (to.isEmpty ? "" : ", to \(to)") }
}

extension LetterSending.Channel {
  /// The way by which families were told; by e-mail where nobody has said.
  init(_ channel: FamilyChannel?) {
    self =
      switch channel {
      case .email, nil: .email
      case .portal: .portal
      case .text: .text
      case .paper: .post
      }
  }
}
