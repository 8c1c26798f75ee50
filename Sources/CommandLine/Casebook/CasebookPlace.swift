import CaseDomain
import CaseStore
import Files

/// Where the casebook is: named, set in the environment, or in the person's data folder.
struct CasebookPlace {
  let path: FilePath

  /// Finds the place the options and the environment name.
  ///
  /// The data folder is the one of the XDG base directory specification, which asks that a
  /// relative `$XDG_DATA_HOME` be ignored.
  init(_ named: String?, in surroundings: Surroundings) throws {
    if let named {
      path = try .typed(named, as: "casebook")
    } else if let path = surroundings.variable("DOCKET_CASEBOOK") {
      self.path = try FilePath(path)
    } else if let folder = surroundings.variable("XDG_DATA_HOME"), folder.hasPrefix("/") {
      path = try FilePath(folder + "/docket/casebook.sqlite")
    } else if let folder = surroundings.variable("HOME") {
      path = try FilePath(folder + "/.local/share/docket/casebook.sqlite")
    } else {
      throw Complaint(
        .inputOutput, "no-casebook", "There is no telling where your data folder is.",
        remedy: "Name a casebook with --casebook.")
    }
  }

  /// Whether a casebook lies there, or anything else that is not to be written over.
  var isTaken: Bool {
    FileEntry(path.path) != nil && !CaseStore.isUnfinished(path)
  }
}

extension FilePath {
  /// Reads a path that was typed for an option, or for an argument, which has no name.
  static func typed(
    _ text: String, to target: Target = .file, as field: String? = nil
  ) throws -> FilePath {
    try Complaint.naming(field) { try FilePath(text, to: target) }
  }
}
