/// Every act there is; the forms, the command line's verbs and the manual are made from it.
public enum Acts {
  /// The acts in the order in which the manual lists them.
  public static var all: [ActKind] { CaseArea.all.flatMap(\.acts) }

  /// The act of a name such as `contract.execute`, or of a name that an older version gave it.
  public static func named(_ name: String) -> ActKind? { Areas.known.actsByName[name] }
}
