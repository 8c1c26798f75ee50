/// A whole screen as a value: a body, what stands around it, and what lies over it.
public struct Frame: Hashable, Sendable {
  var chrome: Chrome
  var body: Body
  /// The boxes over it, the one that has the keys last.
  public var overlays: [Body]
  var toast: Toast?

  /// Makes a screen.
  public init(_ chrome: Chrome, _ body: Body, overlays: [Body] = [], toast: Toast? = nil) {
    self.chrome = chrome
    self.body = body
    self.overlays = overlays
    self.toast = toast
  }

  /// Draws the screen, or asks for a larger terminal where it is below the smallest size.
  public func grid(_ size: Size) -> Grid {
    if let grid = Chrome.tooSmall(size) { return grid }
    var grid = Grid(size)
    chrome.draw(into: &grid)
    grid.draw(body, in: Chrome.body(size, hasTabs: chrome.tabs != nil))
    for overlay in overlays { grid.draw(overlay, in: grid.bounds) }
    toast?.draw(into: &grid, above: size.rows - 1)
    return grid
  }
}
