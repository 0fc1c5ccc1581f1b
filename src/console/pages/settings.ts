import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { moneyRules, shopSettingNames, type ShopSettingName } from "../../domain/shop/shop-settings.ts";
import type { ShopSetting } from "../../router/operator/operator-actions.ts";
import { wordsIn } from "../../domain/worded.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import type { OperatorSession } from "../web/session.ts";
import { card, formToken, soft, type Content, type Markup } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import { forgetTyped, keepTyped, tellTextOn, toldNow, typedBefore, whoFirst } from "../web/told.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

const path = `${consolePath}/settings`;

/** How each setting is typed. */
const inputs: { readonly [name in ShopSettingName]?: Content } = {
  CLOSING_HOUR: html`type="time"`,
  SHOP_LOGO: html`type="file" accept="image/png,image/jpeg"`,
  CORRECTION_CAP: html`inputmode="decimal"`,
  SALE_CEILING: html`inputmode="decimal"`,
};

/** The shop's own settings, a form each: what the environment has is shown as fixed, and a change counts at once. */
export function settingsPage(app: Hono, site: Site): void {
  app.get("/settings", (context) => page(context, site));
  app.post("/settings/:name", async (context) => {
    const { phone, isProved, stored: session } = site.access.sessionOf(context);
    if (phone === null) return context.redirect(`${consolePath}/who`, 303);
    const name = shopSettingNames.find((one) => one === context.req.param("name"));
    if (name === undefined) return context.text("There is no such setting", 400);
    const { value, was, clear } = await context.req.parseBody();
    const text = clear === "yes" ? "" : value instanceof File ? await dataUrlOf(value) : value;
    const { settings } = wordsFor(context, site);
    if (typeof text !== "string") return context.text("Expected a value", 400);
    const change = { name, text, was: await seen(site, name, was) };
    const changed = await site.operatorActions.changeShopSetting({ phone, isProved, session }, change);
    if (changed === "unproved") return context.redirect(`${consolePath}/prove?back=${path}`, 303);
    if (typeof changed === "string") {
      forgetTyped(context, path);
      return tellTextOn(path, context, site, `${settings.names[name]}: ${settings.results[changed]}`);
    }
    await keepTyped(path, context, site, { name, text });
    const expected = wordsIn(changed.expected, languageOf(context, site.language));
    return tellTextOn(path, context, site, `${settings.names[name]}: ${settings.results.invalid(expected)}`);
  });
  app.get("/logo", (context) => {
    const [, type = "", base64 = ""] = /^data:([^;]+);base64,(.*)$/.exec(site.brand()?.logo ?? "") ?? [];
    if (type === "") return context.notFound();
    return context.body(Buffer.from(base64, "base64"), 200, { "content-type": type });
  });
  app.get("/shop.css", (context) => {
    const color = site.brand()?.color ?? null;
    return context.body(color === null ? "" : `:root { --shop: ${color}; }`, 200, { "content-type": "text/css" });
  });
}

/** What was stored when the form was made. A picture is too long for a form: for the logo it is what is stored now. */
async function seen({ operatorActions }: Site, name: ShopSettingName, was: unknown): Promise<string | null> {
  if (name !== "SHOP_LOGO") return typeof was === "string" && was !== "" ? was : null;
  return (await operatorActions.shopSettings()).find((one) => one.name === name)?.stored ?? null;
}

/** An uploaded picture as a data URL, of the type that its first bytes say. */
async function dataUrlOf(file: File): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const isPng = bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  return bytes.length === 0
    ? ""
    : `data:image/${isPng ? "png" : bytes[0] === 0xff ? "jpeg" : "other"};base64,${bytes.toString("base64")}`;
}

async function page(context: Context, site: Site): Promise<Response> {
  const words = wordsFor(context, site);
  const session = site.access.sessionOf(context);
  const listed = await site.operatorActions.shopSettings();
  const typed = await typedBefore(context, site);
  const canProve = session.phone !== null && !session.isProved;
  const prove = html`<p>
    ${words.settings.prove} <a href="${consolePath}/prove?back=${path}">${words.prove.title}</a>
  </p>`;
  const body = html`${await toldNow(context, site)} ${session.phone === null ? whoFirst(words.doubts) : ""}
  ${soft(words.settings.hint)} ${canProve ? prove : ""}
  ${listed.map((one) => {
    const isTyped = typed?.name === one.name && !one.isFixed && session.phone !== null;
    return settingCard(words, one, session, isTyped ? typed.text : one.text);
  })}`;
  return framed(context, site, { place: "settings", title: words.places.settings, body });
}

/** `shown`: what stands in its field. */
function settingCard(
  { settings }: ConsoleWords,
  one: ShopSetting,
  { formToken: token, phone }: Pick<OperatorSession, "formToken" | "phone">,
  shown: string | null,
): Markup {
  const { name, text, isFixed } = one;
  const isMoney = moneyRules.some((rule) => rule === name);
  const hint = soft(`${settings.hints[name]} ${isMoney ? settings.money : ""}`.trim());
  if (isFixed) {
    const fixed = html`<span class="badge">${settings.fixed}</span>`;
    return card(html`${settings.names[name]} ${fixed}`, html`<p>${shownText(name, text)}</p>`, soft(name));
  }
  return card(
    settings.names[name],
    hint,
    phone === null ? html`<p>${shownText(name, text)}</p>` : form(settings, one, token, shown),
  );
}

function form(
  words: ConsoleWords["settings"],
  { name, text, stored }: ShopSetting,
  token: string,
  shown: string | null,
): Markup {
  const isFile = name === "SHOP_LOGO";
  const type = isFile ? html`enctype="multipart/form-data"` : "";
  const value = isFile ? "" : html`value="${shown ?? ""}"`;
  const clear = html`<button name="clear" value="yes" formnovalidate>${words.clear}</button>`;
  return html`${isFile && text !== null ? shownText(name, text) : ""}
    <form method="post" action="${path}/${name}" class="filter" ${type}>
      ${formToken(token)}
      <input type="hidden" name="was" value="${isFile ? "" : (stored ?? "")}" />
      <input
        name="value"
        aria-label="${words.names[name]}"
        ${inputs[name] ?? html`type="text"`}
        ${value}
        class="long"
      />
      <button class="main">${words.save}</button>
      ${text === null ? "" : clear}
    </form>`;
}

function shownText(name: ShopSettingName, text: string | null): Content {
  if (text === null) return "—";
  return name === "SHOP_LOGO" ? html`<img class="logo" src="${consolePath}/logo" alt="" />` : text;
}
