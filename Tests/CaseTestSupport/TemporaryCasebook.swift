import CaseDomain
import CaseStore
import Files
import Foundation

/// A folder that is gone once nothing refers to it any more.
public final class TemporaryFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// Makes an empty folder for its owner alone.
  public init() throws {
    path = NSTemporaryDirectory() + "docket-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String { path + "/" + name }
}

/// A casebook on disk, in a folder of its own that is gone with it.
public final class TemporaryCasebook: Sendable {
  /// The folder the casebook lies in.
  public let folder: TemporaryFolder
  /// The open casebook.
  public let store: CaseStore

  /// Makes a casebook of a district.
  public init(
    district: District? = nil, means: Means = Means(policies: ShippedPolicies())
  ) throws {
    folder = try TemporaryFolder()
    store = try CaseStore.create(
      path: FilePath(folder.file("casebook.docket")), district: try district ?? .test(),
      actor: .coordinator,
      moment: .testDay, means: means)
  }

  /// Makes a copy of a casebook that nobody writes to meanwhile.
  public init(copying other: TemporaryCasebook) throws {
    folder = try TemporaryFolder()
    let path = folder.file("casebook.docket")
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
    store = try CaseStore(path: FilePath(path))
  }

  /// The casebook's file.
  public var path: String { store.path.path }

  /// Carries out an act as the coordinator on the tests' day.
  @discardableResult
  public func perform(
    _ act: any Act, on reference: CaseReference? = nil, at moment: Moment = .testDay,
    seen: Int? = nil
  ) throws -> Receipt {
    try store.perform(act, on: reference, by: .coordinator, at: moment, seen: seen)
  }

  /// Undoes an entry as the coordinator on the tests' day.
  @discardableResult
  public func undo(_ entry: Int, at moment: Moment = .testDay) throws -> Receipt {
    try store.undo([entry], by: .coordinator, at: moment)
  }

  /// Opens the same file again, as another program would.
  public func again(readOnly: Bool = false) throws -> CaseStore {
    try CaseStore(path: FilePath(path), readOnly: readOnly)
  }
}
