extension Letter {
  /// The letters that can be made about a case, each with what its form opens with.
  public static func offers(
    on record: any CaseRecord, in circumstances: Circumstances
  ) -> [LetterOffer] {
    LetterKind.allCases.compactMap { kind in
      func offer<Content: LetterContent>(_ type: Content.Type) -> LetterOffer? {
        guard let record = record as? Content.Record else { return nil }
        var act = MakeLetter(today: circumstances.today)
        (act.kind, act.about) = (kind, record.reference)
        let contractors = Content.contractors(of: record)
        if contractors.count == 1 { act.contractor = contractors[0].reference(in: .contractor) }
        Content.open(
          &act.entry, on: record, for: act.contractor?.number, in: circumstances)
        act.addressContractor(contractors, in: circumstances)
        var given = act.printed.filter { !$0.value.isEmpty }
        if let asked = Content.asks { given[MakeLetter.id(of: asked)] = "" }
        return LetterOffer(
          kind, Proposal(ActKind(MakeLetter.self), given: given),
          disabled: Content.obstacle(on: record, in: circumstances)?.message)
      }
      return offer(kind.content)
    }
  }
}
