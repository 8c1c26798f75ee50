/// An act on a request that there is.
protocol RequestAct: ChangingAct where Record == RecordRequest {}

extension RequestAct {
  /// What such an act decides; the full name leaves no line for the function that says so.
  typealias Decided = Decision<RecordRequest>
}
