/// The website's one script: it narrows a list by words; without it everything else works.
enum SiteScript {
  static let bytes = Array(
    """
    "use strict";
    (function () {
      const box = document.querySelector(".find");
      if (!box) { return; }
      const field = box.querySelector("input");
      const form = box.closest("form");
      const told = box.querySelector("output");
      const rows = Array.from(document.querySelectorAll("tbody tr"));
      const plain = (text) => text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
      const texts = rows.map((row) => plain(row.textContent));
      box.hidden = false;
      form.addEventListener("submit", (event) => event.preventDefault());
      // The form hears of the choice above the field as well, which hides rows by the style alone.
      form.addEventListener("input", () => {
        const words = plain(field.value).split(/\\s+/).filter(Boolean);
        rows.forEach((row, place) => {
          row.hidden = !words.every((word) => texts[place].includes(word));
        });
        const count = rows.filter((row) => row.getClientRects().length).length;
        told.textContent = words.length ? told.dataset.words.replace("{count}", count) : "";
      });
    })();

    """.utf8)
}
