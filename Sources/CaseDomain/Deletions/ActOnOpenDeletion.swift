/// An act on a deletion request that nothing but its closing stands in the way of.
protocol ActOnOpenDeletion: DeletionAct {}

extension ActOnOpenDeletion {
  static func obstacle(on request: DeletionRequest, in circumstances: Circumstances) -> Refusal? {
    request.closed
  }
}
