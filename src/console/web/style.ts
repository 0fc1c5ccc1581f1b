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

export const consoleStyle = /* css */ `
body.console { display: grid; grid-template-columns: 14.5rem minmax(0, 1fr); }
.top { position: sticky; top: 0; height: 100vh; padding: 1.25rem 1rem; border-right: 1px solid var(--line); background: var(--sunk); display: flex; flex-direction: column; gap: .9rem; overflow-y: auto; z-index: 5; }
.brand { font-weight: 700; font-size: 1.1rem; margin: 0; padding-left: .6rem; border-left: 5px solid var(--shop, var(--accent)); overflow-wrap: anywhere; } .logo { display: block; max-height: 3rem; max-width: 100%; } input.long { flex: 1 1 18rem; }
.top .more { display: none; }
#places[popover] { display: flex; flex: 1; flex-direction: column; gap: 1rem; position: static; inset: auto; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: none; color: inherit; overflow: visible; }
.top nav ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .15rem; }
.top nav a { display: flex; justify-content: space-between; align-items: center; padding: .45rem .7rem; border-radius: 8px; color: var(--ink); text-decoration: none; }
.top nav a:hover { background: var(--surface); }
.top nav a[aria-current] { background: var(--accent); color: var(--accent-ink); }
.me { margin-top: auto; display: grid; gap: .5rem; font-size: .9rem; justify-items: start; }
.search { position: relative; } .search input { width: 100%; }
#finds { display: grid; gap: .25rem; padding: .75rem; margin-top: .35rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; box-shadow: var(--shadow); }
#finds[hidden] { display: none; } #finds h2 { font-size: .9rem; color: var(--soft); margin: 0; } #finds p { margin: 0; }
.found { list-style: none; margin: 0; padding: 0; } .found a { display: block; padding: .6rem .25rem; text-decoration: none; overflow-wrap: anywhere; } .found a:hover { background: var(--sunk); }
main#main { padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 80rem; min-width: 0; container-type: inline-size; }
main#main:focus { outline: none; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: 1rem; }
.chips a { display: inline-flex; align-items: center; min-height: 2.4rem; padding: .2rem .8rem; border: 1px solid var(--line); border-radius: 999px; background: var(--surface); color: var(--ink); text-decoration: none; white-space: nowrap; }
.chips a:hover { border-color: var(--accent); } .chips a[aria-current] { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; } [data-print] { display: none; } html[data-script] [data-print] { display: inline-flex; }
.compared { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); } .compared h2 a { color: inherit; }
.compared .facts { grid-template-columns: 1fr; } .compared .facts .soft { display: block; font-size: .85rem; }
.large { font-size: 1.6rem; font-weight: 650; font-variant-numeric: tabular-nums; margin: 0 0 .25rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
table thead th { position: sticky; top: 0; background: var(--surface); z-index: 1; vertical-align: bottom; }
td, tbody th { overflow-wrap: anywhere; } td.number, th.number { overflow-wrap: normal; } td .badge { white-space: normal; }
tbody th { color: var(--ink); font-size: inherit; } td time, td:first-child a { white-space: nowrap; }
main .card { margin-bottom: 1rem; } main .card > :last-child { margin-bottom: 0; }
.stale { display: none; } html[data-stream="off"] .stale { display: block; }
.filter { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-bottom: 1rem; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); align-items: start; }
.figures { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); margin: 0 0 1rem; }
.figures .card { margin: 0; } .figures dt { color: var(--soft); font-size: .9rem; } .figures dd { margin: 0; overflow-wrap: anywhere; font-size: 1.3rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.facts { display: grid; gap: .15rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); margin: 0 0 .75rem; }
.facts div { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px dotted var(--line); padding: .2rem 0; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; text-align: right; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.problem { background: var(--bad-wash); color: var(--bad); padding: .6rem .9rem; border-radius: 8px; } .problem a { color: inherit; }
.told { border-left: 4px solid var(--accent); white-space: pre-line; }
.calm { color: var(--soft); }
.alerts ul { margin: 0; padding-left: 1.1rem; }
.doubt details { margin-bottom: .75rem; } .doubt details ul { margin: .4rem 0 0; } .doubt details li { margin: .3rem 0; }
.answers { display: flex; flex-wrap: wrap; gap: .5rem; }
.whom { margin-bottom: .75rem; } .why { display: inline-block; vertical-align: top; } .why summary { color: var(--accent); cursor: pointer; padding: .3rem 0; } .why form { margin: .4rem 0; }
.button.danger { color: var(--bad); border-color: var(--bad); }
.sheet .logo { margin: 0 auto .5rem; } .sheet { text-align: center; break-inside: avoid; break-after: page; border-top: 6px solid var(--shop, var(--accent)); } .sheet .invites { font-size: 1.3rem; font-weight: 650; } .codes { display: flex; flex-wrap: wrap; justify-content: center; gap: 1rem; } .codes figure { margin: 0; } .codes .qr { width: 14rem; margin: 0 auto .4rem; } .codes figcaption { overflow-wrap: anywhere; max-width: 18rem; }
@media print { .top, .screen, h1, .stale, .skip { display: none !important; } body.console { display: block; background: #fff; } .sheet { border: 0; box-shadow: none; color: #000; } .codes .qr { width: 80mm; } }
.tabs { display: flex; gap: .5rem; margin-bottom: .75rem; } .tabs [aria-current] { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); }
.thread { list-style: none; margin: 0; padding: 1rem; display: grid; gap: .6rem; } .thread li { max-width: min(34rem, 85%); font-size: .85rem; color: var(--soft); } .thread .person { justify-self: end; text-align: right; }
.thread .said { padding: .5rem .75rem; border-radius: 12px; background: var(--sunk); color: var(--ink); font-size: 1rem; white-space: pre-line; overflow-wrap: anywhere; } .thread .person .said { background: var(--accent-wash); }
.answers fieldset { border: 0; padding: 0; margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: .5rem; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); display: grid; gap: .75rem; }
.timeline li { position: relative; } .timeline li::before { content: ""; position: absolute; left: calc(-1rem - 6px); top: .45rem; width: 10px; height: 10px; border-radius: 50%; background: var(--line); }
.timeline li.warn::before { background: var(--warn); } .timeline li.bad::before { background: var(--bad); }
.timeline time { color: var(--soft); font-variant-numeric: tabular-nums; margin-right: .5rem; }
.timeline blockquote { margin: .3rem 0 0; padding: .5rem .75rem; background: var(--sunk); border-radius: 8px; white-space: pre-line; overflow-wrap: anywhere; max-width: 42rem; }
.qr { max-width: 18rem; background: #fff; padding: .5rem; border-radius: 8px; } .qr svg { display: block; width: 100%; height: auto; }
.code { font-size: 1.8rem; letter-spacing: .15em; font-weight: 700; }
.bars svg { display: block; width: 100%; height: auto; } .bars .narrow-bars { display: none; } .bar { fill: var(--accent); } .barlabel, .barnote { fill: var(--soft); font-size: 12px; text-anchor: middle; } .barnote { fill: var(--ink); }
.machine { max-width: none; display: block; margin: 0 auto; } .machine .way { fill: none; stroke: var(--soft); stroke-width: 1.2; } .machine .tip { fill: var(--soft); }
.machine .state rect { fill: var(--sunk); stroke: var(--line); } .machine .state text { fill: var(--ink); font-size: 13px; text-anchor: middle; }
.machine .final rect { stroke: var(--ink); stroke-width: 2; } .machine .passing text { font-size: 12px; fill: var(--soft); } .machine .begin { fill: var(--ink); }
.machine .event { fill: var(--soft); font-size: 10px; text-anchor: middle; paint-order: stroke; stroke: var(--surface); stroke-width: 3px; }
.machine .here rect { fill: var(--accent); stroke: var(--accent); } .machine .here text { fill: var(--accent-ink); font-weight: 700; }
body.bare { display: grid; place-items: center; padding: 1rem; }
.login { width: min(26rem, 100%); } .login form { display: grid; gap: .75rem; } .login input { width: 100%; } .choices button { justify-content: start; } .quiet { border-style: dashed; color: var(--soft); }
@container (max-width: 46rem) {
  .bars .narrow-bars { display: block; } .bars .wide-bars { display: none; }
  table, tbody, tbody tr { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border: 1px solid var(--line); border-radius: 8px; padding: .4rem .75rem; margin-bottom: .6rem; background: var(--surface); }
  tbody td, tbody th { display: flex; justify-content: space-between; gap: 1rem; align-items: center; border-bottom: 1px dotted var(--line); padding: .35rem 0; text-align: right; min-height: 2.75rem; }
  tbody th { text-align: left; font-weight: 650; } tbody tr > :last-child { border-bottom: 0; } tbody td.none { display: none; }
  tbody td::before { content: attr(data-label); color: var(--soft); font-size: .9rem; text-align: left; flex: none; max-width: 45%; }
  tbody td > div { min-width: 0; } tbody td a, tbody th a { display: inline-flex; flex-wrap: wrap; gap: 0 .4rem; justify-content: flex-end; align-items: center; min-height: 2.75rem; }
  .number { white-space: normal; }
}
@media (max-width: 60rem) {
  body.console { display: block; }
  .top { height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: .6rem 1rem; gap: .5rem; display: grid; grid-template-columns: 1fr auto; align-items: center; overflow: visible; }
  .top .more { display: inline-flex; gap: .4rem; } .search { grid-column: 1 / -1; }
  #finds { position: absolute; left: 0; right: 0; max-height: 60vh; overflow-y: auto; z-index: 6; }
  #places[popover] { display: none; }
  #places[popover]:popover-open { display: flex; position: fixed; inset: 0 0 0 auto; width: min(19rem, 100vw); height: 100dvh; padding: 1rem; background: var(--sunk); border-left: 1px solid var(--line); overflow-y: auto; }
  #places::backdrop { background: rgb(0 0 0 / 40%); }
  html:has(body.console) { scroll-padding-top: 8rem; } main#main { padding: 1rem 1rem 4rem; }
  button, .button, .chips a, .top nav a, .me a, .search input, input, select, summary { min-height: 2.75rem; } .me a, summary { display: inline-flex; align-items: center; }
  main p > a:only-child, figcaption a, .facts a, .alerts li a, .compared h2 a, main li > a, .timeline a { display: inline-flex; align-items: center; min-height: 2.75rem; }
  .filter { display: grid; grid-template-columns: 1fr 1fr; } .filter label { min-width: 0; } .filter input, .filter select { width: 100%; min-width: 0; } .filter button { grid-column: 1 / -1; }
  .figures { grid-template-columns: 1fr 1fr; } .figures dd { font-size: 1.1rem; overflow-wrap: anywhere; }
  .facts { grid-template-columns: 1fr; }
  thead th { top: auto; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --sunk: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #333; --bad: #000; --bad-wash: #fff; --good: #000; --good-wash: #fff; --warn: #000; --warn-wash: #fff; --shadow: none; }
  body.console { display: block; } .top, .skip, .chips, .filter, .actions, .stale { display: none !important; }
  main#main { padding: 0; max-width: none; container-type: normal; } .card { break-inside: avoid; } a { color: inherit; text-decoration: none; }
  thead th { position: static; } .figures { grid-template-columns: repeat(4, 1fr); } .bars .narrow-bars { display: none; } .bars .wide-bars { display: block; max-width: 40rem; }
}
`;
