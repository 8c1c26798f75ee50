import CaseDomain

extension ListPages {
  /// What teachers may use: for which grades, under which contract, until when.
  func teachers(_ number: Int) -> [UInt8] {
    let path = SitePath.page(number, of: SitePath.teachers)
    let all = site.teacherTools
    let rows = slice(all, number).map { row($0, from: path) }
    let table: Markup =
      rows.isEmpty
      ? "<p>\(words["teachers.empty"])</p>\n"
      : form(find(isWhole: Self.count(all.count) == 1))
        + self.table(
          caption("teachers.title", number, of: all.count),
          ["column.product", "product.grades", "column.under", "column.through"], rows)
    return frame.page(
      path, title: title("teachers.title", number, of: all.count),
      """
      <p>\(words["teachers.intro"])</p>
      <p>\(words["teachers.absent"]) <a href="\(frame.page(SitePath.ask, from: path))">\(words["ask"])</a></p>
      \(table)
      """ + pages(SitePath.teachers, number, of: all.count, from: path))
  }

  private func row(_ tool: TeacherTool, from path: String) -> Markup {
    let product = tool.product
    let name: Markup =
      tool.hasPage
      ? "<a href=\"\(frame.page(SitePath.product(product.number), from: path))\">\(product.name)</a>"
      : "\(product.name)"
    let grades: Markup =
      product.grades.isEmpty ? "\(words["teachers.no-grades"])" : words.own(product.grades)
    let contracts = tool.contracts.map { entry -> Markup in
      """
      <a href="\(frame.page(entry.path, from: path))">\
      \(words["teachers.contract", [
        "number": entry.contract.reference.description, "contractor": entry.contract.contractor.name,
      ]])</a>
      """
    }
    let under: Markup =
      contracts.isEmpty ? "\(words["teachers.no-data"])" : contracts.joined(by: "<br>\n")
    let through: Markup =
      tool.until.map { words.day($0) }
      ?? "\(words[contracts.isEmpty ? "teachers.as-long" : "teachers.no-end"])"
    return """
      <tr role="row"><th role="rowheader" scope="row">\(name)</th>\
      <td role="cell" data-label="\(words["product.grades"])">\(grades)</td>\
      <td role="cell" data-label="\(words["column.under"])">\(under)</td>\
      <td role="cell" data-label="\(words["column.through"])">\(through)</td></tr>
      """
  }
}
