import CaseDomain
import CaseStore

extension CaseStore {
  /// How many cases are made at a time.
  private static let batch = 5_000

  /// Fills an empty casebook with made-up cases.
  ///
  /// Half of them are contracts, the others exemptions and deletion requests, and one in a hundred a
  /// breach.
  ///
  /// - Parameter progress: is told how many cases there are, now and then.
  public func seed(
    cases: Int, at moment: Moment, progress: (Int) -> Void = { _ in }
  ) throws {
    let district = try district()
    let made = MadeUpDistrict(district: district, today: moment.today, cases: cases)
    let kinds: [(verb: String, count: Int, make: (Int) -> any CaseRecord)] = [
      ("add", made.contractors, made.contractor), ("add", made.products, made.product),
      ("draft", cases - cases / 2, made.contract), ("open", cases / 4, made.exemption),
      ("open", cases / 2 - cases / 4 - cases / 100, made.deletion),
      ("open", cases / 100, made.breach),
    ]
    try fill(at: moment) { write in
      // Contractors and products are what cases are about, and do not count as such.
      var written = -made.contractors - made.products
      for kind in kinds {
        for first in stride(from: 1, through: kind.count, by: Self.batch) {
          let numbers = first...min(kind.count, first + Self.batch - 1)
          try write(kind.verb, numbers.map(kind.make))
          written += numbers.count
          progress(max(0, written))
        }
      }
    }
  }
}
