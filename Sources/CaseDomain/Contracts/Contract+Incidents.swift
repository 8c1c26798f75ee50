extension Contract {
  /// The incidents that came on record after the last time somebody weighed them.
  var unweighedIncidents: [IncidentOnRecord] {
    let newest = weighings.map(\.newest).max() ?? 0
    return incidents.filter { $0.number > newest }
  }

  /// What the incidents mean for the renewal, where it comes up; the days of the lead are the district's.
  func incidentsQuestion(in district: District) -> Question? {
    guard let endsOn, !incidents.isEmpty, termination == nil, lettingEndSince == nil else {
      return nil
    }
    let weigh = Proposal(WeighIncidents.self)
    let open = unweighedIncidents
    return Question(
      "incidents", place: "The end", "What do the incidents mean for the renewal?",
      lookFor: "\(incidents.count.counted("incident")) on record: "
        + incidents.map { "\($0.title) (\($0.standing))" }.joined(separator: "; ")
        + ". The statute ties no consequence to them; this is the district's own question.",
      answer: open.isEmpty ? weighings.last.map { "\($0.on.long): \($0.what.withoutStop)" } : nil,
      choices: [Question.Choice("w", "say what they mean", weigh)],
      tasks: open.isEmpty
        ? []
        : [
          .due(
            DocketItem(
              .duty, "Weigh \(open.count.counted("incident")) before renewing",
              deadline: district.deadline(.renewalLead, from: endsOn), settle: weigh))
        ], order: 4)
  }

  /// What a renewal has to say of incidents that nobody weighed, as the end of its receipt.
  var unweighedWarning: String {
    let open = unweighedIncidents
    return open.isEmpty
      ? ""
      : " \(open.count.counted("incident")) on record \(open.count == 1 ? "was" : "were") not weighed."
  }

  /// What was made of incidents at renewals.
  var weighingsPart: CasePage.Part {
    CasePage.Part(
      "INCIDENTS WEIGHED",
      weighings.map { .init($0.on.medium, $0.what.withoutStop, Proposal(WeighIncidents.self)) })
  }
}
