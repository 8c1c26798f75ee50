/// Long work, told from outside whether to go on between two of its steps.
public struct Job {
  private let goesOn: (_ done: Int, _ total: Int) -> Bool

  /// Takes what is asked after each step: it is told how far the work has come, and says whether
  /// it goes on.
  public init(_ goesOn: @escaping (_ done: Int, _ total: Int) -> Bool = { _, _ in true }) {
    self.goesOn = goesOn
  }

  /// Tells how far the work has come.
  ///
  /// - Throws: `StoreFailure` where it is to stop, on which the work leaves everything as it was.
  public func reached(_ done: Int, of total: Int) throws(StoreFailure) {
    guard goesOn(done, total) else {
      throw StoreFailure(.stopped, "Stopped before it was done; nothing was changed.")
    }
  }
}
