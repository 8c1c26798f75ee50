import TerminalKit
import Testing

@Suite struct ThemeTests {
  @Test func lettersCanBeReadOnLightAndOnDarkBackgrounds() {
    let readableOnBoth: Set<Colour> = [.red, .green, .magenta]
    for role in Role.allCases {
      let look = Theme.attributes(role, .sixteen)
      if let colour = look.foreground, look.background == nil {
        #expect(readableOnBoth.contains(colour), "\(role)")
      }
      #expect(look.background == nil || look.foreground != nil, "\(role)")
    }
  }

  @Test func monochromeTellsWhatMattersApart() {
    let roles: [Role] = [.text, .selected, .overdue, .bad, .refusal, .field, .fieldFocused, .key]
    let looks = Set(roles.map { Theme.attributes($0, .monochrome) })
    #expect(looks.count == roles.count)
    for role in Role.allCases {
      let look = Theme.attributes(role, .monochrome)
      #expect(look.foreground == nil && look.background == nil, "\(role)")
    }
  }

  @Test func everyRoleHasItsOwnLetter() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
