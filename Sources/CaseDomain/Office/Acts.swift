/// Every act there is; the forms, the command line's verbs and the manual are made from it.
public enum Acts {
  /// The acts in the order in which the manual lists them.
  public static let all: [Act] =
    ContractorActs.all + ProductActs.all + ContractActs.all + ExemptionActs.all
    + DeletionActs.all + DistrictActs.all

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The act of a name.
  public static func act(_ id: ActID) -> Act? { byID[id] }

  /// The acts on one kind of record, in order.
  public static func of(_ area: CaseArea) -> [Act] { all.filter { $0.id.area == area } }
}
