import type { ShownBot, ShownChange, ShownDemo, ShownEntry, ShownSwitches, ShownWallet } from "../page/shown.ts";
import type { ScriptWords } from "../page/words.ts";
import { byId, element, filled, phoneView, tell, type PhoneView } from "./chat.ts";
import { Tour } from "./tour.ts";

const words = JSON.parse(byId("stage").dataset["words"] ?? "{}") as ScriptWords;

const phones = new Map<string, PhoneView>();
for (const section of document.querySelectorAll<HTMLElement>("[data-phone]")) {
  phones.set(section.dataset["phone"] as string, phoneView(section, words));
}

function showTab(tab: string): void {
  document.body.dataset["tab"] = tab;
  for (const button of document.querySelectorAll<HTMLElement>(".tabs button")) {
    button.setAttribute("aria-pressed", String(button.dataset["tab"] === tab));
  }
  phones.get(tab)?.shown();
}
for (const button of document.querySelectorAll<HTMLElement>(".tabs button")) {
  button.addEventListener("click", () => showTab(button.dataset["tab"] ?? "cashier"));
}
showTab("cashier");
new Tour(words, phones, showTab).start();

function order(button: HTMLElement): void {
  const { press = "", fault, ms } = button.dataset;
  if (fault !== undefined) void tell("fault", { fault });
  else if (ms !== undefined) void tell("clock", { ms: Number(ms) });
  else if (press === "arm") void tell("arm", { armed: button.getAttribute("aria-pressed") !== "true" });
  else void tell(press);
}
for (const button of document.querySelectorAll<HTMLElement>("[data-press]")) {
  button.addEventListener("click", () => order(button));
}
void tell("speak", { language: document.documentElement.lang });

let newestEntry = 0;

function showWallet(wallet: ShownWallet): void {
  const { entries, balances, newest, confirmed, received, applied } = wallet;
  const box = byId("entries");
  const latest = entries.at(-1)?.id ?? 0;
  if (entries.length === 0) box.replaceChildren(element("p", "none", words.noEntries));
  else if (latest !== newestEntry) {
    box.replaceChildren(...entries.map((entry) => line(entry)));
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
  verdict.textContent = isTooMany ? words.more : `✓ ${verdictOf(wallet)}`;
  verdict.classList.toggle("untold", confirmed === 0 || (received > confirmed && !isTooMany));
}

function verdictOf({ confirmed, received, applied }: ShownWallet): string {
  if (received < confirmed) return words.onTheWay;
  return applied < received ? words.fewer : words.never;
}

function line(entry: ShownEntry): HTMLElement {
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

function showBot(bot: ShownBot): void {
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

function showSwitches({ fault, movedMs }: ShownSwitches): void {
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

let wallet: ShownDemo["wallet"] | null = null;
function showChange(change: ShownChange): void {
  switch (change.type) {
    case "all":
      for (const [id, phone] of Object.entries(change.shown.phones)) phones.get(id)?.showAll(phone);
      showBot(change.shown.bot);
      showSwitches(change.shown.switches);
      return showChange({ type: "wallet", wallet: change.shown.wallet });
    case "message":
      return phones.get(change.phone)?.show(change.message);
    case "removed":
      return phones.get(change.phone)?.remove(change.id);
    case "typing":
      return phones.get(change.phone)?.typing(change.typing);
    case "wallet":
      wallet = change.wallet;
      return showWallet(change.wallet);
    case "bot":
      showBot(change.bot);
      if (wallet) showWallet(wallet);
      return;
    case "switches":
      return showSwitches(change.switches);
  }
}

const stream = new EventSource("/demo/stream");
stream.addEventListener("all", (event: MessageEvent<string>) => {
  showChange({ type: "all", shown: JSON.parse(event.data) as ShownDemo });
  document.body.dataset["stream"] = "on";
});
stream.addEventListener("change", (event: MessageEvent<string>) => showChange(JSON.parse(event.data) as ShownChange));
stream.addEventListener("open", () => {
  byId("offline").hidden = true;
});
stream.addEventListener("error", () => {
  byId("offline").hidden = false;
});
