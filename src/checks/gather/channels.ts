import type { ChannelState } from "../../channel/channel.ts";
import type { WhatsAppStop } from "../../channel/whatsapp-records.ts";
import type { TelegramFacts, TelegramRefusal, WhatsAppCloudFacts, WhatsAppFacts } from "../facts.ts";

/** The status that Telegram answered, in the trouble of its channel: `"getUpdates: 409 Conflict"` (`channel/telegram/failure.ts` writes it). */
const answered = /^\w+: (\d{3}) /;

/** What the running bot's channel knows of Telegram; asks nothing. */
export function telegramOf(live: ChannelState | null): TelegramFacts {
  const code = answered.exec(live?.trouble ?? "")?.[1];
  const isRefused = code === "401" || code === "404";
  const bot: TelegramRefusal | null = isRefused ? { type: "unauthorised", why: live?.trouble ?? "" } : null;
  const isWorking = live?.state === "working" ? false : null;
  return { bot, webhook: null, otherPoller: code === "409" ? true : isWorking, live };
}

/** What the running bot's channel knows of WhatsApp's Cloud API; asks nothing. */
export function whatsappCloudOf(live: ChannelState | null): WhatsAppCloudFacts {
  return { live, number: null, token: null, subscribed: null, template: null };
}

/** What the running bot's channel knows of WhatsApp. `wasLinked`: the database had the keys of a linked device when the bot started. */
export function whatsappOf(
  live: ChannelState | null,
  stop: WhatsAppStop | null,
  wasLinked: boolean | null,
): WhatsAppFacts {
  return { isLinked: live?.state === "working" ? true : wasLinked, numbers: [], stop, version: null, live };
}
