import TerminalKit
import Testing

@testable import TerminalDriver

@Suite struct GridChangesTests {
  private func grid(_ rows: String..., role: Role = .text) -> Grid {
    var grid = Grid(Size(columns: 8, rows: rows.count))
    for (row, text) in rows.enumerated() {
      grid.put(text, at: Point(column: 0, row: row), role: role)
    }
    return grid
  }

  private func changes(from before: Grid, to after: Grid) -> [String] {
    var visited: [String] = []
    after.forEachChange(from: before) { column, row, cell in
      visited.append("\(column),\(row) \(cell.text)")
    }
    return visited
  }

  @Test func nothingIsPrintedForTheSameScreen() {
    #expect(changes(from: grid("abc", "個人"), to: grid("abc", "個人")) == [])
  }

  @Test func onlyTheCellsThatDifferArePrinted() {
    #expect(changes(from: grid("abc", "def"), to: grid("axc", "dez")) == ["1,0 x", "2,1 z"])
  }

  @Test func anotherRoleIsAChange() {
    #expect(changes(from: grid("a"), to: grid("a", role: .overdue)) == ["0,0 a"])
  }

  @Test func aWideGlyphIsPrintedOnceAndItsSecondColumnNever() {
    #expect(changes(from: grid("ab"), to: grid("個")) == ["0,0 個"])
  }

  @Test func bothColumnsOfAWideGlyphArePrintedWhenItGoes() {
    #expect(changes(from: grid("個x"), to: grid("abx")) == ["0,0 a", "1,0 b"])
  }

  @Test func aWideGlyphThatMovesByOneColumnLeavesNoHalf() {
    #expect(changes(from: grid("個x"), to: grid(" 個")) == ["0,0  ", "1,0 個"])
    #expect(changes(from: grid(" 個x"), to: grid("個 x")) == ["0,0 個", "2,0  "])
  }
}
