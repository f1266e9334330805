/** The look of an exported page: on a screen in its light or dark, and on paper. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #15181c); --ink: light-dark(#1b1f24, #e6e8eb); --quiet: light-dark(#57606a, #a3acb6);
  --line: light-dark(#d0d7de, #3a424b); --red: light-dark(#a3210f, #ff9a8a); --amber: light-dark(#7d4b00, #f0b95a);
  --blue: light-dark(#0a4fa3, #8bbcf7); --green: light-dark(#166534, #7ed39a);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { margin: 0 0 .5rem; font-size: 1.7rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.2rem; }
h3 { margin: 1.4rem 0 .3rem; font-size: 1rem; overflow-wrap: anywhere; }
h3 span { font-weight: 400; }
p, ul, blockquote, dl { margin: 0 0 .6rem; }
ul { padding-left: 1.2rem; }
.answer { font-size: 1.2rem; line-height: 1.35; }
.quiet, dt { color: var(--quiet); }
code { font: .9em ui-monospace, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
blockquote { padding-left: .8rem; border-left: 3px solid var(--line); white-space: pre-line; }
dl > div { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: 0 1rem; padding: .15rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .92em; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tbody th { min-width: 8.5rem; font-weight: 600; }
td > span { display: inline-block; min-width: 9rem; }
td code { display: inline-block; min-width: 15em; }
.mentioned, .to-complete { color: var(--blue); } .as-declared { color: var(--green); } .unobserved { color: var(--quiet); }
.mismatch { color: var(--red); font-weight: 600; } .review { color: var(--amber); font-weight: 600; }
span::before { font-family: 'DejaVu Sans', 'Segoe UI Symbol', 'Apple Symbols', sans-serif; }
.undeclared::before { content: '\\2717\\a0'; } .differs::before { content: '\\2260\\a0'; } .against-choice::before { content: '!\\a0'; } .mentioned::before { content: '\\2248\\a0'; }
.as-declared::before { content: '\\2713\\a0'; } .unobserved::before { content: '\\25cb\\a0'; }
@media (width < 40rem) { dl > div { grid-template-columns: 1fr; } table { display: block; overflow-x: auto; } }
@page {
  size: A4; margin: 20mm 14mm 22mm; font: 7.5pt/1.4 system-ui, sans-serif; color: #57606a;
  @top-left { font-weight: 600; } @bottom-left { white-space: pre; } @bottom-right { content: counter(page) ' / ' counter(pages); }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  section, tr, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
