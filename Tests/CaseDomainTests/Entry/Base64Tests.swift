import Testing

@testable import CaseDomain

@Suite("Base 64")
struct Base64Tests {
  @Test(
    "The examples of RFC 4648",
    arguments: zip(
      ["", "f", "fo", "foo", "foob", "fooba", "foobar"],
      ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]))
  func examples(_ bytes: String, _ text: String) {
    #expect(Base64.text(Array(bytes.utf8)) == text)
  }

  @Test("Every bit has its place")
  func bits() { #expect(Base64.text([0xFB, 0xFF, 0xBF, 0x00]) == "+/+/AA==") }
}
