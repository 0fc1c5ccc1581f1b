/** The checks of Telegram and of both kinds of WhatsApp, and plain words for the trouble of a network. */
import type { ChannelState } from "../channel/channel.ts";
import type { Words } from "../domain/language.ts";
import { checksOf, type CloudReading, fail, ok, type Verdict, warn, worded } from "./check.ts";

/** Permissions that the token of the Cloud API needs, and how long before its expiry somebody is told. */
const needed = ["whatsapp_business_messaging", "whatsapp_business_management"] as const;
const soonMs = 7 * 24 * 3_600_000;
/** `name_status` of a display name that people can see. */
const shownNames: ReadonlySet<string> = new Set(["APPROVED", "AVAILABLE_WITHOUT_REVIEW"]);

/** The number is also linked as a device: each message would arrive on both channels. */
const sameNumber = fail(
  "es el mismo número que está vinculado como dispositivo",
  "the same number is also linked as a device",
  "Quita WHATSAPP_ENABLED, o usa otro número en uno de los dos, y reinicia el bot.",
  "Remove WHATSAPP_ENABLED, or use another number for one of the two, and restart the bot.",
);

const states: { readonly [state in "connecting" | "working"]: Words } = {
  connecting: { "es-MX": "conectando", en: "connecting" },
  working: { "es-MX": "conectado", en: "working" },
};

/** Judges the connection of the running bot to a network. Null: no bot runs in this process, or the connection waits for a person. */
function connectionVerdict(live: ChannelState | null): Verdict | null {
  if (live === null || live.state === "linking" || live.state === "stopped") return null;
  if (live.trouble === null) return ok(states[live.state]);
  return warn(worded`${states[live.state]}: ${live.trouble}`, {
    "es-MX": "El bot sigue intentando. Revisa la red de esta computadora.",
    en: "The bot goes on trying. Check the network of this machine.",
  });
}

