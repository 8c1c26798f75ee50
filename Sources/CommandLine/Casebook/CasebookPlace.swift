/// Where the casebook is: named, set in the environment, or in the person's data folder.
struct CasebookPlace {
  /// The path of the file.
  let path: String

  /// Finds the place the options and the environment name.
  ///
  /// The data folder is the one of the XDG base directory specification, which asks that a
  /// relative `$XDG_DATA_HOME` be ignored.
  init(_ named: String?, in surroundings: Surroundings) throws {
    if let path = named ?? surroundings.variable("DOCKET_CASEBOOK") {
      self.path = path
      return
    }
    if let folder = surroundings.variable("XDG_DATA_HOME"), folder.hasPrefix("/") {
      path = folder + "/docket/casebook.sqlite"
      return
    }
    guard let folder = surroundings.variable("HOME") else {
      throw Complaint(
        .inputOutput, "no-casebook", "There is no telling where your data folder is.",
        remedy: "Name a casebook with --casebook.")
    }
    path = folder + "/.local/share/docket/casebook.sqlite"
  }
}
