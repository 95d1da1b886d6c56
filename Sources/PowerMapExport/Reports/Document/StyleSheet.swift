/// The one style block of the report.
enum StyleSheet {
  /// The style as it stands between the tags, to the byte.
  static let text = """

    :root { color-scheme: light; --ink: #1d2430; --soft: #4d5966; --line: #d8dee5; --wash: #f4f6f8; --accent: #005a8f; }
    * { box-sizing: border-box; }
    html { font-size: 17px; scroll-behavior: smooth; }
    body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto,
      "Helvetica Neue", "Liberation Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
    header, nav, main { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 2.5rem; }
    h1 { font-size: 2.3rem; line-height: 1.15; letter-spacing: -0.015em; margin: 0 0 1.2rem; text-wrap: balance; }
    h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; margin: 3.2rem 0 1rem; padding-top: 1.2rem;
      border-top: 2px solid var(--ink); }
    h3 { font-size: 1.12rem; line-height: 1.4; margin: 0 0 0.35rem; }
    p, ul, ol, dl, figure { margin: 0 0 1rem; }
    p { max-width: 44rem; }
    a { color: var(--accent); overflow-wrap: anywhere; }
    code { font: 0.8em ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; color: var(--soft); font-weight: 400; }
    .privacy { max-width: none; font-size: 0.85rem; color: var(--soft); border: 1px solid var(--line); border-radius: 6px;
      padding: 0.5rem 0.8rem; margin-bottom: 2rem; }
    .about div, .facts div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.2rem; padding: 0.45rem 0;
      border-top: 1px solid var(--line); }
    .about div:last-child, .facts div:last-child { border-bottom: 1px solid var(--line); }
    dt { color: var(--soft); font-size: 0.92rem; }
    dd { margin: 0; }
    nav { margin-top: 1.6rem; }
    nav ol { columns: 2; column-gap: 2rem; padding-left: 1.3rem; font-size: 0.95rem; }
    nav a { text-decoration: none; }
    nav a:hover, nav a:focus { text-decoration: underline; }
    .key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.6rem, 1fr)); gap: 0.8rem; margin-bottom: 1.6rem; }
    .key-figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--wash);
      border-radius: 8px; padding: 0.7rem 0.9rem; }
    .key-figures dd { font-size: 1.7rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
    .key-figures dt { font-size: 0.82rem; line-height: 1.35; }
    .findings { list-style: none; padding: 0; counter-reset: finding; }
    .findings > li { counter-increment: finding; position: relative; padding: 1.1rem 0 0.4rem 2.6rem;
      border-top: 1px solid var(--line); break-inside: avoid; }
    .findings > li::before { content: counter(finding); position: absolute; left: 0; top: 1.05rem; width: 1.7rem; height: 1.7rem;
      border-radius: 50%; background: var(--accent); color: #fff; font-size: 0.9rem; font-weight: 650; line-height: 1.7rem;
      text-align: center; }
    .findings p { margin-bottom: 0.5rem; }
    .figures { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; font-size: 0.92rem;
      color: var(--soft); margin-bottom: 0.5rem; }
    .figures b { color: var(--ink); font-variant-numeric: tabular-nums; }
    .limits, .reading, .reference, figcaption { color: var(--soft); font-size: 0.92rem; }
    .limits::before { content: "Mind: "; font-weight: 600; }
    .missing { background: var(--wash); border-radius: 8px; padding: 0.8rem 1rem; }
    .map svg { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; }
    .map figcaption { margin-top: 0.6rem; max-width: 44rem; }
    .chart svg { display: block; width: 100%; max-width: 36rem; height: auto; }
    .chart figcaption { font-weight: 600; color: var(--ink); margin-bottom: 0.4rem; }
    .scroll { overflow-x: auto; margin: 0 0 1.2rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.88rem; line-height: 1.35; }
    caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; font-size: 0.95rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.38rem 0.6rem; border-bottom: 1px solid var(--line); }
    th:first-child, td:first-child { padding-left: 0; }
    thead th { font-weight: 600; color: var(--soft); border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
    tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .with-bar { white-space: nowrap; }
    .with-bar span { display: inline-block; min-width: 2.2em; }
    .dense { font-size: 0.82rem; }
    .dense tbody th { min-width: 8.5rem; }
    .dense .bar { width: 2.8rem; }
    .dense th, .dense td { padding-left: 0.35rem; padding-right: 0.35rem; }
    .bar { width: 3.6rem; height: 0.62rem; margin-right: 0.2rem; vertical-align: 0; background: var(--wash); }
    .bar rect { fill: var(--accent); }
    td[class*="heat-"] { border: 1px solid #fff; }
    .heat-0 { color: var(--soft); }
    .heat-1 { background: #e8f1f8; } .heat-2 { background: #cfe2f0; } .heat-3 { background: #a9cbe4; }
    .heat-4 { background: #78aed3; } .heat-5 { background: #2f7ab3; color: #fff; } .heat-6 { background: #08436f; color: #fff; }
    .cards { columns: 2 24rem; column-gap: 2.5rem; }
    .card { padding: 0.8rem 0 0.2rem; border-top: 1px solid var(--line); break-inside: avoid; font-size: 0.94rem; }
    .card p { margin-bottom: 0.35rem; max-width: none; }
    main { padding-bottom: 4rem; }
    @media (max-width: 40rem) {
      html { font-size: 16px; }
      header, nav, main { padding-left: 1rem; padding-right: 1rem; }
      h1 { font-size: 1.8rem; }
      nav ol { columns: 1; }
      .about div, .facts div { grid-template-columns: 1fr; }
    }
    @page { size: A4; margin: 17mm 16mm; }
    @media print {
      html { font-size: 9.8pt; }
      body { line-height: 1.45; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      header, nav, main { max-width: none; padding: 0; }
      a { color: inherit; text-decoration: none; }
      h2, h3, caption { break-after: avoid; }
      h2 { margin-top: 2.2rem; }
      tr, figure, .key-figures { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; }
      .dense { font-size: 0.78rem; }
      .dense th, .dense td { padding: 0.25rem 0.3rem; }
      .findings > li { padding-top: 0.8rem; }
      .findings > li::before { top: 0.75rem; }
      .cards { columns: 2; }
      .card { font-size: 0.86rem; }
      section[id^="map-"] { break-before: page; break-after: page; }
      .map svg { max-height: 205mm; }
      .chart svg { max-width: 30rem; }
    }

    """
}
