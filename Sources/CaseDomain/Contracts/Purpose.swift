/// The purposes for which the policies let a district contract.
public enum Purpose: String, FieldChoice, Codable {
  /// Digital storage, management and retrieval of student records.
  case storageServices = "storage-services"
  /// Educational software that reads, keeps and uses student records.
  case educationalSoftware = "educational-software"

  /// The purpose in words.
  public var label: String {
    switch self {
    case .storageServices: "storage services"
    case .educationalSoftware: "educational software"
    }
  }
}
