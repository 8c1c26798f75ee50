/// What can be done with the public website and a folder.
public enum WebsiteWork: String, CaseIterable, Hashable, Sendable {
  /// Write it to a folder.
  case build
  /// Say what the published folder should say today and does not.
  case diff
  /// Record the entries that are up in the published folder.
  case record

  /// What it is called.
  var title: String {
    switch self {
    case .build: "Write the public website"
    case .diff: "Hold the published website against today's"
    case .record: "Record what is up on the published website"
    }
  }

  /// What the key does.
  var verb: String {
    switch self {
    case .build: "write"
    case .diff: "compare"
    case .record: "record"
    }
  }

  /// What it does, for help.
  var help: String {
    switch self {
    case .build: "Write the website."
    case .diff: "Compare it."
    case .record: "Record what is up."
    }
  }

  /// Which path is asked for.
  var hint: String {
    switch self {
    case .build:
      "A new or empty folder, or the one with the website of before, whose place it takes in one step."
    case .diff: "The published folder, or a file with the addresses of what is published."
    case .record:
      "The published folder, or a file with addresses: every entry that is up as it should be is "
        + "recorded, and undo takes all of them back."
    }
  }
}
