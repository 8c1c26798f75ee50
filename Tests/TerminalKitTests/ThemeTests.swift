import Testing

@testable import TerminalKit

@Suite struct ThemeTests {
  @Test func lettersCanBeReadOnLightAndOnDarkBackgrounds() {
    let readableOnBoth: Set<Color> = [.red, .green, .magenta]
    for role in Role.allCases {
      let look = Theme.attributes(role, .sixteen)
      if let color = look.foreground, look.background == nil {
        #expect(readableOnBoth.contains(color), "\(role)")
      }
      #expect(look.background == nil || look.foreground != nil, "\(role)")
    }
  }

  @Test func monochromeTellsWhatMattersApart() {
    let roles: [Role] = [.text, .selected, .bad, .refusal, .field, .fieldFocused, .key]
    let looks = Set(roles.map { Theme.attributes($0, .monochrome) })
    #expect(looks.count == roles.count)
    // Many rows can be overdue at once, and the one selected must stand out among them.
    #expect(!Theme.attributes(.overdue, .monochrome).reverse)
    for role in Role.allCases {
      let look = Theme.attributes(role, .monochrome)
      #expect(look.foreground == nil && look.background == nil, "\(role)")
    }
  }

  @Test func everyRoleHasItsOwnLetter() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
