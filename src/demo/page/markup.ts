import { html } from "hono/html";
import { pageLanguage } from "../../console/web/language.ts";
import { document, type Markup } from "../../console/web/markup.ts";
import { type PageLanguage, wordsIn } from "../../console/words/words.ts";
import type { Language } from "../../domain/language.ts";
import { demoFaults, type DemoPhone, tourSteps } from "./shown.ts";
import { type DemoWords, pageWords } from "./words.ts";

const byLanguage = { "es-MX": wordsIn(pageWords, "es-MX"), en: wordsIn(pageWords, "en") } as const;

/** The page's words in a language, or in Spanish if it has none. */
export function demoWords(language: Language): DemoWords {
  return byLanguage[pageLanguage(language) ?? "es-MX"];
}

/** How far the clock can be moved, ms. */
const moves = { "+30 s": 30_000, "+2 min": 120_000, "+10 min": 600_000, "+1 h": 3_600_000 };

const styles = ["/demo/base.css", "/demo/demo.css"];

/** The demo's page. Its script puts in everything that changes. */
export function demoPage(phones: readonly DemoPhone[], language: PageLanguage, consoleToken: string | null): Markup {
  const words = demoWords(language);
  const steps = tourSteps.map((step) => ({ ...step, ...words.steps[step.name] }));
  const body = html`
    <a class="skip" href="#phones">${words.skipLink}</a>
    ${top(words, language, consoleToken)}
    <noscript><p class="offline">${words.needsScript}</p></noscript>
    <aside
      class="tour"
      id="tour"
      aria-labelledby="tour-title"
      data-steps="${JSON.stringify(steps)}"
      data-says="${JSON.stringify(words.says)}"
      hidden
    >
      <div class="tour-said" role="status">
        <p class="tour-step" id="tour-step"></p>
        <h2 id="tour-title"></h2>
        <div class="tour-same" id="tour-texts"><p id="tour-text"></p></div>
      </div>
      <div class="tour-same" id="tour-states"><p id="tour-state" role="status"></p></div>
      <div class="tour-buttons">
        <button type="button" id="tour-skip" class="quiet">${words.skip}</button>
        <button type="button" id="tour-restart">${words.restart}</button>
        <button type="button" id="tour-next" class="main">${words.script.next}</button>
        <a class="button main" id="tour-console" href="/console" hidden>${words.openConsole}</a>
      </div>
    </aside>
    <nav class="tabs" aria-label="${words.tabs}">
      ${phones.map(
        ({ id, name }, i) =>
          html`<button type="button" data-tab="${id}" aria-pressed="${i === 0}">${firstName(name)}</button>`,
      )}
      <button type="button" data-tab="wallet" aria-pressed="false">${words.wallet}</button>
    </nav>
    <main class="stage" id="stage" data-words="${JSON.stringify(words.script)}">
      <div class="phones" id="phones">${phones.map((one) => phone(one, words))}</div>
      ${switchboard(words)} ${ledger(words)}
    </main>
    <p class="offline" id="offline" role="status" hidden>${words.script.offline}</p>
  `;
  return document({ title: words.title, language, body, styles, scripts: ["/demo/demo.js"], kind: "demo" });
}

export function awayPage(language: PageLanguage): Markup {
  const words = demoWords(language);
  const body = html`<main class="away card">
    <h1>${words.botAway}</h1>
    <p>${words.botAwayText}</p>
    <p><a class="button main" href="/">${words.botAwayBack}</a></p>
  </main>`;
  return document({ title: words.botAway, language, body, styles, scripts: [], kind: "demo-away" });
}

function top(words: DemoWords, language: PageLanguage, consoleToken: string | null): Markup {
  const other = language === "en" ? "es-MX" : "en";
  return html`<header class="top">
    <h1>${words.title}</h1>
    <p class="promise">${words.promise}</p>
    <div class="links">
      <button type="button" id="tour-open">${words.tour}</button>
      <form method="post" action="/console/login" id="console-link">
        ${consoleToken === null ? "" : html`<input type="hidden" name="token" value="${consoleToken}" />`}
        <button id="console-open" formmethod="${consoleToken === null ? "get" : "post"}" disabled>
          ${words.console}
        </button>
      </form>
      <a class="button" href="/?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
    </div>
  </header>`;
}

function phone({ id, name, role, number }: DemoPhone, words: DemoWords): Markup {
  const chat = words.chatOf(name);
  return html`<section class="phone ${id}" data-phone="${id}" aria-label="${chat}">
    <header>
      <span class="face" aria-hidden="true">${name.slice(0, 1)}</span>
      <div>
        <h2>${name}</h2>
        <p>${words.roles[role]} · ${number}</p>
      </div>
    </header>
    <div class="chat" role="log" tabindex="0" aria-label="${chat}"></div>
    <p class="typing" role="status"></p>
    <form class="say" autocomplete="off">
      <input
        name="text"
        maxlength="4000"
        aria-label="${words.writeHere(name)}"
        placeholder="${words.writeHere(firstName(name))}"
      />
      <button class="main" aria-label="${words.send}"><span aria-hidden="true">➤</span></button>
    </form>
  </section>`;
}

function box(name: string, title: string, ...body: readonly Markup[]): Markup {
  return html`<section class="card ${name}" aria-labelledby="${name}-title">
    <h2 id="${name}-title">${title}</h2>
    ${body}
  </section>`;
}

function row(...buttons: readonly Markup[]): Markup {
  return html`<div class="row">${buttons}</div>`;
}

function switchboard(words: DemoWords): Markup {
  const faults = demoFaults.map(
    (fault) =>
      html`<button type="button" class="choice" data-press="fault-${fault}" data-fault="${fault}" aria-pressed="false">
        ${words.faultNames[fault]}
      </button>`,
  );
  const clocks = Object.entries(moves).map(
    ([label, ms]) =>
      html`<button type="button" class="choice" data-press="clock-${ms}" data-ms="${ms}">${label}</button>`,
  );
  return html`<div class="switchboard">
    ${box(
      "bot",
      words.bot,
      html`<p class="bot-state" id="bot-state" role="status"></p>`,
      row(
        html`<button type="button" class="danger" data-press="kill">${words.kill}</button>`,
        html`<button type="button" data-press="start" disabled>${words.start}</button>`,
        html`<button type="button" class="danger" data-press="arm" data-on="${words.arm}" data-off="${words.disarm}">
          ${words.arm}
        </button>`,
      ),
    )}
    ${box(
      "faults",
      words.faultsTitle,
      html`<div class="row" role="group" aria-labelledby="faults-title">${faults}</div>`,
      html`<p class="soft" id="fault-text" role="status"></p>`,
    )}
    ${box("clock", words.clockTitle, row(...clocks), html`<p class="soft" id="clock-text" role="status"></p>`)}
  </div>`;
}

function ledger(words: DemoWords): Markup {
  return html`<aside class="ledger" aria-label="${words.wallet}">
    <section class="counts card" id="counts" aria-label="${words.promise}">
      <dl>
        ${count("confirmed", words.confirmed)} ${count("received", words.received)}
        ${count("applied", words.appliedCount)}
      </dl>
      <p id="verdict" role="status"></p>
    </section>
    <section class="paper" aria-labelledby="journal-title">
      <h2 id="journal-title">${words.journal}</h2>
      <p class="soft">${words.journalNote}</p>
      <div class="entries" id="entries" tabindex="0" role="log" aria-labelledby="journal-title"></div>
    </section>
    ${box("balances", words.balances, html`<div id="balances"></div>`)}
  </aside>`;
}

function count(name: string, label: string): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd id="count-${name}">0</dd>
  </div>`;
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

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
