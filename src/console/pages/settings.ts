/** The shop's own settings, a form each. Settings in the environment are fixed; a change takes effect at once. */
import { html } from "hono/html";
import { moneyRules, shopSettingNames, type ShopSettingName } from "../../domain/shop.ts";
import { wordsIn } from "../../domain/language.ts";
import type { ConsoleDecider, ShopSetting } from "../../router/operator/operator-actions.ts";
import { addressOf } from "../web/frame.ts";
import { card, soft, type Content, type Markup } from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import type { Pages, Visit } from "../web/visit.ts";

const path = addressOf("settings");

const inputs: { readonly [name in ShopSettingName]?: Content } = {
  CLOSING_HOUR: html`type="time"`,
  SHOP_LOGO: html`type="file" accept="image/png,image/jpeg"`,
  CORRECTION_CAP: html`inputmode="decimal"`,
  REDEEM_CAP: html`inputmode="decimal"`,
  SALE_CEILING: html`inputmode="decimal"`,
  EARN_PERCENT: html`inputmode="decimal"`,
};

export const settingPages: Pages = {
  get: {
    "/settings": page,
    "/logo": ({ context, site }) => {
      const [, type = "", base64 = ""] = /^data:([^;]+);base64,(.*)$/.exec(site.brand()?.logo ?? "") ?? [];
      if (type === "") return context.notFound();
      return context.body(Buffer.from(base64, "base64"), 200, { "content-type": type });
    },
    "/shop.css": ({ context, site }) => {
      const color = site.brand()?.color ?? null;
      return context.body(color === null ? "" : `:root { --shop: ${color}; }`, 200, { "content-type": "text/css" });
    },
  },
  post: { "/settings/:name": change },
};

async function change(visit: Visit, by: ConsoleDecider): Promise<Response> {
  const { context, site, words } = visit;
  const { settings } = words;
  const name = shopSettingNames.find((one) => one === visit.param("name"));
  if (name === undefined) return context.text("There is no such setting", 400);
  const { value, was, clear } = await context.req.parseBody();
  const text = clear === "yes" ? "" : value instanceof File ? await dataUrlOf(value) : value;
  if (typeof text !== "string") return context.text("Expected a value", 400);
  const wanted = { name, text, was: await seen(visit, name, was) };
  const changed = await site.operatorActions.changeShopSetting(by, wanted);
  if (changed === "unproved") return visit.goProve(path);
  const isRefused = typeof changed !== "string";
  await visit.keepTyped(path, isRefused ? { name, text } : null);
  const { results } = settings;
  const result = isRefused ? results.invalid(wordsIn(changed.expected, visit.language)) : results[changed];
  return visit.tell(path, `${settings.names[name]}: ${result}`);
}

/** The stored value when the form was made. A logo is too long for a form, so its present value is taken. */
async function seen({ site }: Visit, name: ShopSettingName, was: unknown): Promise<string | null> {
  if (name !== "SHOP_LOGO") return typeof was === "string" && was !== "" ? was : null;
  return (await site.operatorActions.shopSettings()).find((one) => one.name === name)?.stored ?? null;
}

async function dataUrlOf(file: File): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.length === 0) return "";
  const isPng = bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  return `data:image/${isPng ? "png" : bytes[0] === 0xff ? "jpeg" : "other"};base64,${bytes.toString("base64")}`;
}

async function page(visit: Visit): Promise<Response> {
  const { words, decider } = visit;
  const listed = await visit.site.operatorActions.shopSettings();
  const typed = await visit.typed();
  const prove = html`<p>
    ${words.settings.prove} <a href="${consolePath}/prove?back=${path}">${words.prove.title}</a>
  </p>`;
  const body = html`${await visit.told()} ${visit.whoFirst()} ${soft(words.settings.hint)}
  ${decider === null || decider.isProved ? "" : prove}
  ${listed.map((one) => settingCard(visit, one, typed?.name === one.name ? typed.text : one.text))}`;
  return visit.page("settings", body);
}

/** `shown`: the content of its field. */
function settingCard(visit: Visit, setting: ShopSetting, shown: string | null): Markup {
  const { settings } = visit.words;
  const { name, text, isFixed } = setting;
  const value = html`<p>${shownText(name, text)}</p>`;
  if (isFixed)
    return card(html`${settings.names[name]} <span class="badge">${settings.fixed}</span>`, value, soft(name));
  const isMoney = moneyRules.some((rule) => rule === name);
  const hint = soft(`${settings.hints[name]} ${isMoney ? settings.money : ""}`.trim());
  return card(settings.names[name], hint, visit.decider === null ? value : settingForm(visit, setting, shown));
}

function settingForm(visit: Visit, { name, text, stored }: ShopSetting, shown: string | null): Markup {
  const { settings } = visit.words;
  const isUpload = name === "SHOP_LOGO";
  const value = isUpload ? "" : html`value="${shown ?? ""}"`;
  return html`${isUpload && text !== null ? shownText(name, text) : ""}
  ${visit.form(
    `${path}/${name}`,
    { kind: "filter", isUpload, hidden: { was: isUpload ? "" : (stored ?? "") } },
    html`<input
      name="value"
      aria-label="${settings.names[name]}"
      ${inputs[name] ?? html`type="text"`}
      ${value}
      class="long"
    />`,
    html`<button class="main">${settings.save}</button>`,
    text === null ? "" : html`<button name="clear" value="yes" formnovalidate>${settings.clear}</button>`,
  )}`;
}

function shownText(name: ShopSettingName, text: string | null): Content {
  if (text === null) return "—";
  return name === "SHOP_LOGO" ? html`<img class="logo" src="${consolePath}/logo" alt="" />` : text;
}
