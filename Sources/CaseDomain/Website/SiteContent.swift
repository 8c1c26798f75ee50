/// All that the public website says, as far as a casebook holds it.
///
/// Nothing else reaches a page: what is internal, and whatever is about one child, is not in it.
public struct SiteContent: Sendable {
  /// The district.
  public var district: District
  /// The contracts that are signed, by their numbers, with no more of them than is public: their
  /// facts, their dates, and the documents chosen for the website.
  public var contracts: [Contract]
  /// The products that these contracts cover, by their numbers.
  public var products: [Product]
  /// The notices of breaches, by their numbers.
  public var breaches: [PublicBreach]
  /// The products that teachers may use without a contract, as no student data goes to them; read for
  /// the list for teachers alone.
  public var withoutStudentData: [Product]

  /// Describes what the website says.
  public init(
    district: District, contracts: [Contract], products: [Product], breaches: [PublicBreach],
    withoutStudentData: [Product] = []
  ) {
    (self.district, self.contracts) = (district, contracts)
    (self.products, self.breaches) = (products, breaches)
    self.withoutStudentData = withoutStudentData
  }

  /// The languages of the website, English first.
  public var languages: [Language] {
    Language.allCases.filter { $0 == .english || district.website.languages.contains($0) }
  }
}
