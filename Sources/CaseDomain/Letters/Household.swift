/// Those who are written to together: students whose families are reached at the same addresses.
///
/// A guardian of several children gets one message, and two households get one each.
public struct Household: Hashable, Sendable {
  /// The addresses for e-mail; none where nobody can be told by e-mail.
  public let addresses: [String]
  /// The students, by the district's codes.
  public let codes: [String]

  /// Puts students together by their addresses, in the order of the list.
  public static func all(of students: [AffectedStudent]) -> [Household] {
    var order: [String] = []
    var found: [String: (addresses: [String], codes: [String])] = [:]
    for student in students {
      var addresses: [String] = []
      for address in [student.email] + student.guardians.map(\.email)
      where !address.isEmpty && !addresses.contains(where: { $0.nameKey == address.nameKey }) {
        addresses.append(address)
      }
      // Guardians are what a household shares; a student's own address is added to theirs.
      let shared = student.guardians.map(\.email.nameKey).filter { !$0.isEmpty }.sorted()
      let key =
        shared.isEmpty ? "\(student.email.nameKey)/\(student.code)" : shared.joined(separator: "/")
      if found[key] == nil { order.append(key) }
      var household = found[key] ?? ([], [])
      household.addresses += addresses.filter { address in
        !household.addresses.contains { $0.nameKey == address.nameKey }
      }
      household.codes.append(student.code)
      found[key] = household
    }
    return order.compactMap { key in
      found[key].map { Household(addresses: $0.addresses, codes: $0.codes) }
    }
  }
}
