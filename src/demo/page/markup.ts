import { html } from "hono/html";
import { pageLanguage } from "../../console/web/language.ts";
import { document, type Markup } from "../../console/web/markup.ts";
import { wordsIn, type PageLanguage } from "../../console/words/words.ts";
import type { Language } from "../../domain/language.ts";
import { demoFaults, type Demo, type DemoPhone } from "./shown.ts";
import { tourSteps } from "./tour.ts";
import { pageWords, type DemoWords } from "./words.ts";

const byLanguage = { "es-MX": wordsIn(pageWords, "es-MX"), en: wordsIn(pageWords, "en") } as const;

/** The page's words in a language; in Spanish for one that it has no words for. */
export function demoWords(language: Language): DemoWords {
  return byLanguage[pageLanguage(language) ?? "es-MX"];
}

/** How far the clock can be moved, ms. */
const moves = { "+30 s": 30_000, "+2 min": 120_000, "+10 min": 600_000, "+1 h": 3_600_000 };

const styles = ["/demo/base.css", "/demo/demo.css"];

/** The demo's page. What changes is put in by its script. */
export function demoPage(demo: Demo, language: PageLanguage, consoleToken: string | null): Markup {
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
      ${demo.phones.map(
        ({ id, name }, i) =>
          html`<button type="button" data-tab="${id}" aria-pressed="${i === 0}">${firstName(name)}</button>`,
      )}
      <button type="button" data-tab="wallet" aria-pressed="false">${words.wallet}</button>
    </nav>
    <main class="stage" id="stage" data-words="${JSON.stringify(words.script)}">
      <div class="phones" id="phones">${demo.phones.map((one) => phone(one, words))}</div>
      ${switchboard(words)} ${ledger(words)}
    </main>
    <p class="offline" id="offline" role="status" hidden>${words.script.offline}</p>
  `;
  return document({ title: words.title, language, body, styles, scripts: ["/demo/demo.js"], kind: "demo" });
}

/** What is shown instead of the bot's own pages while it is dead. */
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

/** A box with a title. */
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
