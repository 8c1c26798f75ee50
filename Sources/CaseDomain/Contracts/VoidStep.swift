/// What was done because a contract is void.
public struct VoidStep: Hashable, Sendable, Codable {
  /// What has to be done once a contract is void, and once it is void no more.
  public enum Kind: String, FieldChoice, Codable {
    case stopAccess = "stop-access"
    case recoverData = "recover-data"
    case tellSchools = "tell-schools"
    /// Once the determination was set aside again.
    case tellSetAside = "tell-set-aside"
  }

  /// What was done.
  public var kind: Kind
  /// The day it was done.
  public var on: CivilDate
  /// How, and what came of it.
  public var how: String
}

extension VoidStep.Kind {
  /// What is to be done, as an imperative.
  public var sentence: String {
    switch self {
    case .stopAccess: "Stop the contractor's access to the data"
    case .recoverData: "Get the data back, or have it deleted"
    case .tellSchools: "Tell the schools that the contract is void"
    case .tellSetAside: "Tell whoever was told or cut off that the contract is not void"
    }
  }

  /// What the step is called.
  public var label: String {
    switch self {
    case .stopAccess: "access stopped"
    case .recoverData: "data recovered or deleted"
    case .tellSchools: "schools told"
    case .tellSetAside: "told that it is not void"
    }
  }

  /// Why: data is shared under a written contract alone; the rest follows from it as good practice.
  public var citation: Citation? {
    switch self {
    case .stopAccess: .contractRequired
    case .recoverData, .tellSchools, .tellSetAside: nil
    }
  }
}
