import ArgumentParser
import CaseDomain

/// The fields of one act as options of the command line.
struct ActFields<Place: TypeNumber>: ParsableArguments, CustomReflectable {
  private var options: [(id: String, option: FieldOption)]

  /// What was typed, by the fields' names.
  var typed: [String: String] {
    var typed: [String: String] = [:]
    for (id, option) in options { typed[id] = option.typed }
    return typed
  }

  init() {
    let act = Place.act
    options = act.fields.map { ($0.id, FieldOption($0, of: act)) }
  }

  init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: FieldKey.self)
    options = try options.map { id, option in
      (id, try option.decoded(from: container, forKey: FieldKey(id)))
    }
  }

  /// The options as the argument parser looks for them, in the order of the form.
  var customMirror: Mirror {
    Mirror(
      self, children: options.map { (FieldKey($0.id).stringValue, $0.option.wrapper) },
      displayStyle: .struct)
  }
}

/// The name under which the argument parser keeps what was typed for a field.
private struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ id: String) { stringValue = "field-" + id }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
