extension Contract {
  /// What it covers, as a letter says it: its products, or the contractor's services where none is named.
  var covered: TokenValue {
    .list((products.isEmpty ? [contractor] : products).map { .text($0.name) })
  }
}
