/// How a tool request is found.
public enum ToolLookup: CaseLookup {
  /// What it finds.
  public typealias Record = ToolRequest
  /// The newest for a product on file, or for one of the same name, besides one.
  case like(product: Int?, name: String, besides: Int)
  /// The one that was read from a source, by what stands for it.
  case taken(key: String)
}
