extension PolicyTopic {
  /// The topic's number in the comparison of the two policies with the statute.
  ///
  /// The topics are declared in the order of that comparison, which starts at 1 and has no gaps.
  public var difference: Int {
    (Self.allCases.firstIndex(of: self) ?? 0) + 1
  }
}
