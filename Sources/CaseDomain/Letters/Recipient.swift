/// One address that a letter to families goes to, with the students it is about.
///
/// Each address gets a message of its own: no family sees who else is affected, and of two households of
/// one child neither sees where the other is.
public struct Recipient: Hashable, Sendable {
  /// The address for e-mail.
  public let address: String
  /// The students, by the district's codes.
  public let codes: [String]

  /// The addresses at which students and their parents or guardians are told, in the order of the lists.
  ///
  /// - Returns: The addresses, and the students of whom nobody has one.
  public static func all(
    of students: [AffectedStudent]
  ) -> (recipients: [Recipient], withoutAddress: [AffectedStudent]) {
    var order: [String] = []
    var found: [String: (address: String, codes: [String])] = [:]
    var without: [AffectedStudent] = []
    for student in students {
      let addresses = student.addresses
      if addresses.isEmpty { without.append(student) }
      for address in addresses {
        let key = address.lowercased()
        if found[key] == nil { order.append(key) }
        var recipient = found[key] ?? (address, [])
        if recipient.codes.last != student.code { recipient.codes.append(student.code) }
        found[key] = recipient
      }
    }
    return (
      order.compactMap { key in
        found[key].map { Recipient(address: $0.address, codes: $0.codes) }
      }, without
    )
  }
}
