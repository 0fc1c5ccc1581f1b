import type { Hono } from "hono";
import { html } from "hono/html";
import type { SignSeen } from "../../domain/shop/early-sign.ts";
import { emphasis } from "../../domain/emphasis.ts";
import type { Language } from "../../domain/people/language.ts";
import { languageOf } from "../web/language.ts";
import type { Channel, ChannelLink } from "../../channel/channel.ts";
import { operatorIdentity } from "../../domain/people/person.ts";
import { qrOf } from "../charts/qr.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { type Markup, card, facts, formToken, soft } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { momentOf } from "./format.ts";

const tones = { connecting: "warn", working: "good", linking: "warn", stopped: "bad" } as const;

/** The channels' connection status, and the code or QR that links WhatsApp, redrawn whenever WhatsApp renews it. */
export function channelsPage(app: Hono, site: Site): void {
  app.get("/channels", (context) => {
    const words = wordsFor(context, site);
    const { formToken: token } = site.access.sessionOf(context);
    const cards = site.channels.map((channel) =>
      cardOf(site, words, channel, { token, language: languageOf(context, site.language) }),
    );
    const body = html`<div class="grid" id="channels" data-live>
      ${cards.length === 0 ? soft(words.channels.none) : cards}
    </div>`;
    return framed(context, site, { place: "channels", title: words.places.channels, body });
  });
  app.post("/channels/:name/resume", async (context) => {
    const channel = site.channels.find(({ name }) => name === context.req.param("name"));
    if (channel?.resume) {
      const { phone, key } = site.access.sessionOf(context);
      const who = phone === null ? null : operatorIdentity(phone);
      const entry = { what: "channel.resumed", who, operationId: null, detail: channel.name } as const;
      const nowMs = site.clock.nowMs();
      await site.store.inSession(key, nowMs).note(entry, null, nowMs);
      channel.resume();
    }
    return context.redirect(`${consolePath}/channels`, 303);
  });
}

function cardOf(
  site: Site,
  { channels }: ConsoleWords,
  channel: Channel,
  { token, language }: { readonly token: string; readonly language: Language },
): Markup {
  const state = channel.state?.() ?? null;
  if (state === null) return card(channel.name, soft(channels.unknown));
  const traffic = state.lastTrafficAtMs === null ? channels.never : momentOf(site.local, state.lastTrafficAtMs);
  const resume = html`<form method="post" action="${consolePath}/channels/${channel.name}/resume">
    ${formToken(token)}<button class="main">${channels.resume}</button>
  </form>`;
  return card(
    html`${channel.name} <span class="badge ${tones[state.state]}">${channels.states[state.state]}</span>`,
    facts([
      [channels.since, momentOf(site.local, state.sinceMs)],
      [channels.traffic, traffic],
    ]),
    state.trouble === null ? "" : html`<p class="problem">${state.trouble}</p>`,
    html`${(channel.signs?.() ?? []).map((one) => signOf(site, one, language))}`,
    state.link === null ? "" : linkOf(channels, state.link),
    state.state === "stopped" && channel.resume ? resume : "",
  );
}

/** What a manager is told of an early sign, and since when it holds. */
function signOf(site: Site, { sign, sinceMs }: SignSeen, language: Language): Markup {
  const said = emphasis(site.renderIn(language)({ key: "networkTrouble", values: { what: sign } })).text;
  return html`<p class="problem">${said} <span class="soft">${momentOf(site.local, sinceMs)}</span></p>`;
}

function linkOf(words: ConsoleWords["channels"], link: ChannelLink): Markup {
  if ("code" in link)
    return html`<p>${words.code}</p>
      <p class="code mono">${link.code}</p>`;
  return html`<p>${words.scan}</p>
    ${qrOf(link.qr, words.qr)}`;
}
