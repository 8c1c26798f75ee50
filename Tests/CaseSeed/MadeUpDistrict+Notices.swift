import CaseDomain

extension MadeUpDistrict {
  /// One for each of the last school years: of this one the parents are not told yet, of every fourth
  /// before it they were told late.
  func notice(_ number: Int) -> AnnualNotice {
    let back = notices - number
    let year = StateSchoolYear(beginningIn: StateSchoolYear(of: today).first - back)
    var notice = AnnualNotice(of: year)
    (notice.number, notice.revision) = (number, 1)
    func telling(after days: Int, students: Int, parents: Int) -> AnnualTelling {
      AnnualTelling(
        on: year.firstDay.adding(days: days), channel: .email,
        address: "https://district.example/privacy/", students: students, parents: parents,
        proof: "Log")
    }
    notice.tellings = [telling(after: 58, students: 2_900, parents: 0)]
    if back > 0 {
      notice.tellings.append(telling(after: back % 4 == 0 ? 80 : 58, students: 0, parents: 4_100))
    }
    return notice
  }
}
