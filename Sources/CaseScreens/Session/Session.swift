import CaseDomain
import TerminalKit

/// The screens as one value: what is open, what was typed, and what the last event changed.
///
/// It asks nothing and writes nothing itself. An event gives effects; whoever carries them out
/// hands the replies back, and `Runner` is the one that does.
public struct Session: Sendable {
  /// The name of the district and the rules its deadlines follow.
  public internal(set) var district: District
  /// The person on whose word things are recorded.
  public let actor: Actor
  /// Why the casebook is only looked at; `nil` where it may be changed.
  public let viewOnly: ViewOnly?
  /// The instant of the last event.
  public internal(set) var moment: Moment
  /// The size of the terminal.
  public internal(set) var size: Size
  /// The place in front.
  public internal(set) var tab = Tab.docket

  var roots: [Tab: Layer] = [:]
  /// The other list of a place that has two, as one left it.
  var seconds: [Tab: Layer] = [:]
  var stack: [Layer] = []
  var toast: Toast?
  var drafts: [Draft.Key: [String: String]] = [:]
  private var layers = 0

  /// A screen with the name by which answers find it.
  struct Layer: Sendable {
    let id: LayerID
    var screen: any Screen
  }

  /// Opens the screens; `start()` then asks for the first page.
  public init(
    district: District, actor: Actor, moment: Moment, size: Size, viewOnly: ViewOnly? = nil
  ) {
    self.viewOnly = viewOnly
    self.district = district
    self.actor = actor
    self.moment = moment
    self.size = size
    roots[.docket] = newLayer(DocketScreen())
  }

  /// Asks for what the first screen shows.
  public mutating func start() -> [Effect] {
    tell(top.id, .opened)
  }

  /// What the screens may know.
  var context: Context {
    Context(
      district: district, moment: moment, actor: actor, size: size, drafts: drafts,
      viewOnly: viewOnly)
  }

  /// The layer that has the keys.
  var top: Layer {
    guard let layer = stack.last ?? roots[tab] else {
      preconditionFailure("A place is opened before it comes to the front.")
    }
    return layer
  }

  mutating func newLayer(_ screen: any Screen) -> Layer {
    layers += 1
    return Layer(id: LayerID(value: layers), screen: screen)
  }

  func layer(_ id: LayerID) -> Layer? {
    stack.first { $0.id == id } ?? roots.values.first { $0.id == id }
  }

  /// Lets a layer change its screen; nothing where the layer is gone.
  mutating func change<Result>(
    _ id: LayerID, _ body: (inout any Screen, Context) -> Result
  ) -> Result? {
    let context = context
    if let index = stack.firstIndex(where: { $0.id == id }) {
      return body(&stack[index].screen, context)
    }
    guard let place = roots.first(where: { $0.value.id == id })?.key,
      var layer = roots[place]
    else { return nil }
    defer { roots[place] = layer }
    return body(&layer.screen, context)
  }

  /// Tells a layer something and carries out what it wants.
  mutating func tell(_ id: LayerID, _ message: Message) -> [Effect] {
    let steps = change(id) { screen, context in screen.receive(message, in: context) }
    return carryOut(steps ?? [], for: id)
  }
}
