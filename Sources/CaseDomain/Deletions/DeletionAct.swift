/// An act on a deletion request that there is.
protocol DeletionAct: ChangingAct where Record == DeletionRequest {}

extension DeletionAct {
  /// What such an act decides; the full name leaves no line for the function that says so.
  typealias Decided = Decision<DeletionRequest>
}
