extension LetterSheet {
  /// The letter as a page for print, which asks for nothing from outside itself.
  ///
  /// Letter paper with inch margins; page numbers by the browser that prints it.
  var html: String {
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    return """
      <!doctype html>
      <html lang="\(language.rawValue)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(marks.subject))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <header>
      \(image.isEmpty ? "" : "<img src=\"data:\(escaped(image))\" alt=\"\">\n")\
      <p class="district">\(escaped(district))</p>
      \(letterhead.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n"))
      </header>
      <main>
      <p class="date"><span>\(escaped(date))</span> <span>\(escaped(number))</span></p>
      \(caution.map { "<p class=\"caution\"><strong>\(escaped($0))</strong></p>\n" } ?? "")\
      \(addressee.isEmpty ? "" : "<p class=\"to\">\(addressee.map(escaped).joined(separator: "<br>"))</p>\n")\
      <h1>\(escaped(marks.subject))</h1>
      \(body)
      </main>
      </body>
      </html>

      """
  }

  /// The blocks; lines to be filled in stay on one page with what they belong to.
  private var body: String {
    var pieces: [String] = []
    var isOpen = false
    for block in marks.blocks {
      var isBlank = false
      if case .blank = block { isBlank = true }
      if isBlank != isOpen { pieces.append(isBlank ? "<div class=\"blanks\">" : "</div>") }
      isOpen = isBlank
      pieces.append(html(block))
    }
    return (pieces + (isOpen ? ["</div>"] : [])).joined(separator: "\n")
  }

  private func html(_ block: LetterBlock) -> String {
    switch block {
    case .heading(let words): "<h2>\(escaped(words))</h2>"
    case .paragraph(let words): "<p>\(escaped(words))</p>"
    case .list(let elements):
      "<ul>\n" + elements.map { "<li>\(escaped($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .blank(let label):
      "<p class=\"blank\"><span>\(escaped(label))</span><span class=\"line\"></span></p>"
    }
  }

  private var style: String {
    let parts = pageWords.replacing("{page}", with: "\u{1}p\u{1}")
      .replacing("{pages}", with: "\u{1}n\u{1}").split(separator: "\u{1}")
    let counter = parts.map { part in
      switch part {
      case "p": "counter(page)"
      case "n": "counter(pages)"
      default: "\"\(part)\""
      }
    }.joined(separator: " ")
    return """
      @page { size: letter; margin: 1in; @bottom-center { content: \(counter); font: 9pt sans-serif; } }
      body { font: 11pt/1.4 Georgia, "Times New Roman", serif; color: #000; background: #fff;
        max-width: 6.5in; margin: 0.5in auto; padding: 0 0.25in; overflow-wrap: break-word; }
      @media print { body { margin: 0; padding: 0; max-width: none; } }
      header { border-bottom: 1px solid #000; margin-bottom: 1.5em; padding-bottom: 0.5em;
        font: 10pt/1.4 sans-serif; }
      header p { margin: 0; }
      header img { float: inline-end; max-height: 0.75in; max-width: 2in; }
      .district { font-size: 14pt; font-weight: bold; }
      .date { display: flex; justify-content: space-between; }
      .caution { border: 1px solid #000; padding: 0.5em; font: 10pt/1.4 sans-serif; }
      h1 { font: bold 14pt/1.3 sans-serif; margin: 1.2em 0 0.8em; }
      h2 { font: bold 11pt/1.3 sans-serif; margin: 1.4em 0 0.4em; break-after: avoid; }
      p, ul { margin: 0.6em 0; }
      p, li { orphans: 2; widows: 2; }
      p:nth-last-of-type(-n+3) { break-after: avoid; }
      ul { padding-inline-start: 1.4em; }
      .blanks { break-inside: avoid; }
      .blank { display: flex; gap: 0.5em; margin: 1.4em 0 0; break-inside: avoid; }
      .line { flex: 1; border-bottom: 1px solid #000; min-width: 2in; }
      """
  }

  /// Words as they may stand in a page.
  private func escaped(_ words: String) -> String {
    words.replacing("§ ", with: "§\u{A0}").replacing("&", with: "&amp;").replacing(
      "<", with: "&lt;"
    ).replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
