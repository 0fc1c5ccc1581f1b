import type { ShownBot, ShownEntry, ShownSwitches, ShownWallet } from "../page/shown.ts";
import type { ScriptWords } from "../page/words.ts";
import { byId, element, filled } from "./elements.ts";

let newestEntry = 0;

/** Shows the journal, the balances and the three counts with their verdict. */
export function showWallet(wallet: ShownWallet, words: ScriptWords): void {
  const { entries, balances, newest, confirmed, received, applied } = wallet;
  const box = byId("entries");
  const latest = entries.at(-1)?.id ?? 0;
  if (entries.length === 0) box.replaceChildren(element("p", "none", words.noEntries));
  else if (latest !== newestEntry) {
    box.replaceChildren(...entries.map((entry) => line(entry, words)));
    box.scrollTop = box.scrollHeight;
  }
  newestEntry = latest;
  byId("balances").replaceChildren(
    ...balances.map(({ name, phone, balance }) =>
      element(
        "div",
        "balance",
        element("span", "", name),
        element("span", "soft", phone),
        element("b", "number", balance),
      ),
    ),
  );
  for (const [id, count] of Object.entries({ confirmed, received, applied })) {
    byId(`count-${id}`).textContent = String(count);
  }
  byId("counts").classList.toggle("even", confirmed > 0 && confirmed === received && received === applied);
  const story = newest === null ? "" : `/operations/${newest}`;
  (byId("tour-console") as HTMLAnchorElement).href = `/console${story}`;
  const verdict = byId("verdict");
  // A bot that died may not have reported its last confirmation yet, so no verdict is shown until it is back.
  const isTooMany = received > confirmed && document.body.dataset["bot"] === "running";
  verdict.classList.toggle("bad", isTooMany);
  verdict.textContent = isTooMany ? words.more : `✓ ${verdictOf(wallet, words)}`;
  verdict.classList.toggle("untold", confirmed === 0 || (received > confirmed && !isTooMany));
}

function verdictOf({ confirmed, received, applied }: ShownWallet, words: ScriptWords): string {
  if (received < confirmed) return words.onTheWay;
  return applied < received ? words.fewer : words.never;
}

function line(entry: ShownEntry, words: ScriptWords): HTMLElement {
  const { id, time, kind, call, phone, amount, ticket, applied, code, unanswered } = entry;
  const what = [words.kinds[kind], phone, ticket === "" ? "" : filled(words.ticket, { ticket })];
  const became = element("span", "became", element("b", "", applied ? words.applied : words.notApplied));
  const more = [code, unanswered ? words.unanswered : "", call].filter((text) => text !== "");
  became.append(` · ${more.join(" · ")}`);
  const shown = element(
    "div",
    `entry${applied ? "" : " not"}${unanswered ? " unanswered" : ""}${id > newestEntry ? " new" : ""}`,
  );
  shown.append(
    element("time", "", time),
    element("span", "what", what.filter((text) => text !== "").join(" · ")),
    element("span", "amount", amount),
    became,
  );
  return shown;
}

/** Shows the state of the bot's process and the buttons that apply to it. */
export function showBot(bot: ShownBot, words: ScriptWords): void {
  document.body.dataset["bot"] = bot.is;
  const state = { running: words.running, starting: words.starting, dead: words.dead }[bot.is];
  const deaths = filled(words.deaths, { n: String(bot.deaths) });
  const said = bot.armed ? words.armed : `${filled(state, { pid: String(bot.pid ?? "") })} · ${deaths}`;
  byId("bot-state").textContent = said;
  const isRunning = bot.is === "running";
  // Disabled and never hidden: another button would come under the finger.
  pressed("kill").disabled = bot.is === "dead";
  pressed("start").disabled = bot.is !== "dead";
  const arm = pressed("arm");
  arm.disabled = !isRunning;
  arm.textContent = (bot.armed ? arm.dataset["off"] : arm.dataset["on"]) ?? "";
  arm.setAttribute("aria-pressed", String(bot.armed));
  (byId("console-open") as HTMLButtonElement).disabled = !bot.console;
}

/** Shows the fault and how far the clock was moved. */
export function showSwitches({ fault, movedMs }: ShownSwitches, words: ScriptWords): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-fault]")) {
    button.setAttribute("aria-pressed", String(button.dataset["fault"] === fault));
  }
  byId("fault-text").textContent = words.faults[fault];
  byId("clock-text").textContent = movedMs === 0 ? words.clock : filled(words.clockMoved, { time: length(movedMs) });
}

/** `"1 h 10 min"`. */
function length(ms: number): string {
  const parts = [
    [Math.floor(ms / 3_600_000), "h"],
    [Math.floor(ms / 60_000) % 60, "min"],
    [Math.floor(ms / 1_000) % 60, "s"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}

function pressed(press: string): HTMLButtonElement {
  return document.querySelector(`[data-press="${press}"]`) as HTMLButtonElement;
}
