import CaseDomain
import TerminalKit

extension FormScreen {
  func draw(into grid: inout Grid, in rect: Rect, context: Context) {
    let head = head(in: rect)
    let rows = headRows(in: rect)
    head.draw(SheetState(), into: &grid, in: rect.droppingLast(rect.rows - rows))
    form.draw(into: &grid, in: rect.droppingFirst(rows))
  }

  /// The part of the body in which the fields show.
  func formRect(in body: Rect) -> Rect { body.droppingFirst(headRows(in: body)) }

  /// At least half of the body stays for the fields.
  private func headRows(in body: Rect) -> Int {
    min(head(in: body).height(columns: body.columns), max(body.rows / 2, 1))
  }

  /// What the form is for and, after a refusal, what stands in the way.
  private func head(in body: Rect) -> Sheet {
    guard let act else { return Sheet([]) }
    var lines = [SheetLine([Segment(act.title, .title), Segment(aboutWhom, .muted)])]
    if let refusal {
      lines.append(SheetLine("! " + refusal.message, .bad, hanging: 2))
    } else if body.rows >= 18 {
      lines.append(SheetLine(act.summary, .muted))
    }
    return Sheet(lines)
  }

  private var aboutWhom: String {
    switch targets.count {
    case 0: ""
    case 1:
      " · \(targets[0].reference)" + (names[targets[0].reference].map { " \($0)" } ?? "")
    default: " · on each of \(targets.count) marked \(actID.area.plural)"
    }
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
    case .text, .students: .text
    case .longText: .longText
    case .date: .date
    case .number: .number
    case .yesNo: .yesNo
    case .choice(let options): .choice(options.map(\.drawn))
    case .choices(let options): .choices(options.map(\.drawn))
    case .file: .file
    case .lookup(let area): .lookup(kind: area.rawValue)
    case .lookups(let area): .lookups(kind: area.rawValue)
    }
  }
}

extension ActOption {
  /// The option as the form draws it.
  var drawn: FieldOption { FieldOption(key, label, hint: hint) }
}
