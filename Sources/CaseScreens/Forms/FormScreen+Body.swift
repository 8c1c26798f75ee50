import CaseDomain
import TerminalKit

extension FormScreen {
  /// What the form is for, and the fields, for which at least half of the rows stay.
  func body(in context: Context) -> Body {
    let rows = context.body.rows
    return .stack(
      above: [.init(.page(head(in: context)), rows: 0...max(rows / 2, 1))], .form(form))
  }

  /// What the form is for and, after a refusal, what stands in the way.
  private func head(in context: Context) -> TextPage {
    let rows = context.body.rows
    var lines = [TextLine([Segment(act.title, .title), Segment(aboutWhom, .muted)])]
    if let refusal {
      lines.append(TextLine("! " + refusal.message, .bad, hanging: 2))
    } else if !announced.isEmpty {
      lines.append(
        TextLine(
          "Will also be saved, and was not on the screen: " + announced.joined(separator: "; ")
            + ". ^S once more saves.", .warning, hanging: 2))
    } else if let viewOnly = context.viewOnly {
      lines.append(
        TextLine("! Nothing can be saved here. " + viewOnly.refusal.message, .bad, hanging: 2))
    } else if rows >= 18 {
      lines.append(TextLine(act.summary, .muted))
    }
    return TextPage(lines)
  }

  private var aboutWhom: String {
    switch targets.count {
    case 0: chosenBefore.map { " · " + $0.words(of: form.value($0.id)) }.joined()
    // The district is the only one of its kind, and the line above names it.
    case 1 where act.area == .district: ""
    case 1:
      " · \(targets[0].reference)" + (names[targets[0].reference].map { " \($0)" } ?? "")
    default: " · on each of \(targets.count) marked \(act.area.plural)" + whichHidden
    }
  }

  /// What was chosen of a new case before its form opened, as the kind of letter and whom it is about.
  var chosenBefore: [ActField] {
    guard targets.isEmpty else { return [] }
    return fields.filter { field in
      guard field.required, !(given[field.id] ?? "").isEmpty else { return false }
      return switch field.kind {
      case .choice, .reference: true
      default: false
      }
    }
  }

  private var whichHidden: String {
    let hidden = targets.filter(\.isHidden).map(\.reference)
    return hidden.isEmpty ? "" : ", of which the list hides \(hidden.named)"
  }
}

extension ActField {
  /// The field as the form draws it.
  var spec: FieldSpec {
    FieldSpec(
      id, label, kind.drawn, hint: hint, citation: citation, required: required)
  }
}

extension ActField.Kind {
  /// The kind of field the form draws.
  var drawn: FieldKind {
    switch self {
    case .text, .reference, .students, .number: .line
    case .date: .date
    case .file: .path
    case .longText: .longText
    case .yesNo: .yesNo
    case .choice(let options): .choice(options.map(\.drawn))
    case .choices(let options): .choices(options.map(\.drawn))
    case .lookup: .lookup
    case .lookups: .lookups
    }
  }
}

extension ActOption {
  /// The option as the form draws it.
  var drawn: FieldOption { FieldOption(key, label, hint: hint) }
}
