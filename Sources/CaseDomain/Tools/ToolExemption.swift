/// An exemption for the product of a tool request, and how far it has come whatever the day.
public struct ToolExemption: Hashable, Sendable {
  /// How far it has come.
  enum Course: Hashable, Sendable {
    /// It is not in effect, and may come to be.
    case underway
    /// It is in effect since a day, and nothing on record ends it.
    case holds(since: CivilDate)
    /// A contract for the product took its ground.
    case covered(CoveringContract)
    /// It was ended, or taken back by those who signed.
    case over(ExemptionEnd.Kind, on: CivilDate)
  }

  /// The exemption.
  let reference: CaseReference
  /// How far it has come.
  let course: Course
  /// The day on which it is looked at again, where one is set.
  let reviewOn: CivilDate?

  init(_ exemption: Exemption, in district: District) {
    reference = exemption.reference
    reviewOn = exemption.reviewOn
    let days = exemption.daysInEffect(in: district)
    course =
      if let end = exemption.end {
        .over(end.kind, on: end.on)
      } else if let taker = exemption.groundTakers.first {
        .covered(taker)
      } else if let since = days.last, !days.count.isMultiple(of: 2) {
        .holds(since: since)
      } else {
        .underway
      }
  }

  /// Whether it may be used under.
  var holds: Bool { if case .holds = course { true } else { false } }

  /// Whether nothing comes of it any more.
  var isOver: Bool { if case .over = course { true } else { false } }

  /// How good or bad that is.
  var tone: Tone {
    switch course {
    case .underway, .covered: .warning
    case .holds: .good
    case .over: .bad
    }
  }

  /// The day from which it is no ground, where that is on record.
  var overSince: CivilDate? {
    switch course {
    case .underway, .holds: nil
    case .covered(let contract): contract.from
    case .over(_, let day): day
    }
  }

  /// Whether nothing may be used under it on a day: a contract takes its ground when it begins.
  func isLost(on day: CivilDate) -> Bool { !holds && (overSince.map { $0 <= day } ?? true) }

  /// How far it has come, as the end of a sentence that names it.
  var words: String {
    switch course {
    case .underway: "is not in effect"
    case .holds(let since): "is in effect since \(since.medium)"
    case .covered(let contract):
      "gives way to \(contract.contract.reference(in: .contract)), which covers the product from "
        + contract.from.medium
    case .over(let kind, let day): "was \(kind.rawValue) as of \(day.medium)"
    }
  }
}

extension ToolFollowUp {
  /// The exemption to go by: one that holds before one that may come to, and the newest of each.
  func exemption(in district: District) -> ToolExemption? {
    let all = exemptions.map { ToolExemption($0, in: district) }
    return all.last(where: \.holds) ?? all.last { !$0.isOver } ?? all.last
  }
}
