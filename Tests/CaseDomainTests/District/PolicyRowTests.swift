import Testing

@testable import CaseDomain

@Suite("The policies, point by point")
struct PolicyRowTests {
  @Test("Every row of the comparison is listed once, and every topic stands in one")
  func everyRow() {
    #expect(PolicyRow.all.map(\.number) == Array(1...57))
    #expect(PolicyRow.all.flatMap(\.topics) == PolicyTopic.allCases)
    #expect(PolicyRow.all.filter(\.topics.isEmpty).map(\.number) == [55, 56, 57])
    #expect(PolicyRow.all.allSatisfy { !$0.place.isEmpty && !$0.subject.isEmpty })
    #expect(StatuteDuty.all.map(\.number) == Array(1...12))
    let manual = Rulebook.manual
    for row in PolicyRow.all { #expect(manual.contains("| \(row.number) | \(row.subject) |")) }
    for duty in StatuteDuty.all { #expect(manual.contains(duty.subject)) }
  }

  /// On which topics the two policies say the same, by the rows of the comparison.
  private static let same: Set<Int> = [
    9, 10, 12, 13, 14, 21, 26, 33, 35, 41, 42, 46, 47, 48, 49, 50, 51, 52,
  ]
  /// Where Trumbull's policy says what the statute says.
  private static let trumbullAsStatute: Set<Int> = [3, 37]
  /// Where Bristol's policy says what the statute says.
  private static let bristolAsStatute: Set<Int> = [19, 24, 25, 32, 36, 39, 45]
  /// Where the statute's duty has to stand beside Trumbull's words, because they ask for less or for
  /// something else.
  private static let trumbullBeside: Set<Int> = [
    2, 5, 9, 10, 14, 18, 21, 23, 27, 30, 31, 33, 34, 35, 39, 40, 42, 44, 48, 52,
  ]
  /// The same for Bristol's.
  private static let bristolBeside: Set<Int> = [
    2, 9, 10, 14, 18, 21, 23, 27, 30, 33, 35, 40, 42, 44, 48, 52, 54,
  ]

  @Test("Trumbull's and Bristol's profiles differ exactly where their texts do")
  func differences() throws {
    let trumbull = try Resources.policy("trumbull")
    let bristol = try Resources.policy("bristol")
    let statute = try Resources.policy("connecticut")
    for row in PolicyRow.all {
      for topic in row.topics {
        let (ours, theirs) = (try #require(trumbull.term(topic)), try #require(bristol.term(topic)))
        let law = try #require(statute.term(topic))
        #expect(law.statute == nil, "\(row.number)")
        #expect((ours.says == theirs.says) == Self.same.contains(row.number), "\(row.number)")
        #expect(
          (ours.says == law.says) == Self.trumbullAsStatute.contains(row.number), "\(row.number)")
        #expect(
          (theirs.says == law.says) == Self.bristolAsStatute.contains(row.number), "\(row.number)")
        #expect(
          (ours.statute != nil) == Self.trumbullBeside.contains(row.number), "\(row.number)")
        #expect(
          (theirs.statute != nil) == Self.bristolBeside.contains(row.number), "\(row.number)")
        for said in [ours.statute, theirs.statute] where said != nil {
          #expect(said == law.says, "\(row.number)")
        }
      }
    }
  }

  @Test("What the profiles set differs in the rows that have a switch, and in no other way")
  func switches() throws {
    let comparison = PolicyComparison(
      try Resources.policy("trumbull"), with: try Resources.policy("bristol"))
    let settings = [
      "Signing for a child", "Asking again after a restore", "Directory information",
      "Kinds of data it names alone",
    ]
    #expect(comparison.differences.prefix(settings.count).map(\.subject) == settings)
    let differing = PolicyRow.all.filter { !$0.topics.isEmpty && !Self.same.contains($0.number) }
    #expect(comparison.differences.count - settings.count == differing.count)
  }
}
