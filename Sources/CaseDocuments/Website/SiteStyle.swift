import CaseDomain

/// The website's style: one file, the district's two colors, light and dark, for screens and for print.
struct SiteStyle {
  /// The color of headings and links on white.
  let color: WebColor
  /// The color of what stands out on white.
  let accent: WebColor

  private static let usualColor = WebColor(red: 0x1F, green: 0x4E, blue: 0x79)
  private static let usualAccent = WebColor(red: 0x8A, green: 0x3B, blue: 0x12)
  /// The ground of dark pages.
  private static let dark = WebColor(red: 0x14, green: 0x18, blue: 0x1D)

  init(_ website: Website) {
    color = WebColor(website.color) ?? Self.usualColor
    accent = WebColor(website.accent) ?? Self.usualAccent
  }

  /// What a color is on a dark page: the nearest that can be read there.
  private func onDark(_ color: WebColor) -> String {
    color.nearest(with: 7, on: Self.dark).hex
  }

  var bytes: [UInt8] {
    Array(
      """
      :root {
        color-scheme: light dark;
        --ground: #ffffff; --text: #1a1a1a; --quiet: #555555; --line: #767676;
        --color: \(color.hex); --accent: \(accent.hex); --head: \(color.hex);
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ground: \(Self.dark.hex); --text: #eceff1; --quiet: #b7bec4; --line: #8a939b;
          --color: \(onDark(color)); --accent: \(onDark(accent));
        }
      }
      * { box-sizing: border-box; }
      html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
      body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word; }
      .wide, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
      a { color: var(--color); text-underline-offset: 0.15em; max-width: 100%; }
      a:hover { text-decoration-thickness: 0.15em; }
      :focus-visible { outline: 0.2rem solid var(--accent); outline-offset: 0.15rem; }
      main:focus { outline: none; }
      .skip { position: absolute; left: -100rem; }
      .skip:focus { left: 0.5rem; top: 0.5rem; padding: 0.5rem; background: var(--ground); z-index: 1; }
      header > .wide { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center;
        gap: 0.25rem 1.5rem; padding-top: 0.5rem; padding-bottom: 0.5rem; }
      .brand { margin: 0; font-weight: bold; font-size: 1.1rem; }
      .brand a { text-decoration: none; display: inline-block; padding: 0.25rem 0; }
      .brand img { max-height: 3rem; max-width: 10rem; vertical-align: middle; margin-right: 0.5rem;
        background: #ffffff; padding: 0.15rem; }
      nav ul, .filter ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
      nav a, nav li span { display: inline-block; padding: 0.4rem 0; min-height: 1.5rem; }
      [aria-current] { font-weight: bold; }
      header > nav { background: var(--head); }
      header > nav a { color: #ffffff; }
      header > nav a:focus-visible { outline-color: #ffffff; }
      h1, h2 { line-height: 1.25; color: var(--color); }
      h1 { font-size: 1.8rem; margin: 1.5rem 0 1rem; }
      h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
      main p, main ul, dl { max-width: 44rem; }
      main li { padding: 0.2rem 0; }
      main li a, td a, th a, dd a { display: inline-block; min-height: 1.5rem; vertical-align: top; }
      time { white-space: nowrap; }
      td time { display: inline-block; white-space: normal; }
      .quiet, .address { color: var(--quiet); font-size: 0.95rem; }
      .address { display: none; }
      .caution, .standing { border-left: 0.35rem solid var(--line); padding: 0.4rem 0.8rem; font-weight: bold; }
      .standing.current { border-color: var(--color); }
      .standing.past, .caution { border-color: var(--accent); color: var(--accent); }
      dl > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0.25rem 1rem; padding: 0.35rem 0;
        border-bottom: 1px solid var(--line); }
      dt { font-weight: bold; }
      dd { margin: 0; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
      caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
      th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.75rem 0.45rem 0;
        border-bottom: 1px solid var(--line); }
      tbody th { font-weight: normal; }
      tbody th, td { overflow-wrap: anywhere; }
      .filter fieldset { border: 1px solid var(--line); margin: 1rem 0; padding: 0.25rem 0.75rem; }
      .filter li { display: flex; align-items: center; min-height: 2rem; gap: 0.4rem; }
      .filter input[type="radio"] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--color); }
      .filter input[type="search"] { font: inherit; padding: 0.35rem 0.5rem; max-width: 100%; background: var(--ground);
        color: var(--text); border: 1px solid var(--line); }
      main:has(#show-in-force:checked) tr.past, main:has(#show-past:checked) tr.current { display: none; }
      [hidden] { display: none !important; }
      footer { margin-top: 3rem; border-top: 1px solid var(--line); padding: 1rem 0; }
      footer a { display: inline-block; padding: 0.25rem 0; }
      footer ul { list-style: none; padding: 0; }
      address { font-style: normal; margin: 0 0 1rem; }
      address a { display: inline-block; padding: 0.1rem 0; }
      @media (max-width: 40rem) {
        thead { position: absolute; left: -100rem; }
        table, tbody, tr, th, td, caption { display: block; }
        tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
        th, td { border: 0; padding: 0.1rem 0; }
        td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
        dl > div { grid-template-columns: minmax(0, 1fr); }
      }
      @media (forced-colors: active) {
        header > nav { border-block: 1px solid; }
        header > nav a { color: LinkText; }
      }
      @media print {
        :root { color-scheme: light; --ground: #ffffff; --text: #000000; --quiet: #333333; --color: #000000; --accent: #000000; }
        nav, .skip, .filter, footer ul { display: none; }
        .address { display: block; }
        footer { margin-top: 1rem; }
        a { text-decoration: none; }
        main a[href^="http"]::after, main a[href^="mailto"]::after { content: " <" attr(href) ">"; font-size: 0.9em; }
        tr, dl > div, li { break-inside: avoid; }
        h2 { break-after: avoid; }
      }

      """.utf8)
  }
}
