import ArgumentParser
import CaseDomain
import PlainText

/// Writes what is due as a calendar.
struct CalendarCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Write what is due as a calendar file (.ics).",
    discussion: "One all-day entry for each date. Students appear by their codes.")

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func run(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let calendar = CalendarText(stamp: casebook.moment.today)
    try surroundings.out(calendar.beginning)
    try casebook.everyLine(of: DocketQuery(limit: 0)) { lines in
      try surroundings.out(lines.map(calendar.entry).joined())
    }
    try surroundings.out(calendar.end)
  }
}

/// A calendar as RFC 5545 writes it.
struct CalendarText {
  /// The day the calendar was written.
  let stamp: CivilDate

  var beginning: String {
    line("BEGIN:VCALENDAR") + line("VERSION:2.0") + line("PRODID:-//Docket//EN")
  }

  var end: String { line("END:VCALENDAR") }

  /// The entry of a line of the docket; nothing where it has no date.
  func entry(_ due: DocketLine) -> String {
    guard let day = due.item.due else { return "" }
    let source = [due.item.authority?.rawValue, due.item.citation].compactMap(\.self)
    return line("BEGIN:VEVENT") + line("UID:\(identity(of: due))@docket")
      + line("DTSTAMP:\(digits(stamp))T000000Z")
      + line("DTSTART;VALUE=DATE:\(digits(day))")
      + line("DTEND;VALUE=DATE:\(digits(day.adding(days: 1)))")
      + line("SUMMARY:" + escaped("\(due.item.sentence): \(due.reference) \(due.title)"))
      + line("DESCRIPTION:" + escaped(source.joined(separator: ", ")))
      + line("END:VEVENT")
  }

  /// What stays the same when the date moves, so that a calendar moves its entry too.
  private func identity(of due: DocketLine) -> String {
    // What no rule asks for is known by its words, as two events of one case are.
    let what = [due.item.rule?.rawValue ?? due.item.sentence, due.item.settle?.act.verb ?? ""]
    // A field that is left for the coordinator to fill in tells by its name which it is.
    let which = (due.item.settle?.given ?? [:]).sorted { $0.key < $1.key }
      .map { $0.value.isEmpty ? $0.key : $0.value }
    return ([due.reference.description] + what + which).joined(separator: "-")
      .filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  private func digits(_ date: CivilDate) -> String { date.iso.replacing("-", with: "") }

  private func escaped(_ text: String) -> String {
    PlainText.safe(text).replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,")
  }

  /// A content line, folded so that none is longer than 75 octets; no character is halved.
  private func line(_ text: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded + "\r\n"
  }
}
