/// An act on an exemption that has not come to its end.
protocol ActOnOpenExemption: ExemptionAct {}

extension ActOnOpenExemption {
  static func obstacle(on exemption: Exemption, in circumstances: Circumstances) -> Refusal? {
    exemption.ended
  }
}

extension Exemption {
  /// The refusal of an act that an end stands in the way of.
  var ended: Refusal? {
    end.map {
      Refusal(
        .ended, "The exemption was \($0.kind.rawValue) as of \($0.on.long).",
        remedy: "Open a new exemption, or undo the end if it is wrong.")
    }
  }

  /// The event that every day of an exemption follows from.
  var drawingUp: (day: CivilDate?, name: String) { (drawnUpOn, "the agreement was drawn up") }

  /// The decision that leaves the exemption as `changed`, saying so where its standing moved.
  func decision(
    _ changed: Exemption, _ sentence: String, _ detail: [JournalDetail],
    in circumstances: Circumstances
  ) -> Decision<Exemption> {
    let (district, today) = (circumstances.district, circumstances.today)
    let standing = changed.standing(in: district, on: today)
    let news =
      standing == self.standing(in: district, on: today)
      ? "" : " The exemption is now \(standing.label)."
    return Decision(changed, sentence + news, detail)
  }
}
