import CaseDomain
import Files
import Foundation

/// The policy profiles that come with the program; a district copies one and edits it.
public enum Policies {
  /// The profiles by the names `docket init --policy` takes.
  public static let names = ["connecticut", "trumbull", "bristol"]

  /// Every profile that comes with the program, the statute alone first.
  public static var all: [PolicyProfile] {
    get throws { try names.compactMap { try profile(named: $0) } }
  }

  /// The profile of a name, or `nil` where none of that name comes with the program.
  public static func profile(named name: String) throws -> PolicyProfile? {
    let bytes: [UInt8]
    switch name {
    case "connecticut": bytes = PackageResources.connecticut_json
    case "trumbull": bytes = PackageResources.trumbull_json
    case "bristol": bytes = PackageResources.bristol_json
    default: return nil
    }
    return try read(bytes)
  }

  /// Reads a profile that a district wrote for itself.
  ///
  /// - Throws: `DecodingError` where it is not a profile.
  public static func read(_ json: some Sequence<UInt8>) throws -> PolicyProfile {
    try JSONDecoder().decode(PolicyProfile.self, from: Data(json))
  }

  /// Reads a profile that a district wrote for itself from its file.
  ///
  /// - Throws: `DocumentProblem` naming the entry that is missing or wrong.
  public static func profile(inFile path: FilePath) throws(DocumentProblem) -> PolicyProfile {
    let bytes = try WholeFile.read(path)
    do {
      let profile = try read(bytes)
      try profile.checkTexts()
      return profile
    } catch {
      let why =
        (error as? DecodingError).map(explanation) ?? (error as? EntryProblem)?.sentence
        ?? "It cannot be understood."
      throw DocumentProblem(
        .content,
        "\(path) is not a policy profile. \(why) Start from a copy of "
          + "Resources/Policies/connecticut.json.")
    }
  }

  private static func explanation(_ error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.map { $0.intValue.map { "entry \($0 + 1)" } ?? "“\($0.stringValue)”" }
        .joined(separator: ", ")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "There is no \(place(context.codingPath + [key]))."
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "What stands at \(place(context.codingPath)) is of the wrong kind."
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      return "It is not valid JSON."
    case .dataCorrupted(let context):
      return "What stands at \(place(context.codingPath)) is not understood."
    @unknown default: return "It cannot be understood."
    }
  }
}

/// The appointed days that come with the program, each with its source.
public enum AppointedDays {
  /// Good Friday and Thanksgiving of the years the program knows.
  public static var all: [AppointedDay] {
    get throws {
      try JSONDecoder().decode(
        [AppointedDay].self, from: Data(PackageResources.appointed_days_json))
    }
  }
}
