extension OtherCases {
  /// The annual notice of a school year, if there is one.
  func annualNotice(of year: StateSchoolYear) throws -> AnnualNotice? {
    try find(AnnualNoticeLookup.year(year.first)).map { try load(AnnualNotice.self, $0.number) }
  }

  /// The opening of the annual notice of a school year, for an act to carry; nothing where it is there.
  func opening(annualNoticeOf year: StateSchoolYear) throws -> [GivenAct] {
    try find(AnnualNoticeLookup.year(year.first)) == nil
      ? [GivenAct(OpenAnnualNotice(year: year.first))] : []
  }
}
