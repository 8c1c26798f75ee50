/// The day by which a contractor's answer is expected, and how it came about.
///
/// The statute says "a reasonable amount of time" and counts no days (§ 10-234cc(a)(2)): the number
/// is a term of the contract or the district's own, and never law.
struct LegDue: Hashable, Sendable {
  /// The day.
  var due: CivilDate
  /// The day the contractor was asked.
  let from: CivilDate
  /// Whether the contract or the district sets it.
  var authority: Authority
  /// Where it is found.
  var citation: String
  /// The days that pauses have added.
  var pausedDays = 0
  /// The day up to which the days of pauses and holds are counted.
  private var restedUntil = CivilDate.first
  /// Whether more time was given.
  var isExtended = false

  /// Works the day out for a leg that has been sent; `nil` for one that has not.
  ///
  /// A pause adds its days where it began before the day that was due, and more time given counts
  /// where it reaches further; both are taken in the order in which they happened.
  init?(of leg: Leg, in request: DeletionRequest, district: District) {
    guard let sentOn = leg.sentOn else { return nil }
    let deadline =
      if let days = leg.contractDays {
        Rulebook.deadline(
          .deletionTime, from: sentOn, days: days, authority: .contractTerm,
          citation: "the contract's term on deletion")
      } else {
        district.deadline(.deletionTime, from: sentOn)
      }
    due = deadline.due
    from = sentOn
    authority = deadline.authority
    citation = deadline.citation
    var extensions = request.extensions[...]
    let rests = (request.pauses + leg.holds).sorted { $0.from < $1.from }
    for pause in rests {
      while let next = extensions.first, next.on <= pause.from {
        extend(until: extensions.removeFirst().until)
      }
      rest(pause)
    }
    for extra in extensions { extend(until: extra.until) }
  }

  private mutating func extend(until day: CivilDate) {
    guard day > due else { return }
    due = day
    isExtended = true
    authority = .districtPractice
    citation = Citation.districtPractice.text
  }

  private mutating func rest(_ pause: Pause) {
    // A hold within a pause rests no day twice.
    let start = max(pause.from, from, restedUntil)
    guard let until = pause.until, start <= due, until > start else { return }
    restedUntil = until
    pausedDays += start.days(until: until)
    due = due.adding(days: start.days(until: until))
  }

  /// Whose number it is, in words.
  var source: String {
    authority == .contractTerm ? "the contract's own term" : "the district's own number"
  }
}
