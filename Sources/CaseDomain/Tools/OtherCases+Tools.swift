extension OtherCases {
  /// The newest other request for the same product, or for one of the same name.
  func toolRequest(like request: ToolRequest) throws -> ToolRequest? {
    try find(
      ToolLookup.like(
        product: request.product?.number, name: request.title, besides: request.number)
    ).map { try load(ToolRequest.self, $0.number) }
  }
}
