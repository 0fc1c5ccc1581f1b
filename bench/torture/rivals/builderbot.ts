/**
 * BuilderBot: one flow with `capture`, its state per person, on Telegram by a provider of our own (see `builderbot-telegram.ts`).
 *
 * Pages followed: the guide "Creating flows" (`addKeyword`, `addAnswer` with `capture`, `fallBack`, `endFlow`, `flowDynamic`), "State"
 * (`state.update`, `state.getMyState`), "Events" (`EVENTS.WELCOME`), "Databases: Overview", "What is a Provider?".
 */
import { addKeyword, createBot, createFlow, createProvider, EVENTS } from "@builderbot/bot";
import { FileHistory } from "./builderbot-history.ts";
import { TelegramProvider } from "./builderbot-telegram.ts";
import { customerOf, isNo, isYes, readAmount, readPhone, readTicket, sell, texts, type Sale } from "./till.ts";

const sale = addKeyword<TelegramProvider, FileHistory>(["venta"])
  .addAnswer(texts.phone, { capture: true }, async (ctx, { state, fallBack }) => {
    const phone = readPhone(ctx.body);
    if (phone === null) return fallBack(texts.phone);
    const customer = await customerOf(phone);
    if (customer === undefined) return fallBack(texts.walletAway);
    if (customer === null) return fallBack(texts.unknownPhone);
    return state.update({ phone, customer });
  })
  .addAnswer(texts.amount, { capture: true }, async (ctx, { state, fallBack }) => {
    const amount = readAmount(ctx.body);
    return amount === null ? fallBack(texts.amount) : state.update({ amount });
  })
  .addAnswer(texts.ticket, { capture: true }, async (ctx, { state, fallBack, flowDynamic }) => {
    const ticket = readTicket(ctx.body);
    if (ticket === "") return fallBack(texts.ticket);
    await state.update({ ticket });
    return flowDynamic(texts.summary(state.getMyState() as Sale));
  })
  .addAnswer(texts.confirm, { capture: true }, async (ctx, { state, fallBack, endFlow }) => {
    if (isNo(ctx.body)) return endFlow(texts.cancelled);
    if (!isYes(ctx.body)) return fallBack(texts.confirm);
    return endFlow(await sell(state.getMyState() as Sale));
  });
const welcome = addKeyword<TelegramProvider, FileHistory>(EVENTS.WELCOME).addAnswer(texts.idle);

const { httpServer } = await createBot({
  flow: createFlow([welcome, sale]),
  provider: createProvider(TelegramProvider),
  database: new FileHistory(),
});
httpServer(0);