export const networkChecks = checksOf({
  "telegram.token": {
    isHeadline: true,
    title: { "es-MX": "Token", en: "Token" },
    judge({ telegram }) {
      const bot = telegram?.bot ?? null;
      if (bot === null) return null;
      if ("username" in bot) return ok(worded`@${bot.username}`);
      if (bot.type === "unauthorised")
        return fail(
          `Telegram no lo acepta (${bot.why})`,
          `Telegram does not accept it (${bot.why})`,
          "Pide el token a @BotFather (/mybots, API Token), ponlo en TELEGRAM_BOT_TOKEN y reinicia el bot.",
          "Ask @BotFather for the token (/mybots, API Token), put it into TELEGRAM_BOT_TOKEN and restart the bot.",
        );
      return fail(
        worded`${{ "es-MX": "Telegram no responde", en: "Telegram does not answer" }}: ${networkReason(bot.why)}`,
        {
          "es-MX": "Revisa la red y el cortafuegos (api.telegram.org, puerto 443), y TELEGRAM_API_ROOT si lo usas.",
          en: "Check the network and the firewall (api.telegram.org, port 443), and TELEGRAM_API_ROOT if you use it.",
        },
      );
    },
  },
  /** Proves that Telegram delivers updates in the configured way: to the webhook, or by polling. */
  "telegram.webhook": {
    title: { "es-MX": "Entrega", en: "Delivery" },
    reads: ["TELEGRAM_WEBHOOK_URL", "TELEGRAM_WEBHOOK_SECRET"],
    judge({ telegram, config }) {
      if (config.mode !== "live" || config.telegram === null || !telegram?.webhook) return null;
      const { url, waiting, lastError } = telegram.webhook;
      const wanted = config.telegram.webhook?.url ?? "";
      const detail = {
        "es-MX": `${url === "" ? "el bot pregunta (polling)" : url} · ${waiting} por entregar`,
        en: `${url === "" ? "the bot polls" : url} · ${waiting} to be delivered`,
      };
      // The bot registers or removes the webhook itself when it starts.
      if (url !== wanted)
        return warn(detail, {
          "es-MX": "El próximo arranque del bot lo cambia. Si otro programa usa este bot, dejará de recibir.",
          en: "The next start of the bot changes it. If another program uses this bot, it will receive nothing more.",
        });
      if (url !== "" && lastError !== null)
        return warn(worded`${url}: ${lastError}`, {
          "es-MX": "Telegram no logra entregar ahí: revisa el proxy, su certificado y la ruta (docs/telegram.md).",
          en: "Telegram fails to deliver there: check the proxy, its certificate and the path (docs/telegram.md).",
        });
      return ok(detail);
    },
  },
  /** Proves that no other program fetches this bot's updates: each program would take them away from the other. */
  "telegram.poller": {
    isOfRunningBot: true,
    title: { "es-MX": "Otro programa", en: "Another program" },
    judge({ telegram }) {
      if (telegram === null || telegram.otherPoller === null) return null;
      if (!telegram.otherPoller)
        return ok({ "es-MX": "ninguno lee de este bot", en: "no other program fetches its messages" });
      return fail(
        "otro programa lee los mensajes de este bot (409)",
        "another program reads this bot's messages (409)",
        "Cierra el otro (¿una copia del bot en otra computadora?). Si no sabes cuál es, cambia el token con @BotFather (/revoke).",
        "End the other one (a copy of the bot on another machine?). If you do not know it, change the token with @BotFather (/revoke).",
      );
    },
  },
  /** Proves that the running bot hears Telegram. If its token is refused, `telegram.token` reports that. */
  "telegram.connection": {
    isOfRunningBot: true,
    isHeadline: true,
    title: { "es-MX": "Conexión", en: "Connection" },
    judge({ telegram }) {
      const { bot = null, live = null } = telegram ?? {};
      return bot !== null && "type" in bot && bot.type === "unauthorised" ? null : connectionVerdict(live);
    },
  },
  "whatsapp.link": {
    isHeadline: true,
    title: { "es-MX": "Vinculación", en: "Link" },
    judge({ whatsapp }) {
      if (whatsapp === null) return null;
      const isLinked = whatsapp.live?.state === "linking" ? false : whatsapp.isLinked;
      if (isLinked === null) return null;
      if (isLinked) return ok({ "es-MX": "vinculado", en: "linked" });
      return warn(
        "todavía no está vinculado",
        "not linked yet",
        "Arranca el bot y vincúlalo desde el teléfono del negocio (Dispositivos vinculados), con el código de la consola o de la terminal.",
        "Start the bot and link it from the shop's phone (Linked devices), with the code on the console or the terminal.",
      );
    },
  },
  /** Proves that the bot has not stopped connecting to WhatsApp for good: unlinked, banned, or replaced by another program. */
  "whatsapp.stopped": {
    title: { "es-MX": "Detenido", en: "Stopped" },
    judge({ whatsapp }) {
      if (whatsapp === null || (whatsapp.isLinked === null && whatsapp.live === null)) return null;
      const { stop, live } = whatsapp;
      const why = live?.state === "stopped" ? live.trouble : stop && `${stop.code}: ${stop.why}`;
      if (why === null) return ok({ "es-MX": "no", en: "no" });
      return fail(worded`${why}`, {
        "es-MX":
          "Lee docs/whatsapp.md (When WhatsApp stops), quita la causa y corre: node dist/src/main.js whatsapp-resume",
        en: "Read docs/whatsapp.md (When WhatsApp stops), remove the cause and run: node dist/src/main.js whatsapp-resume",
      });
    },
  },
  /** Reports that WhatsApp lets the account only answer for a time: all other messages wait. */
  "whatsapp.reach-out": {
    title: { "es-MX": "Escribir primero", en: "Writing first" },
    judge({ whatsapp, machine }) {
      if (whatsapp === null || whatsapp.isLinked !== true) return null;
      const { lock } = whatsapp;
      if (lock === null || lock.untilMs <= machine.nowMs) return ok({ "es-MX": "puede", en: "it may" });
      const until = new Date(lock.untilMs).toISOString().slice(0, 16);
      return warn(
        `WhatsApp no deja que la cuenta escriba primero hasta ${until}Z (${lock.why})`,
        `WhatsApp does not let the account write first until ${until}Z (${lock.why})`,
        "No escribas tú a desconocidos desde ese número: cada intento lo alarga. El bot contesta a quien escribe; lo demás espera.",
        "Do not write to strangers from that number yourself: each try makes it longer. The bot answers who writes; the rest waits.",
      );
    },
  },
  /** Shows the version of WhatsApp's web client that the bot reports; the bot tells managers when WhatsApp refuses it as too old. */
  "whatsapp.version": {
    title: { "es-MX": "Versión", en: "Version" },
    judge: ({ whatsapp }) => (whatsapp === null || whatsapp.version === null ? null : ok(worded`${whatsapp.version}`)),
  },
  "whatsapp.connection": {
    isOfRunningBot: true,
    isHeadline: true,
    title: { "es-MX": "Conexión", en: "Connection" },
    judge: ({ whatsapp }) => connectionVerdict(whatsapp?.live ?? null),
  },
  /** Proves that Meta answers and accepts `WHATSAPP_CLOUD_ACCESS_TOKEN`, and that the token may do what the bot does. */
  "whatsapp-cloud.token": {
    title: { "es-MX": "Token", en: "Token" },
    judge({ whatsappCloud, machine }) {
      const readings = [whatsappCloud?.number, whatsappCloud?.subscribed, whatsappCloud?.template];
      const asked = readings.filter((one): one is CloudReading<never> => one !== null && one !== undefined);
      const [number] = asked;
      if (number === undefined) return null;
      const refused = asked.find(({ type }) => type === "token");
      if (refused !== undefined && "why" in refused)
        return fail(
          `Meta no lo acepta (${refused.why})`,
          `Meta does not accept it (${refused.why})`,
          "Haz un token sin fin de un usuario del sistema y ponlo en WHATSAPP_CLOUD_ACCESS_TOKEN.",
          "Make a token of a system user that never expires, and put it into WHATSAPP_CLOUD_ACCESS_TOKEN.",
        );
      if (number.type === "silent")
        return fail(
          `Meta no responde: ${number.why}`,
          `Meta does not answer: ${number.why}`,
          "Revisa la red y el cortafuegos (graph.facebook.com, puerto 443).",
          "Check the network and the firewall (graph.facebook.com, port 443).",
        );
      const token = whatsappCloud?.token?.type === "ok" ? whatsappCloud.token.value : null;
      const held = token?.permissions ?? null;
      const lacking = held === null ? [] : needed.filter((one) => !held.includes(one));
      if (lacking.length > 0 || asked.some(({ type }) => type === "permission")) {
        const names = (lacking.length > 0 ? lacking : needed).join(", ");
        return fail(
          `le falta permiso: ${names}`,
          `a permission is missing: ${names}`,
          "Dale al usuario del sistema la app y la cuenta de WhatsApp, y haz el token con los dos permisos.",
          "Give the system user the app and the WhatsApp account, and make the token with both permissions.",
        );
      }
      const endsAtMs = token?.expiresAtMs ?? null;
      if (endsAtMs !== null && endsAtMs - machine.nowMs < soonMs)
        return warn(worded`→ ${new Date(endsAtMs).toISOString().slice(0, 16)}Z`, {
          "es-MX": "Ese token caduca. Haz uno sin fin, de un usuario del sistema.",
          en: "That token expires. Make one of a system user that never does.",
        });
      return ok({ "es-MX": "aceptado", en: "accepted" });
    },
  },
  "whatsapp-cloud.number": {
    isHeadline: true,
    title: { "es-MX": "Número", en: "Number" },
    judge({ whatsappCloud, whatsapp }) {
      const number = whatsappCloud?.number ?? null;
      if (number?.type === "refused")
        return fail(worded`${number.why}`, {
          "es-MX": "Revisa WHATSAPP_CLOUD_PHONE_NUMBER_ID (WhatsApp → API Setup) y que el token vea esa cuenta.",
          en: "Check WHATSAPP_CLOUD_PHONE_NUMBER_ID (WhatsApp → API Setup), and that the token may see that account.",
        });
      // The check of the token reports the other cases.
      if (number?.type !== "ok") return null;
      const { name, quality, nameStatus, verification, tier } = number.value;
      if (number.value.number !== null && whatsapp?.numbers.includes(number.value.number)) return sameNumber;
      const detail = worded`${[name, quality, nameStatus, tier].filter((one) => one !== null).join(" · ")}`;
      if (verification === "NOT_VERIFIED")
        return fail(worded`${[name, verification].filter((one) => one !== null).join(" ")}`, {
          "es-MX": "Verifica el número por SMS o llamada en WhatsApp Manager y regístralo (docs/whatsapp-cloud.md).",
          en: "Verify the number by SMS or call in WhatsApp Manager, and register it (docs/whatsapp-cloud.md).",
        });
      if (quality === "RED" || quality === "YELLOW")
        return warn(detail, {
          "es-MX":
            "Hay gente que bloquea o denuncia al número. Manda solo lo que pidieron; mira la calidad en WhatsApp Manager → Números de teléfono.",
          en: "People block or report the number. Send only what they asked for; see its quality in WhatsApp Manager → Phone numbers.",
        });
      if (nameStatus !== null && !shownNames.has(nameStatus))
        return warn(detail, {
          "es-MX":
            "El nombre a mostrar no está aprobado: la gente ve solo el número. Pide la revisión en WhatsApp Manager.",
          en: "The display name is not approved: people see the number alone. Ask for its review in WhatsApp Manager.",
        });
      return ok(detail);
    },
  },
  /** Proves that an app is subscribed to the account: otherwise no message ever comes, and no error shows it. */
  "whatsapp-cloud.subscription": {
    title: { "es-MX": "Suscripción", en: "Subscription" },
    judge({ whatsappCloud }) {
      const subscribed = whatsappCloud?.subscribed ?? null;
      if (subscribed?.type === "refused")
        return fail(
          `no se ve la cuenta (${subscribed.why})`,
          `the account cannot be seen (${subscribed.why})`,
          "Revisa WHATSAPP_CLOUD_WABA_ID (WhatsApp → API Setup).",
          "Check WHATSAPP_CLOUD_WABA_ID (WhatsApp → API Setup).",
        );
      if (subscribed?.type !== "ok") return null;
      if (subscribed.value) return ok({ "es-MX": "la app recibe los mensajes", en: "the app receives the messages" });
      return fail(
        "ninguna app: no llega ningún mensaje",
        "no app: no message ever comes",
        "Suscribe la app a la cuenta (POST /WABA_ID/subscribed_apps; docs/whatsapp-cloud.md, paso 8).",
        "Subscribe the app to the account (POST /WABA_ID/subscribed_apps; docs/whatsapp-cloud.md, step 8).",
      );
    },
  },
  "whatsapp-cloud.template": {
    title: { "es-MX": "Plantilla", en: "Template" },
    reads: ["WHATSAPP_CLOUD_TEMPLATE"],
    judge({ whatsappCloud, config }) {
      const name = config.mode === "live" ? (config.whatsappCloud?.template ?? null) : null;
      const template = whatsappCloud?.template ?? null;
      if (name === null || template === null || template.type !== "ok") return null;
      const found = template.value;
      if (found === null)
        return fail(
          `${name} no existe en es_MX`,
          `${name} does not exist in es_MX`,
          "Créala: node dist/src/main.js whatsapp-templates dice cómo. O quita WHATSAPP_CLOUD_TEMPLATE.",
          "Make it: node dist/src/main.js whatsapp-templates says how. Or remove WHATSAPP_CLOUD_TEMPLATE.",
        );
      const detail = worded`${name} · ${found.status} · ${found.category}`;
      if (found.hasVariables)
        return fail(detail, {
          "es-MX": "Tiene variables y el bot no manda ninguna. Crea una sin variables (whatsapp-templates).",
          en: "It has variables, and the bot sends none. Make one without variables (whatsapp-templates).",
        });
      if (found.status !== "APPROVED")
        return fail(detail, {
          "es-MX":
            "Meta no la ha aprobado o la puso en pausa. Mientras tanto los gerentes leen lo que espera cuando escriben.",
          en: "Meta has not approved it, or has paused it. Until then managers get what waits for them when they write.",
        });
      if (found.category === "MARKETING")
        return warn(detail, {
          "es-MX": "Meta la cobra como publicidad, que cuesta más y puede no entregarse. Crea una de utilidad.",
          en: "Meta charges it as marketing, which costs more and may not be delivered. Make one of the category Utility.",
        });
      return ok(detail);
    },
  },
  /** Proves that the form of a sale is published. Otherwise sales are entered in the chat. */
  "whatsapp-cloud.flow": {
    title: { "es-MX": "Formulario", en: "Form" },
    reads: ["WHATSAPP_CLOUD_FLOW_ID"],
    judge({ whatsappCloud }) {
      const flow = whatsappCloud?.flow ?? null;
      const publish = {
        "es-MX": "Mientras, las ventas van por el chat. node dist/src/main.js whatsapp-flow --yes lo publica.",
        en: "Until then sales go by the chat. node dist/src/main.js whatsapp-flow --yes publishes it.",
      };
      if (flow?.type === "refused")
        return fail({ "es-MX": `no existe (${flow.why})`, en: `it does not exist (${flow.why})` }, publish);
      // The check of the token reports the other cases.
      if (flow?.type !== "ok") return null;
      const { name, status, isOurs } = flow.value;
      const detail = worded`${name} · ${status}`;
      if (status !== "PUBLISHED") return fail(detail, publish);
      if (isOurs) return ok(detail);
      return warn(detail, {
        "es-MX": "No es el de este programa: publica el suyo con whatsapp-flow --yes y pon su número.",
        en: "It is not this program's: publish that with whatsapp-flow --yes, and set its id.",
      });
    },
  },
  "whatsapp-cloud.connection": {
    isOfRunningBot: true,
    isHeadline: true,
    title: { "es-MX": "Conexión", en: "Connection" },
    judge({ whatsappCloud }) {
      const live = whatsappCloud?.live ?? null;
      if (live?.waitsFor === "anotherNumber") return sameNumber;
      if (live?.waitsFor === "ownNumber")
        return warn(
          `espera a que Meta diga qué número es (${live.trouble ?? ""})`,
          `waits until Meta says which number it is (${live.trouble ?? ""})`,
          "Mientras no recibe ni manda: podría ser el del dispositivo vinculado. Revisa el token y la red (graph.facebook.com).",
          "Until then it takes and sends nothing: it might be the linked device's. Check the token and the network (graph.facebook.com).",
        );
      return connectionVerdict(live);
    },
  },
});

