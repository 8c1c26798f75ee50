/// A notice of a breach as it is typed.
struct BreachNoticeEntry: Hashable, Sendable {
  var receivedOn: CivilDate?
  var time = ""
  var from = ""
  var channel = ""
  var sentOn: CivilDate?
  var brings = ""

  static let fields: [Field<Self>] = [
    Field(
      "received", "Notice received", \.receivedOn, .date,
      hint: "The day it came; the \(Rulebook.newest(.breachFamilies).time) run from it.",
      citation: .breachFamilies),
    Field("time", "At", \.time, .text, hint: "The time of the day: 4:40 pm."),
    Field("sent-by", "From and to", \.from, .text, hint: "Who sent it, and who received it."),
    Field(
      "channel", "By", \.channel, .text, hint: "E-mail, letter, telephone, the vendor's page, …"),
    Field("sent", "Sent on", \.sentOn, .date, hint: "Where it was sent on another day."),
    Field(
      "brings", "It says", \.brings, .longText,
      hint: "That there was a breach, whose data, a list, a correction."),
  ]

  /// The notice, if one was received.
  ///
  /// - Throws: `Refusal` for days out of order or to come.
  func notice(
    of breach: Breach, in circumstances: Circumstances
  ) throws(Refusal) -> BreachNotice? {
    guard let receivedOn else { return nil }
    try circumstances.requireHappened(receivedOn, "The notice", field: "received")
    try circumstances.require(
      receivedOn, notBefore: sentOn, "The notice", event: "it was sent", field: "received")
    try circumstances.require(
      sentOn ?? receivedOn, notBefore: breach.discoveredOn, "The notice",
      event: "the breach was discovered", field: "received")
    return BreachNotice(
      receivedOn: receivedOn, time: time, from: from, channel: channel, sentOn: sentOn,
      brings: brings)
  }
}
