import CaseDomain

/// The records of a made-up district of any size, the same for the same number each time.
///
/// Each area is in a file of its own. Most of its cases are over, some are on their way and some late.
struct MadeUpDistrict {
  let district: District
  let today: CivilDate
  let contractors: Int
  let products: Int
  let contracts: Int
  let exemptions: Int
  let requests: Int
  let incidents: Int
  let breaches: Int
  let notices: Int
  let tools: Int
  let letters: Int
  let deletions: Int

  /// Half of the cases are contracts, one of a hundred is a breach and one an incident.
  init(district: District, today: CivilDate, cases: Int) {
    self.district = district
    self.today = today
    contractors = max(5, cases / 20)
    products = contractors * 5 / 2
    contracts = cases - cases / 2
    exemptions = cases / 6
    requests = cases / 10
    tools = cases / 10
    letters = cases / 50
    incidents = cases / 100
    breaches = cases / 100
    // A school year has one.
    notices = min(12, cases / 50)
    deletions =
      cases - contracts - exemptions - requests - tools - letters - incidents - breaches - notices
  }

  /// A number that looks like chance and is not.
  func chance(_ number: Int, _ salt: Int, below limit: Int) -> Int {
    var value = UInt64(truncatingIfNeeded: number &* 31 &+ salt &* 1_000_003)
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }

  /// A day in the past, by chance.
  func past(_ number: Int, _ salt: Int, within days: Int, before: Int = 0) -> CivilDate {
    today.adding(days: -before - chance(number, salt, below: days))
  }

  /// So many days after another, and never in the future.
  func day(_ days: Int, after day: CivilDate) -> CivilDate { min(today, day.adding(days: days)) }

  func student(_ number: Int, _ salt: Int) -> Student {
    Student(code: String(10_000 + chance(number, salt, below: 90_000)))
  }
}
