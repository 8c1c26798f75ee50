extension Rulebook {
  static let deletionTime = Rule(
    id: .deletionTime,
    title: "Ask the contractor whether it has deleted the data",
    trigger: "the deletion request is sent to the contractor",
    period: nil,
    authority: .districtPractice,
    citation: .deletion,
    words: "An operator deletes within a reasonable time of a request; the statute counts no "
      + "days. The number after which the district asks again is its own.",
    examples: example("2026-11-02", "2026-12-02", "30 days, the number a new casebook starts with"))
}
