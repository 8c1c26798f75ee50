import CaseDomain

/// Where the screens get policies from, which are files that only the program around them knows.
public struct PolicySource: Sendable {
  /// Gives every policy that comes with the program.
  public var all: @Sendable () throws -> [PolicyProfile]
  /// Gives the policy of a name, or reads the file at a path; `EntryProblem` says why it cannot.
  public var read: @Sendable (String) throws(EntryProblem) -> PolicyProfile

  /// Describes where policies come from.
  public init(
    all: @escaping @Sendable () throws -> [PolicyProfile],
    read: @escaping @Sendable (String) throws(EntryProblem) -> PolicyProfile
  ) {
    self.all = all
    self.read = read
  }

  /// No policies at all.
  public static let none = PolicySource(
    all: { [] },
    read: { text throws(EntryProblem) in
      throw EntryProblem(field: "policy", value: text, "There are no policies here.")
    })
}

extension PolicySource {
  /// What the session is told when it asks for the policies to choose among.
  func offered() -> Message {
    do { return .policies(try all()) } catch {
      return .fileRefused("The policies that come with Docket could not be read: \(error).")
    }
  }

  /// What a layer is told that asks for one policy.
  func reply(to text: String) -> Message {
    do throws(EntryProblem) { return .policyRead(try read(text), from: text) } catch {
      return .fileRefused(error.sentence)
    }
  }
}