/** Texts of libraries about a network failure, with their meaning for the person who runs the bot. The first match counts. */
const meanings: readonly (readonly [says: readonly string[], means: Words])[] = [
  [
    ["ENOTFOUND", "EAI_AGAIN"],
    {
      "es-MX": "no se encontró ese nombre: revisa que haya internet y que esté bien escrito",
      en: "that name was not found: check the internet connection and the spelling",
    },
  ],
  [["ECONNREFUSED"], { "es-MX": "nadie contesta en esa dirección", en: "nobody answers at that address" }],
  [
    ["ENETUNREACH", "EHOSTUNREACH", "ENETDOWN"],
    { "es-MX": "no hay camino hasta ahí: revisa internet", en: "no route to it: check the internet connection" },
  ],
  [
    ["CERT_NOT_YET_VALID", "CERT_HAS_EXPIRED", "not yet valid", "has expired"],
    {
      "es-MX": "su certificado no vale en la fecha de esta computadora: revisa su fecha y su hora",
      en: "its certificate is not valid on this machine's date: check date and time",
    },
  ],
  [
    ["CERT", "SELF_SIGNED", "UNABLE_TO_", "ALTNAME", "EPROTO", "SSL", "TLS"],
    {
      "es-MX": "no habla https, o su certificado no es de confianza",
      en: "it does not speak https, or its certificate is not trusted",
    },
  ],
  [
    ["ETIMEDOUT", "timeout", "time-out", "in time", "no answer within"],
    { "es-MX": "no contestó a tiempo", en: "it did not answer in time" },
  ],
  [
    ["ECONNRESET", "EPIPE", "SOCKET", "socket", "other side closed"],
    { "es-MX": "cortó la conexión", en: "it cut the connection" },
  ],
  [["status 429"], { "es-MX": "pide esperar: son demasiadas peticiones", en: "it asks to wait: too many requests" }],
  [["status 5"], { "es-MX": "contestó que tiene una falla", en: "it answered with a server error" }],
  [
    ["and a body that is no answer", "and an empty body", "not an answer"],
    { "es-MX": "contestó algo que no es del API", en: "its answer is not the API's" },
  ],
];

/** Why a network failed, in plain words, with the library's text in brackets. */
export function networkReason(why: string): Words {
  // Codes are in capitals; in other texts the case does not matter.
  const lower = why.toLowerCase();
  const [, means] = meanings.find(([says]) => says.some((one) => why.includes(one) || lower.includes(one))) ?? [];
  const said = { "es-MX": inSpanish(why), en: why };
  return means === undefined ? worded`${why}` : worded`${means} (${said})`;
}

/** The program's own texts about an answer, in Spanish. A library's text stays as it is. */
function inSpanish(why: string): string {
  return why
    .replace(/^(status \d+) and a body that is no answer$/, "$1")
    .replace(/ and an empty body$/, ", sin nada")
    .replace(/^(?:refused with )?status (\d+)/, "estado $1")
    .replace(/ and code (\w+)$/, ", código $1")
    .replace(/ and no code$/, ", sin código")
    .replace(/ and an unreadable code$/, ", código ilegible");
}
