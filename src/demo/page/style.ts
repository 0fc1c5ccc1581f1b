/** The demo's page: three phones, the switchboard below them, the wallet's journal beside them. */
export const demoStyle = /* css */ `
[hidden] { display: none !important; }
body.demo { height: 100vh; height: 100dvh; min-height: 0; display: flex; flex-direction: column; overflow: hidden; }
:root { --mine: #d7efdf; --theirs: #ffffff; --wall: #e8e4d8; --sheet: #fffdf6; --rule: #e4dcc6; --margin: #d98c8c; }
@media (prefers-color-scheme: dark) { :root { --mine: #1d4636; --theirs: #252d29; --wall: #101512; --sheet: #1e1f1a; --rule: #38382d; --margin: #8a4a4a; } }
.top { display: flex; align-items: center; gap: .5rem 1.25rem; padding: .6rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--surface); }
.top h1 { font-size: 1.1rem; margin: 0; white-space: nowrap; } .promise { margin: 0; color: var(--soft); flex: 1; font-size: .95rem; }
.links { display: flex; gap: .5rem; } .links button, .links .button { min-height: 2.1rem; padding: .2rem .75rem; font-size: .9rem; }
.stage { flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) minmax(21rem, 27rem); gap: .75rem 1rem; padding: .75rem 1.25rem 1rem; }
.phones { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; min-height: 0; }
.switchboard { grid-area: 2 / 1; display: grid; grid-template-columns: minmax(0, 1.05fr) minmax(0, 1.45fr) minmax(0, .85fr); gap: .75rem; }
.ledger { grid-area: 1 / 2 / span 2; display: flex; flex-direction: column; gap: .75rem; min-height: 0; }
.card { padding: .7rem .85rem; } .card h2, .paper h2 { font-size: .95rem; margin: 0 0 .4rem; }
.row { display: flex; flex-wrap: wrap; gap: .4rem; }
.switchboard button { min-height: 2rem; padding: .15rem .65rem; font-size: .875rem; } .switchboard p { margin: .45rem 0 0; font-size: .85rem; }
.choice[aria-pressed="true"] { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); }
.choice[aria-pressed="true"]:not([data-fault="none"]) { background: var(--warn-wash); color: var(--warn); border-color: var(--warn); }
.switchboard .bot-state { margin: 0 0 .5rem; } #fault-text, .bot-state { line-height: 1.4; min-height: 2.8em; } [data-press="arm"] { flex: 1 0 100%; } .bot-state::before { content: ""; display: inline-block; width: .65rem; height: .65rem; border-radius: 50%; margin-right: .45rem; background: var(--soft); }
[data-bot="running"] .bot-state::before { background: var(--good); } [data-bot="dead"] .bot-state::before { background: var(--bad); } [data-bot="dead"] .bot { border-color: var(--bad); }
.phone { display: flex; flex-direction: column; min-height: 0; background: var(--wall); border: 1px solid var(--line); border-radius: 22px; overflow: hidden; box-shadow: var(--shadow); }
.phone > header { display: flex; align-items: center; gap: .65rem; padding: .6rem .9rem; background: var(--surface); border-bottom: 1px solid var(--line); }
.phone h2 { font-size: 1rem; margin: 0; } .phone header p { margin: 0; font-size: .8rem; color: var(--soft); }
.face { width: 2.2rem; height: 2.2rem; flex: none; border-radius: 50%; display: grid; place-items: center; font-weight: 700; background: var(--accent-wash); color: var(--accent); }
.chat { flex: 1; min-height: 0; overflow-y: auto; padding: .8rem .7rem .2rem; display: flex; flex-direction: column; gap: .45rem; }
.chat:focus-visible, .entries:focus-visible { outline-offset: -3px; }
.bubble { max-width: 88%; padding: .4rem .65rem .3rem; border-radius: 12px 12px 12px 3px; background: var(--theirs); align-self: flex-start; font-size: .875rem; line-height: 1.4; overflow-wrap: anywhere; white-space: pre-wrap; box-shadow: 0 1px 1px rgb(0 0 0 / 8%); }
.bubble.mine { align-self: flex-end; background: var(--mine); border-radius: 12px 12px 3px 12px; }
.bubble.new { animation: come .18s ease-out; } @keyframes come { from { opacity: 0; transform: translateY(6px); } }
.bubble time { display: block; text-align: right; font-size: .72rem; color: var(--soft); line-height: 1.2; white-space: normal; }
.bubble.waiting { opacity: .75; outline: 1px dashed var(--soft); } .bubble img { display: block; max-width: 100%; border-radius: 8px; margin-bottom: .3rem; background: #fff; }
.bubble .file { display: inline-block; margin-bottom: .2rem; }
.options { display: flex; flex-wrap: wrap; gap: .3rem; margin: .35rem 0 .15rem; } .options button { min-height: 1.9rem; padding: .1rem .65rem; border-radius: 999px; font-size: .84rem; color: var(--accent); border-color: var(--accent); background: transparent; }
.options button:hover { background: var(--accent-wash); }
.typing { margin: 0; height: 1.5rem; overflow: hidden; flex: none; padding: 0 .9rem .1rem; font-size: .8rem; color: var(--soft); }
.typing.on::before { content: "•••"; letter-spacing: .12em; margin-right: .4rem; animation: breathe 1s infinite alternate; } @keyframes breathe { from { opacity: .25; } }
.say { display: flex; gap: .4rem; padding: .5rem .6rem .6rem; background: var(--surface); border-top: 1px solid var(--line); }
.say input { flex: 1; min-width: 0; border-radius: 999px; padding-inline: .9rem; font-size: .9rem; background: var(--sunk); } .say input::placeholder { color: var(--soft); opacity: 1; }
.say button { border-radius: 50%; width: 2.4rem; padding: 0; flex: none; }
.counts dl { display: grid; grid-template-columns: repeat(3, 1fr); margin: 0 0 .3rem; text-align: center; } .counts dl > div { display: flex; flex-direction: column-reverse; }
.counts dt { font-size: .78rem; color: var(--soft); line-height: 1.25; } .counts dd { margin: 0; font-size: 1.7rem; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums; }
#verdict { margin: 0; text-align: center; font-size: .875rem; font-weight: 600; color: var(--good); min-height: 1.3em; } #verdict.bad { color: var(--bad); } #verdict.untold { visibility: hidden; }
.paper { flex: 1; min-height: 8rem; display: flex; flex-direction: column; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; box-shadow: var(--shadow); padding: .7rem 0 0; }
.paper h2, .paper > p { padding: 0 .9rem; margin: 0; } .paper > p { font-size: .8rem; padding-bottom: .4rem; border-bottom: 1px solid var(--rule); }
.entries { flex: 1; min-height: 0; overflow-y: auto; } .entries .none { padding: .9rem; margin: 0; color: var(--soft); font-size: .875rem; }
.entry { display: grid; grid-template-columns: 3.1rem minmax(0, 1fr) auto; gap: 0 .6rem; padding: .45rem .9rem; border-bottom: 1px solid var(--rule); font-size: .85rem; line-height: 1.4; }
.entry.new { animation: ink .9s ease-out; } @keyframes ink { from { background: var(--accent-wash); } }
.entry time { color: var(--soft); font-variant-numeric: tabular-nums; border-right: 1px solid var(--margin); } .entry .what { overflow-wrap: anywhere; } .entry .amount { font-weight: 700; font-variant-numeric: tabular-nums; text-align: right; }
.entry .became { grid-column: 2 / span 2; font-size: .8rem; color: var(--soft); } .entry .became b { color: var(--good); } .entry.not .became b { color: var(--warn); }
.balances > div { display: grid; gap: .15rem; max-height: 7rem; overflow-y: auto; } .balance { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: .75rem; font-size: .875rem; } .balance span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tour { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: .1rem 1rem; padding: .6rem 1.25rem; background: var(--accent-wash); border-bottom: 1px solid var(--line); }
.tour-said { grid-area: 1 / 1; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .75rem; align-items: baseline; } .tour h2 { font-size: 1rem; margin: 0; } .tour p { margin: 0; font-size: .92rem; } .tour .tour-step { font-size: .85rem; white-space: nowrap; min-width: 5.5rem; }
.tour-same { display: grid; } .tour-same > * { grid-area: 1 / 1; } .sizer { visibility: hidden; } #tour-texts { grid-column: 1 / span 2; } #tour-states { font-weight: 600; grid-row: 2; }
.tour-buttons { grid-area: 1 / 2 / span 2; display: flex; gap: .4rem; } .tour-buttons > * { min-height: 2.75rem; padding: .2rem .75rem; font-size: .9rem; } #tour-next, #tour-console { width: 9rem; justify-content: center; }
[aria-disabled="true"] { opacity: .55; cursor: progress; } .long #tour-restart { outline: 3px solid var(--warn); } .quiet { background: transparent; border-color: transparent; text-decoration: underline; }
.lit { outline: 3px solid var(--accent); outline-offset: 2px; scroll-margin: .5rem; } .entry.lit { outline-offset: -3px; } button.lit { animation: breathe-ring 1s infinite alternate; } @keyframes breathe-ring { from { outline-offset: 0; } }
@media (min-width: 1300px) { #tour-states { grid-area: 1 / 1; place-self: start end; text-align: end; } }
.tabs { display: none; } .offline { position: fixed; inset: auto 1rem 1rem; margin: 0; padding: .6rem 1rem; background: var(--bad-wash); color: var(--bad); border-radius: 8px; text-align: center; }
.away { max-width: 34rem; margin: 15vh auto; text-align: center; }
@media (max-width: 1180px) and (min-width: 761px) {
  .stage { display: flex; flex-direction: column; overflow-y: auto; } .phones { height: 36rem; flex: none; } .paper { min-height: 16rem; } .top { flex-wrap: wrap; }
}
@media (max-width: 760px) {
  .top { flex-wrap: wrap; padding: .5rem .75rem; } .top h1 { font-size: 1rem; flex: 1; } .promise { display: none; }
  .tabs { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: .25rem; padding: .4rem .5rem; background: var(--surface); border-bottom: 1px solid var(--line); }
  .tabs button { min-height: 2.4rem; padding: .2rem; font-size: .9rem; border-color: transparent; } .tabs button[aria-pressed="true"] { background: var(--accent-wash); color: var(--accent); font-weight: 700; }
  .stage { display: flex; flex-direction: column; padding: .5rem; overflow-y: auto; } .phones { display: contents; } .phone { display: none; flex: 1; border-radius: 14px; }
  .switchboard, .ledger { display: none; }
  [data-tab="cashier"] .phone.cashier, [data-tab="manager"] .phone.manager, [data-tab="customer"] .phone.customer { display: flex; }
  [data-tab="wallet"] .switchboard { display: grid; grid-template-columns: minmax(0, 1fr); } [data-tab="wallet"] .ledger { display: flex; } .ledger { min-height: auto; } .paper { flex: none; } .entries { max-height: 20rem; }
  .tour { grid-template-columns: minmax(0, 1fr); padding: .5rem .75rem; } .tour-buttons { grid-area: auto; } .tour-buttons > * { padding: .2rem .5rem; } #tour-next, #tour-console { width: auto; flex: 1; }
}
`;
