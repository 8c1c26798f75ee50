/// One line of a report: what is counted, how many there are, how many there were a year before, and
/// what is to be said of it.
public struct ReportLine: Hashable, Sendable, Encodable {
  /// What is counted.
  public var label: String
  /// How many there are on the day of the report; `nil` where nothing is counted.
  public var now: ReportFigure?
  /// How many there were on the same day a year before; `nil` where the two are not compared.
  public var before: ReportFigure?
  /// What else is to be said, as words that may stand alone.
  public var words: String
  /// How good or bad it is.
  public var tone: Tone
  /// Whether the number is drawn as a bar beside those of the same section.
  public var isBar: Bool
  /// Where the line leads, if it does.
  public var leads: ReportLead?

  private enum CodingKeys: CodingKey { case label, now, before, words, tone, leads }

  /// Describes a line.
  init(
    _ label: String, _ now: ReportFigure? = nil, before: ReportFigure? = nil, words: String = "",
    tone: Tone = .plain, isBar: Bool = false, leads: ReportLead? = nil
  ) {
    (self.label, self.now, self.before, self.words) = (label, now, before, words)
    (self.tone, self.isBar, self.leads) = (tone, isBar, leads)
  }

  /// A line of a number that is known for both days, drawn as a bar.
  init(
    _ label: String, _ now: Int, before: Int?, words: String = "", tone: Tone = .plain,
    isBar: Bool = true, leads: ReportLead? = nil
  ) {
    self.init(
      label, .known(now), before: before.map(ReportFigure.known) ?? .notKnown, words: words,
      tone: now == 0 ? .plain : tone, isBar: isBar, leads: leads)
  }

  /// The same line for a day that is over: what the dates on record do not tell for the year before, they
  /// do not tell for it either.
  var ofThePast: ReportLine {
    guard before == .notKnown else { return self }
    return ReportLine(label, .notKnown, before: .notKnown, words: words)
  }
}
