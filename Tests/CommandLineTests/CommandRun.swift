import CaseDomain
import CommandLine
import Foundation
import Testing

/// One command line, run inside the test with a clock and a person of its own.
struct CommandRun {
  private(set) var status: Int32 = -1
  private(set) var out = ""
  private(set) var err = ""

  /// The day on which the tests' commands are given.
  static let today = CivilDate(dayNumber: 20_778)

  init(
    _ arguments: String..., variables: [String: String] = [:], today: CivilDate = today,
    login: String = "pat", columns: Int? = nil
  ) {
    self.init(arguments, variables: variables, today: today, login: login, columns: columns)
  }

  init(
    _ arguments: [String], variables: [String: String] = [:], today: CivilDate = today,
    login: String = "pat", columns: Int? = nil
  ) {
    let streams = Streams()
    status = DocketProgram.run(
      arguments,
      in: Surroundings(
        variables: variables, login: login,
        now: { Moment(today: today, stamp: "\(today.iso)T09:30:00-05:00") },
        out: { streams.out += $0 }, err: { streams.err += $0 }, columns: columns))
    out = streams.out
    err = streams.err
  }

  private final class Streams {
    var out = ""
    var err = ""
  }

  /// The output read as one JSON object.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
  }

  /// The output read as a JSON array of objects.
  func array() throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [[String: Any]])
  }

  /// What the standard error's JSON says of the complaint.
  func complaint() throws -> [String: Any] {
    let wrapped = try #require(
      try JSONSerialization.jsonObject(with: Data(err.utf8)) as? [String: Any])
    return try #require(wrapped["error"] as? [String: Any])
  }
}
