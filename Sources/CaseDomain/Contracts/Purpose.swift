/// The purposes for which the policies let a district contract.
public enum Purpose: String, FieldChoice, Codable {
  /// Digital storage, management and retrieval of student records.
  case storageServices = "storage-services"
  /// Educational software that reads, keeps and uses student records.
  case educationalSoftware = "educational-software"
}
