/** Styles of the operator's console. */
export const consoleStyle = /* css */ `
body.console { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); }
.top { position: sticky; top: 0; height: 100vh; padding: 1.25rem 1rem; border-right: 1px solid var(--line); background: var(--sunk); display: flex; flex-direction: column; gap: 1rem; overflow-y: auto; }
.brand { font-weight: 700; font-size: 1.1rem; margin: 0; padding-left: .6rem; border-left: 5px solid var(--shop, var(--accent)); overflow-wrap: anywhere; } .logo { display: block; max-height: 3rem; max-width: 100%; } input.long { flex: 1 1 18rem; }
.top nav ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .15rem; }
.top nav a { display: flex; justify-content: space-between; padding: .45rem .7rem; border-radius: 8px; color: var(--ink); text-decoration: none; }
.top nav a:hover { background: var(--surface); }
.top nav a[aria-current] { background: var(--accent); color: var(--accent-ink); }
.me { margin-top: auto; display: grid; gap: .5rem; font-size: .9rem; justify-items: start; }
main#main { padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 76rem; }
main#main:focus { outline: none; }
main .card { margin-bottom: 1rem; } main .card > :last-child { margin-bottom: 0; }
.stale { display: none; } html[data-stream="off"] .stale { display: block; }
.filter { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-bottom: 1rem; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); align-items: start; }
.figures { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(8.6rem, 1fr)); margin: 0 0 1rem; }
.figures .card { margin: 0; } .figures dt { color: var(--soft); font-size: .9rem; } .figures dd { margin: 0; font-size: 1.3rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures dd.note { font-size: .9rem; font-weight: 400; color: var(--soft); }
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
.bars { width: 100%; height: auto; } .bar { fill: var(--accent); } .barlabel, .barnote { fill: var(--soft); font-size: 12px; text-anchor: middle; } .barnote { fill: var(--ink); }
.machine { max-width: none; display: block; margin: 0 auto; } .machine .way { fill: none; stroke: var(--soft); stroke-width: 1.2; } .machine .tip { fill: var(--soft); }
.machine .state rect { fill: var(--sunk); stroke: var(--line); } .machine .state text { fill: var(--ink); font-size: 13px; text-anchor: middle; }
.machine .final rect { stroke: var(--ink); stroke-width: 2; } .machine .passing text { font-size: 12px; fill: var(--soft); } .machine .begin { fill: var(--ink); }
.machine .event { fill: var(--soft); font-size: 10px; text-anchor: middle; paint-order: stroke; stroke: var(--surface); stroke-width: 3px; }
.machine .here rect { fill: var(--accent); stroke: var(--accent); } .machine .here text { fill: var(--accent-ink); font-weight: 700; }
body.bare { display: grid; place-items: center; padding: 1rem; }
.login { width: min(26rem, 100%); } .login form { display: grid; gap: .75rem; } .login input { width: 100%; } .choices button { justify-content: start; } .quiet { border-style: dashed; color: var(--soft); }
@media (max-width: 52rem) {
  body.console { display: block; }
  .top { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: .75rem 1rem; gap: .6rem; }
  .top nav { overflow-x: auto; } .top nav ul { display: flex; } .top nav a { white-space: nowrap; gap: .4rem; }
  .me { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; }
  main#main { padding: 1rem; }
  th, td { white-space: nowrap; }
}
`;
