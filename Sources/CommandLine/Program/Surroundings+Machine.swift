import CaseDomain
import Foundation

extension Surroundings {
  /// The surroundings of a program started at a prompt.
  public static func machine() -> Surroundings {
    Surroundings(
      variables: ProcessInfo.processInfo.environment, login: loginName(),
      now: { moment(at: time(nil)) },
      out: { try write($0, to: STDOUT_FILENO) },
      err: { try? write($0, to: STDERR_FILENO) },
      columns: width())
  }

  /// The moment as the clock on the wall shows it, never as Greenwich does.
  ///
  /// A deadline falls on the district's own day: at nine in the evening in Connecticut it is
  /// already tomorrow in UTC.
  static func moment(at seconds: time_t) -> Moment {
    var seconds = seconds
    var parts = tm()
    localtime_r(&seconds, &parts)
    let date =
      CivilDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDate(dayNumber: seconds / 86_400)
    let minutes = parts.tm_gmtoff / 60
    let offset =
      (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
    let clock = [Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)].map(two)
    return Moment(today: date, stamp: "\(date.iso)T\(clock.joined(separator: ":"))\(offset)")
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static func loginName() -> String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return ProcessInfo.processInfo.environment["LOGNAME"] ?? ""
    }
    return String(cString: name)
  }

  private static func width() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    var text = text
    let trouble: Int32? = text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var done = 0
      while done < bytes.count {
        let count = Foundation.write(descriptor, start + done, bytes.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return errno }
        done += count
      }
      return nil
    }
    if let trouble {
      throw Complaint(
        .inputOutput, "output",
        "The output could not be written: \(String(cString: strerror(trouble))).")
    }
  }
}
