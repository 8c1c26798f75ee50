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

  /// Looks at a policy file: the policy, or all that is wrong with it.
  ///
  /// - Throws: `DocumentProblem` where there is no such file, or it cannot be read.
  public static func look(atFile path: FilePath) throws(DocumentProblem) -> PolicyFile {
    PolicyFile(Array(try WholeFile.read(path)))
  }

  /// Reads a profile that a district wrote for itself from its file.
  ///
  /// - Throws: `DocumentProblem` naming every entry that is missing or wrong.
  public static func profile(inFile path: FilePath) throws(DocumentProblem) -> PolicyProfile {
    let file = try look(atFile: path)
    guard let profile = file.profile else {
      throw DocumentProblem(
        .content,
        "\(path) is not a policy profile. \(file.problems.joined(separator: " ")) Start from a copy "
          + "of Resources/Policies/connecticut.json.")
    }
    return profile
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
