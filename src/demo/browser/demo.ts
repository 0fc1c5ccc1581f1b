import type { ShownChange, ShownDemo } from "../page/shown.ts";
import type { ScriptWords } from "../page/words.ts";
import { phoneView, type PhoneView } from "./chat.ts";
import { Tour } from "./tour.ts";
import { showBot, showSwitches, showWallet } from "./wallet.ts";
import { byId, tell } from "./elements.ts";

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

/** Sends the order of a switch. */
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

let wallet: ShownDemo["wallet"] | null = null;
function showChange(change: ShownChange): void {
  switch (change.type) {
    case "all":
      for (const [id, phone] of Object.entries(change.shown.phones)) phones.get(id)?.showAll(phone);
      showBot(change.shown.bot, words);
      showSwitches(change.shown.switches, words);
      return showChange({ type: "wallet", wallet: change.shown.wallet });
    case "message":
      return phones.get(change.phone)?.show(change.message);
    case "removed":
      return phones.get(change.phone)?.remove(change.id);
    case "typing":
      return phones.get(change.phone)?.typing(change.typing);
    case "wallet":
      wallet = change.wallet;
      return showWallet(change.wallet, words);
    case "bot":
      showBot(change.bot, words);
      if (wallet) showWallet(wallet, words);
      return;
    case "switches":
      return showSwitches(change.switches, words);
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
