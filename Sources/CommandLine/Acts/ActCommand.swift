import ArgumentParser
import CaseDomain

/// The command of one act, made from the act's own description.
struct ActCommand<Place: TypeNumber>: Subcommand, CustomReflectable {
  private static var act: ActKind { Place.act }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: act.verb,
      abstract: act.title + ".",
      usage: "docket \(District.policyActs.contains(act) ? "policy" : act.area.name) \(act.verb)"
        + (takesReference ? " <reference>" : "") + " [--<field> <value> ...] [<options>]",
      discussion: act.summary + leftOut, aliases: act.before.map { [$0] } ?? [])
  }

  /// What becomes of a field that is not typed.
  private static var leftOut: String {
    if act.corrects { return " A field that is left out stays as it is on record." }
    if act.opens || act.area == .district { return "" }
    return " An optional field that is left out is taken from the record where it says something, "
      + "as is a contractor where no other can be meant, and the answer names it."
  }

  private static var takesReference: Bool { !act.opens && act.area != .district }

  private var reference: Argument<String>?
  private var fields = OptionGroup<ActFields<Place>>(title: "Fields")
  private var common = OptionGroup<CommonOptions>(title: CommonOptions.title)

  init() {
    let area = Self.act.area
    reference =
      Self.takesReference
      ? Argument(
        help: ArgumentHelp(
          "The \(area.noun), as \(CaseReference(area, 12)).", valueName: "reference"))
      : nil
  }

  init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: Key.self)
    if reference != nil {
      reference = try container.decode(Argument<String>.self, forKey: .reference)
    }
    fields = try container.decode(OptionGroup<ActFields<Place>>.self, forKey: .fields)
    common = try container.decode(OptionGroup<CommonOptions>.self, forKey: .common)
  }

  /// The properties as the argument parser looks for them; an act that opens takes no reference.
  var customMirror: Mirror {
    var children: [Mirror.Child] = [
      (Key.fields.rawValue, fields), (Key.common.rawValue, common),
    ]
    if let reference { children.insert((Key.reference.rawValue, reference), at: 0) }
    return Mirror(self, children: children, displayStyle: .struct)
  }

  func run(in surroundings: Surroundings) throws {
    let act = Self.act
    let target =
      act.opens ? nil : try ReferenceArgument.read(reference?.wrappedValue ?? "", in: act.area)
    try ActRun(
      act: act, target: target, typed: fields.wrappedValue.typed, common: common.wrappedValue
    )
    .carryOut(in: surroundings)
  }

  private enum Key: String, CodingKey {
    case reference, fields, common
  }
}
