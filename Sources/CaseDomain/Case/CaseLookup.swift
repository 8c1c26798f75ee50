/// A way to find one case of an area by something other than its number.
public protocol CaseLookup: Hashable, Sendable {
  /// The kind of case it finds.
  associatedtype Record: CaseRecord
}
