import CaseDomain

/// The page of the policy in force, or a portion of it, as an answer.
struct PolicyAnswer {
  private let portion: PolicyPage.Portion
  private let common: CommonOptions

  init(_ portion: PolicyPage.Portion, common: CommonOptions) {
    (self.portion, self.common) = (portion, common)
  }

  func give(in surroundings: Surroundings) throws {
    let casebook = try OpenCasebook(common.choice, in: surroundings)
    let today = casebook.moment.today
    let page = try casebook.store.policy(portion, today: today)
    try surroundings.answer(
      json: common.json, page,
      words: PageText(columns: surroundings.columns ?? 100).text(page, today: today))
  }
}
