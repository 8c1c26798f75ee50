extension District {
  /// Reads the district's name, of 1 to 200 characters, with one blank between its words.
  ///
  /// - Throws: `EntryProblem` of the field `district` for a name that is blank or longer.
  public static func name(typed: String) throws(EntryProblem) -> String {
    let name = typed.withSingleBlanks
    guard name.canBeSeen else {
      throw EntryProblem(field: "district", value: name, "The district's name is needed.")
    }
    do throws(EntryProblem) {
      try TextLimit.check(name, atMost: TextLimit.line, called: "District")
    } catch {
      throw error.of("district")
    }
    return name
  }
}
