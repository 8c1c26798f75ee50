import PlainText

extension Frame {
  /// The screen as plain lines, for a screen reader or a log: nothing is drawn and nothing is cut.
  ///
  /// What has the keys says so, as in "Row 3 of 12"; a box comes after what it lies over.
  public var plainLines: [String] {
    var lines = [chrome.fullTitle, chrome.aside]
    if let tabs = chrome.tabs {
      let names = tabs.tabs.enumerated().map { index, tab in
        "\(tab.key) \(tab.label)" + (index == tabs.active ? " (here)" : "")
      }
      lines.append("Places: " + names.joined(separator: ", "))
    }
    lines += body.plainLines + overlays.flatMap(\.plainLines)
    lines.append(toast?.text ?? "")
    lines.append("Keys: " + chrome.footer.map { "\($0.key) \($0.label)" }.joined(separator: ", "))
    return lines.map(PlainText.safe).filter { !$0.isEmpty }
  }
}

extension Body {
  var plainLines: [String] {
    switch self {
    case .table(let spec, let content, let state): spec.plainLines(content, state)
    case .page(let page, let state): page.plainLines(state)
    case .form(let form): form.plainLines
    case .chooser(let chooser): chooser.plainLines
    case .question(let dialog): dialog.plainLines
    case .progress(let progress):
      ["\(progress.label): \(progress.done)" + (progress.total > 0 ? " of \(progress.total)" : "")]
    case .status(let line):
      [line.typed.map { "Typed: \($0.text)" } ?? line.words.text, line.aside.text]
    case .stack(let above, let body, let below):
      above.flatMap(\.body.plainLines) + body.plainLines + below.flatMap(\.body.plainLines)
    }
  }
}

extension TableSpec {
  fileprivate func plainLines(_ content: TableContent, _ state: TableState) -> [String] {
    let heads = columns.enumerated().filter { !$1.title.isEmpty }.map { index, column in
      guard let sort = state.sort, sort.column == index else { return column.title }
      return column.title + (sort.ascending ? " (ascending)" : " (descending)")
    }
    let head = "Columns: " + heads.joined(separator: ", ")
    guard !content.rows.isEmpty else { return [head, content.emptyText] }
    let selected = state.selected(in: content)
    return [head]
      + content.rows.map { row in
        if row.isHeading { return row.cells.first ?? "" }
        var values = zip(columns, row.cells).filter { !$1.isEmpty }.map { column, value in
          column.title.isEmpty ? value : "\(column.title): \(value)"
        }
        if state.marks.contains(row.id) { values.append("marked") }
        let text = row.sign + (row.sign.isEmpty ? "" : " ") + values.joined(separator: "; ")
        return row.id == selected?.id
          ? "Row \(content.place ?? state.summary(of: content)): \(text)" : text
      }
  }
}

extension TextPage {
  fileprivate func plainLines(_ state: TextPageState) -> [String] {
    let ids = lines.compactMap(\.id)
    let selected = state.selected(in: self)
    return lines.map { line in
      guard let id = line.id, id == selected, let place = ids.firstIndex(of: id) else {
        return line.plain
      }
      return "Line \(place + 1) of \(ids.count): \(line.plain)"
    }
  }
}

extension TextLine {
  /// The words, without the blanks that align them.
  fileprivate var plain: String {
    let value = segments.dropFirst(label == nil ? 0 : 1).map(\.text).joined()
    let words = value.split(separator: " ").joined(separator: " ")
    return label.map { "\($0): \(words)" } ?? words
  }
}

extension FormState {
  fileprivate var plainLines: [String] {
    fields.enumerated().map { index, field in
      var words = "\(field.label): \(plainValue(index))" + (field.required ? " (required)" : "")
      for more in [
        explanation(index), field.citation.map { "[\($0)]" } ?? "",
        problems[field.id].map { "! \($0)" } ?? readings[field.id] ?? "",
      ] where !more.isEmpty { words += (words.hasSuffix(".") ? " " : ". ") + more }
      return index == focus ? "Field \(index + 1) of \(fields.count): \(words)" : words
    }
  }

  private func plainValue(_ index: Int) -> String {
    switch (editors[index], fields[index].kind) {
    case (.several(let keys, _), .choices(let options)):
      options.map { $0.label + (keys.contains($0.key) ? " (ticked)" : "") }
        .joined(separator: ", ")
    case (.pick(let key, _), .yesNo): key.isEmpty ? "(yes or no)" : "\(key) (yes or no)"
    case (.pick(let key, let shown), _):
      key.isEmpty ? "(choose)" : shown.split(separator: "\n").joined(separator: ", ")
    default: editors[index].value.split(separator: "\n").joined(separator: " ")
    }
  }
}

extension ChooserState {
  fileprivate var plainLines: [String] {
    var lines = [title, query.text.isEmpty ? "" : "Typed: \(query.text)"]
    if matches.isEmpty { lines.append("0 of \(entries.count): " + Self.nothing) }
    return lines
      + self.lines.map { line in
        switch line {
        case .heading(let name): name
        case .entry(let index):
          (index == selection ? "Entry \(index + 1) of \(matches.count): " : "")
            + entries[matches[index]].plain
        }
      }
  }
}

extension ChooserEntry {
  fileprivate var plain: String {
    [title, hint.isEmpty ? "" : "(\(hint))", detail, disabled.map { "Not now: \($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Dialog {
  fileprivate var plainLines: [String] {
    [title] + text.map(\.plain)
      + choices.enumerated().map { index, choice in
        (index == selection ? "Choice \(index + 1) of \(choices.count): " : "")
          + "[\(choice.key.name)] \(choice.label)"
      }
  }
}
