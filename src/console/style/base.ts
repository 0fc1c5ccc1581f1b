/** Styles shared by the console and the demo's page; light or dark as the system is set. */
export const baseStyle = /* css */ `
:root {
  color-scheme: light dark;
  --paper: #f6f4ee; --surface: #ffffff; --sunk: #efece3; --ink: #1d2420; --soft: #59625c; --line: #d9d4c6;
  --accent: #0b6b4f; --accent-ink: #ffffff; --accent-wash: #dff0e8;
  --good: #0b6b4f; --good-wash: #dff0e8; --warn: #7a4b00; --warn-wash: #fbeccb; --bad: #a1232b; --bad-wash: #fbe0e0;
  --shadow: 0 1px 2px rgb(29 36 32 / 8%), 0 4px 16px rgb(29 36 32 / 6%);
  --radius: 10px; --gap: 1rem;
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131815; --surface: #1c231f; --sunk: #161c19; --ink: #e9ede9; --soft: #a3ada6; --line: #36403a;
    --accent: #6fd3ad; --accent-ink: #08271c; --accent-wash: #16382c;
    --good: #6fd3ad; --good-wash: #16382c; --warn: #f2c46d; --warn-wash: #3a2c10; --bad: #ff9c9c; --bad-wash: #431d1f;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { margin: 0; min-height: 100vh; }
h1, h2, h3 { line-height: 1.2; margin: 0 0 .5rem; }
h1 { font-size: 1.6rem; letter-spacing: -.01em; } h2 { font-size: 1.15rem; } h3 { font-size: 1rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .mono { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; top: 1rem; background: var(--surface); padding: .5rem 1rem; z-index: 10; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem; box-shadow: var(--shadow); }
.soft { color: var(--soft); } .number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.badge { display: inline-block; padding: .05rem .55rem; border-radius: 999px; font-size: .85rem; background: var(--sunk); color: var(--ink); border: 1px solid var(--line); white-space: nowrap; }
.badge.good { background: var(--good-wash); color: var(--good); border-color: transparent; }
.badge.warn { background: var(--warn-wash); color: var(--warn); border-color: transparent; }
.badge.bad { background: var(--bad-wash); color: var(--bad); border-color: transparent; }
button, .button, input, select { font: inherit; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.4rem; padding: .35rem .9rem; border-radius: 8px; border: 1px solid var(--line); background: var(--surface); color: var(--ink); cursor: pointer; text-decoration: none; }
button:hover, .button:hover { border-color: var(--accent); }
button.main, .button.main { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); }
button.danger { color: var(--bad); border-color: var(--bad); }
button:disabled { opacity: .55; cursor: default; }
input, select { min-height: 2.4rem; padding: .3rem .6rem; border-radius: 8px; border: 1px solid var(--line); background: var(--surface); color: var(--ink); max-width: 100%; }
label { display: inline-flex; flex-direction: column; gap: .2rem; font-size: .9rem; color: var(--soft); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .5rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-size: .85rem; color: var(--soft); font-weight: 600; }
.wide { overflow-x: auto; }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
`;
