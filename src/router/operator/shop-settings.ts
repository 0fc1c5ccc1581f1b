import type { Centavos } from "../../domain/money.ts";
import { channelTraits } from "../../domain/chat.ts";
import { tidy } from "../../domain/words.ts";
import { maskPhone } from "../../domain/phone.ts";
import { operatorIdentity } from "../../domain/person.ts";
import { moneyRules, ofCharges, shopSettingNames, type MoneyRule, type ShopValues } from "../../domain/shop.ts";
import type { Reply } from "../../store/store.ts";
import { SerialQueue } from "../loops/serial-queue.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { message } from "../messages.ts";
import type { ConsoleDecider, ShopSetting, ShopSettingChange, ShopSettingChanged } from "./operator-actions.ts";
import type { Ports } from "../ports.ts";
import { armClosing } from "../reports/closing.ts";

/** Longer texts are not repeated in the audit trail. */
const longestDetail = 200;

/** Changes the shop's own settings as a manager asks for it at the console: one after the other, each effective when it is stored. */
export class ConsoleShopSettings {
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  readonly #changes = new SerialQueue();

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
  }

  /** Every setting as it is now: from the configuration, where it is fixed, or as it is stored. */
  async list(): Promise<readonly ShopSetting[]> {
    const { store, shop, channels } = this.#ports;
    if (shop === undefined) return [];
    const stored = await store.shopSettings();
    const charges = [...channels.keys()].some((name) => channelTraits[name].charges);
    const shown = shopSettingNames.filter((name) => charges || !ofCharges.includes(name));
    return shown.map((name) => {
      const fixed = shop.given[name];
      return { name, text: fixed ?? stored[name] ?? null, isFixed: fixed !== undefined, stored: stored[name] ?? null };
    });
  }

  /** Changes one setting, if whoever asks may, by the ports of their session. Changes wait for one another. */
  change(ports: Ports, by: ConsoleDecider, change: ShopSettingChange): Promise<ShopSettingChanged> {
    return this.#changes.add(() => this.#change(ports, by, change));
  }

  async #change(
    { store, clock, shop }: Ports,
    by: ConsoleDecider,
    { name, text, was }: ShopSettingChange,
  ): Promise<ShopSettingChanged> {
    const access = await this.#directory.checkedAccess(by.phone);
    const who = operatorIdentity(by.phone);
    const refuse = async (detail: string) =>
      store.note({ what: "access.refused", who, operationId: null, detail }, null, clock.nowMs());
    if (access.role !== "manager" || !access.readable) {
      await refuse(`setting: ${name}`);
      return "notAllowed";
    }
    if (shop === undefined || shop.given[name] !== undefined) return "fixed";
    const rule = moneyRules.find((one) => one === name);
    if (rule !== undefined && !by.isProved) {
      await refuse(`setting unproved: ${name}`);
      return "unproved";
    }
    const to = tidy(text) === "" ? null : tidy(text);
    const expected = to === null ? null : shop.problemWith(name, to);
    if (expected !== null) return { expected };
    if (to === was) return "same";
    const detail = [name, was, to].map((one) => (one !== null && one.length > longestDetail ? "…" : (one ?? "—")));
    const audit = {
      what: "settings.changed",
      who,
      operationId: null,
      detail: `${detail[0]}: ${detail[1]} → ${detail[2]}`,
    } as const;
    const replies = rule === undefined ? [] : await this.#toldManagers(rule, to, access.name ?? maskPhone(by.phone));
    if (!(await store.changeShopSetting({ name, was, to, audit, replies }, clock.nowMs()))) return "meanwhile";
    await shop.reload();
    if (name === "CLOSING_HOUR") await armClosing(this.#ports);
    return "changed";
  }

  /** Every manager is told of another rule about money. */
  async #toldManagers(rule: MoneyRule, to: string | null, byName: string): Promise<Reply[]> {
    const { store, shop, settings } = this.#ports;
    if (shop === undefined) return [];
    const { [rule]: _, ...others } = await store.shopSettings();
    const after = shop.valuesWith(to === null ? others : { ...others, [rule]: to });
    const values = { rule, byName, from: amounts[rule](shop.values()), to: amounts[rule](after) };
    const chats = await this.#directory.managerChats();
    return chats.map((chat) => message(settings.renderIn, chat, { key: "moneyRuleChanged", values }));
  }
}

const amounts: { readonly [rule in MoneyRule]: (values: ShopValues) => Centavos | null } = {
  CORRECTION_CAP: (values) => values.correctionCapCentavos,
  REDEEM_CAP: (values) => values.redeemCapCentavos,
  SALE_CEILING: (values) => values.ceilingCentavos,
};
