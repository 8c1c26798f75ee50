/// How an annual notice is found.
public enum AnnualNoticeLookup: CaseLookup {
  /// What it finds.
  public typealias Record = AnnualNotice
  /// The one of the school year that begins in a calendar year.
  case year(Int)
}
