/**
 * Telegraf with a wizard scene and sessions in SQLite.
 *
 * Pages followed: "Scenes" (`WizardScene`, `Stage`, `ctx.wizard.state`, `ctx.scene.leave`), the README of @telegraf/session ("SQLite",
 * the official stores, of which this version works with Telegraf 4.16), "Error handling" (`bot.catch`) and "Graceful stop" of Telegraf's README.
 */
import { join } from "node:path";
import { SQLite } from "@telegraf/session/sqlite";
import { Scenes, session, Telegraf } from "telegraf";
import { message } from "telegraf/filters";
import {
  apiRoot,
  customerOf,
  dataFolder,
  isNo,
  isSale,
  isYes,
  readAmount,
  readPhone,
  readTicket,
  sell,
  texts,
  token,
  type Sale,
} from "./till.ts";

type WizardContext = Scenes.WizardContext;

/** What the wizard knows so far. */
const known = (ctx: WizardContext) => ctx.wizard.state as { -readonly [name in keyof Sale]: Sale[name] };

const textOf = (ctx: WizardContext) => (ctx.has(message("text")) ? ctx.message.text : "");

async function takePhone(ctx: WizardContext) {
  const phone = readPhone(textOf(ctx));
  if (phone === null) return ctx.reply(texts.phone);
  const customer = await customerOf(phone);
  if (customer === undefined) return ctx.reply(texts.walletAway);
  if (customer === null) return ctx.reply(texts.unknownPhone);
  Object.assign(known(ctx), { phone, customer });
  await ctx.reply(texts.amount);
  return ctx.wizard.next();
}

async function takeAmount(ctx: WizardContext) {
  const amount = readAmount(textOf(ctx));
  if (amount === null) return ctx.reply(texts.amount);
  known(ctx).amount = amount;
  await ctx.reply(texts.ticket);
  return ctx.wizard.next();
}

async function takeTicket(ctx: WizardContext) {
  const ticket = readTicket(textOf(ctx));
  if (ticket === "") return ctx.reply(texts.ticket);
  known(ctx).ticket = ticket;
  await ctx.reply(`${texts.summary(known(ctx))}\n${texts.confirm}`);
  return ctx.wizard.next();
}

async function takeDecision(ctx: WizardContext) {
  const text = textOf(ctx);
  if (isNo(text)) {
    await ctx.reply(texts.cancelled);
    return ctx.scene.leave();
  }
  if (!isYes(text)) return ctx.reply(texts.confirm);
  await ctx.reply(await sell(known(ctx)));
  return ctx.scene.leave();
}

async function begin(ctx: WizardContext) {
  await ctx.reply(texts.phone);
  return ctx.wizard.next();
}

const sale = new Scenes.WizardScene<WizardContext>("sale", begin, takePhone, takeAmount, takeTicket, takeDecision);
const bot = new Telegraf<WizardContext>(token, { telegram: { apiRoot } });
bot.use(session({ store: SQLite<Scenes.WizardSession>({ filename: join(dataFolder, "sessions.sqlite") }) }));
bot.use(new Scenes.Stage<WizardContext>([sale]).middleware());
bot.on(message("text"), (ctx) => (isSale(ctx.message.text) ? ctx.scene.enter("sale") : ctx.reply(texts.idle)));
bot.catch((error) => console.error(error));

process.once("SIGTERM", () => bot.stop("SIGTERM"));
await bot.launch();
