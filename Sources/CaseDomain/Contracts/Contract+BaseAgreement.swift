extension Contract {
  /// Where else to look in a review, as the end of a text; empty where nothing else was signed onto.
  var whereElseToLook: String {
    baseAgreement.map {
      " It rests on \($0.called): look in that agreement and in what was signed onto it."
    } ?? ""
  }

  /// What else the website shows, as the end of a text.
  var whatElseToShow: String {
    baseAgreement.map { " It rests on \($0.called): show that agreement as well." } ?? ""
  }

  /// That the agreement it rests on ends while it goes on itself.
  func baseAgreementQuestion(in district: District) -> Question? {
    guard let base = baseAgreement, let end = base.endsOn, termination == nil,
      endsOn.map({ end < $0 }) ?? true
    else { return nil }
    return Question(
      unasked: "base-agreement",
      [
        .due(
          DocketItem(
            .duty, "Say how it goes on after \(base.called) ends", due: end,
            authority: .contractTerm, settle: Proposal(RecordBaseAgreement.self)))
      ], order: 4)
  }

  /// What it rests on, and what follows for the review and the website.
  func baseAgreementPart(in district: District) -> CasePage.Part {
    let record = Proposal(RecordBaseAgreement.self)
    guard let base = baseAgreement else {
      return CasePage.Part(
        "WHAT IT RESTS ON",
        [.init("Signed onto", "no other agreement, as far as is on record", tone: .muted, record)])
    }
    return CasePage.Part(
      "WHAT IT RESTS ON",
      [
        .init("Signed onto", base.called, record),
        .init(
          "Its dates",
          (base.datedOn.map { "dated \($0.long)" } ?? "no date on record")
            + (base.endsOn.map { "; ends \($0.long)" } ?? "; no end on record"), record),
        .init(
          "The review",
          "As the program reads the law, which does not speak of such agreements, each provision has to "
            + "stand in that agreement or in what was signed onto it; the findings here are the "
            + "district's own [\(Citation.contractRequired.text)]."),
        .init(
          "The website",
          "As the program reads it, the contract itself, which the notice includes, is both; the days count "
            + "from the day on which the district's own contract was executed"
            + (executedOn(in: district).map { ", \($0.long)," } ?? "")
            + (district.choices.executedOn == .inForce
              ? " no sooner than it is in force, by the district's choice"
              : " which is that of the last signature") + " [\(Citation.contractNotice.text)]."),
      ])
  }
}
