/// The purposes for which the policies let a district contract.
public enum Purpose: String, FieldChoice, Codable {
  /// Keeping student records in digital form, and finding them again.
  case storageServices = "storage-services"
  /// Educational software that reads, keeps and uses student records.
  case educationalSoftware = "educational-software"
}
