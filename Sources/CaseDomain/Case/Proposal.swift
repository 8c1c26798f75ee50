/// An act as a question or a line of a page offers it: with some of its fields filled in.
public struct Proposal: Hashable, Sendable {
  /// The act.
  public let act: ActKind
  /// What its form is opened with, beyond what the case says; an empty value only names the field to
  /// answer first.
  public let given: [String: String]

  /// Offers an act with what its form is opened with, by the names of the fields.
  public init(_ act: ActKind, given: [String: String]) {
    self.act = act
    self.given = given
  }

  /// Offers an act, with values of its fields.
  init<A: Act>(_ act: A.Type, _ given: Given<A>...) {
    self.act = ActKind(act)
    self.given = Dictionary(given.map { ($0.id, $0.text) }) { _, last in last }
  }

  /// Offers an act with what is entered into fields of it; what is blank is left out.
  init<A: Act>(_ act: A, _ paths: PartialKeyPath<A>...) {
    self.act = ActKind(A.self)
    let fields = paths.map(A.field).map { ($0.about.id, $0.text(of: act)) }
    given = Dictionary(fields.filter { !$0.1.isEmpty }) { first, _ in first }
  }

  /// A field of an act with what it is to hold.
  struct Given<A: Act> {
    fileprivate let id: String
    fileprivate let text: String

    /// A value for a field.
    static func set<Value>(_ path: KeyPath<A, Value>, _ value: Value) -> Given {
      let field = A.field(path)
      return Given(id: field.about.id, text: field.text(ofValue: value) ?? "")
    }

    /// A field to answer first.
    static func ask(_ path: PartialKeyPath<A>) -> Given { Given(id: A.id(of: path), text: "") }
  }
}
