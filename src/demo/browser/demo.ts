import type { ShownChange, ShownDemo } from "../page/shown.ts";
import type { ScriptWords } from "../page/words.ts";
import { phoneView, type PhoneView } from "./chat.ts";
import { Tour } from "./tour.ts";
import { showBot, showSwitches, showWallet } from "./wallet.ts";
import { byId, tell } from "./elements.ts";

const words = JSON.parse(byId("stage").dataset["words"] ?? "{}") as ScriptWords;

const phones = new Map<string, PhoneView>();
for (const section of document.querySelectorAll<HTMLElement>("[data-phone]")) {
  const phone = section.dataset["phone"] as string;
  phones.set(
    phone,
    phoneView(section, words, (act) => tour.did({ ...act, phone })),
  );
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
const tour = new Tour(words, phones, showTab);

/** Sends the order of a switch. */
function order(button: HTMLElement): void {
  const { press = "", fault, ms } = button.dataset;
  if (fault !== undefined) void tell("fault", { fault });
  else if (ms !== undefined) void tell("clock", { ms: Number(ms) });
  else if (press === "arm") void tell("arm", { armed: button.getAttribute("aria-pressed") !== "true" });
  else void tell(press);
  tour.did({ type: "press", press });
}
for (const button of document.querySelectorAll<HTMLElement>("[data-press]")) {
  button.addEventListener("click", () => order(button));
}
document.getElementById("chats-in-english")?.addEventListener("click", () => {
  for (const phone of phones.keys()) void tell("say", { phone, text: "language english" });
});

let wallet: ShownDemo["wallet"] | null = null;
function showChange(change: ShownChange): void {
  switch (change.type) {
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
  const shown = JSON.parse(event.data) as ShownDemo;
  for (const [id, phone] of Object.entries(shown.phones)) phones.get(id)?.showAll(phone);
  showBot(shown.bot, words);
  showSwitches(shown.switches, words);
  showChange({ type: "wallet", wallet: shown.wallet });
  document.body.dataset["stream"] = "on";
});
stream.addEventListener("change", (event: MessageEvent<string>) => showChange(JSON.parse(event.data) as ShownChange));
stream.addEventListener("open", () => {
  byId("offline").hidden = true;
});
stream.addEventListener("error", () => {
  byId("offline").hidden = false;
});
