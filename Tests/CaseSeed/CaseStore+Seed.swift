import CaseDomain
import CaseStore

extension CaseStore {
  /// How many cases are made at a time.
  private static let batch = 5_000

  /// Fills an empty casebook with made-up cases of every area, in the mix that `MadeUpDistrict` has.
  ///
  /// - Parameter progress: is told how many cases there are, now and then.
  public func seed(
    cases: Int, at moment: Moment, progress: (Int) -> Void = { _ in }
  ) throws {
    let made = MadeUpDistrict(district: try district(), today: moment.today, cases: cases)
    // Whatever a case names is there before it.
    let kinds: [(verb: String, count: Int, make: (Int) -> any CaseRecord)] = [
      ("add", made.contractors, made.contractor), ("add", made.products, made.product),
      ("draft", made.contracts, made.contract), ("open", made.incidents, made.incident),
      ("open", made.exemptions, made.exemption), ("open", made.requests, made.request),
      ("open", made.deletions, made.deletion), ("open", made.breaches, made.breach),
      ("open", made.notices, made.notice), ("open", made.tools, made.tool),
      ("make", made.letters, made.letter),
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
