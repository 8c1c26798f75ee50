/// What can be done with the public website and a folder.
public enum WebsiteWork: String, CaseIterable, Hashable, Sendable {
  /// Write it to a folder.
  case build
  /// Write the content of each page alone, for another system.
  case fragments
  /// Say what the published folder should say today and does not.
  case diff
  /// Record the entries that are up in the published folder.
  case record

  /// The command of the same name, with what it takes beside the path.
  var command: String { self == .fragments ? "build --fragment" : rawValue }

  /// What it is called.
  var title: String {
    switch self {
    case .build: "Write the public website"
    case .fragments: "Write its pages without a frame"
    case .diff: "Compare what is published"
    case .record: "Record what is published"
    }
  }

  /// What the key does.
  var verb: String {
    switch self {
    case .build, .fragments: "write"
    case .diff: "compare"
    case .record: "record"
    }
  }

  /// What it does, for help.
  var help: String {
    switch self {
    case .build: "Write the website."
    case .fragments: "Write the pages' content."
    case .diff: "Compare it."
    case .record: "Record what is up."
    }
  }

  /// Which path is asked for.
  var hint: String {
    switch self {
    case .build:
      "A new or empty folder, or the one with the website of before, whose place it takes in one step."
    case .fragments:
      "A new or empty folder, or the one with the fragments of before; each is pasted into a page of "
        + "another system."
    case .diff: "The published folder, or a file with the addresses of what is published."
    case .record:
      "The published folder, or a file with addresses: every entry that is up as it should be is "
        + "recorded, and undo takes all of them back."
    }
  }
}
