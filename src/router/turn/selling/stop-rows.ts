/** The rows of the policy for what stops a sale: a customer who is not registered, a ticket or a sale that was registered before. */
import { both, says } from "../conditions.ts";
import { asks, no, option, unclear } from "./conditions.ts";
import type { Reading } from "./reading.ts";
import type { Row } from "./row.ts";

/** The message asks to register the customer and gives their data: "dala de alta, es Rosa Medina", "se llama Rosa Medina, no da cumpleaños". */
const enrols = ({ otherPhone, utterance: { tokens, questioned } }: Reading) =>
  !otherPhone &&
  !questioned &&
  tokens[0]?.norm !== "no" &&
  tokens[0]?.norm !== "como" &&
  !tokens.some(({ classes }) => classes.includes("PHONE")) &&
  tokens.some(({ norm }) => enrolling.has(norm));
const enrolling: ReadonlySet<string> = new Set(
  "alta llama nueva nuevo registra registrala registralo registrale registrarla registrarlo registrar inscribirla darla apunta apuntala apuntalo inscribe inscribela".split(
    " ",
  ),
);

/** "No quiere registrarse", where the customer is not registered. */
const declinesToEnrol = ({ utterance: { tokens, questioned, data } }: Reading) =>
  !questioned &&
  data.length === 0 &&
  tokens.some(({ classes }) => classes.includes("NEGATE")) &&
  tokens.some(({ norm }) => norm === "quiere" || norm.startsWith("registr") || norm.startsWith("inscrib"));

/** The message is a figure and nothing else. */
const isBareFigure = ({ utterance: { tokens } }: Reading) => tokens.length === 1 && tokens[0]?.type === "number";

export const stopRows: readonly Row[] = [
  {
    at: ["stop"],
    when: both(asks("unregistered"), says("register")),
    do: option("register"),
    example: ["unregistered", "regístralo"],
  },
  {
    at: ["stop"],
    when: both(asks("unregistered"), enrols),
    do: "registerThis",
    example: ["unregistered", "dala de alta, es Rosa Medina, cumple el 14 de mayo"],
  },
  {
    at: ["stop"],
    when: both(asks("unregistered"), declinesToEnrol),
    do: "cancel",
    example: ["unregistered", "no quiere registrarse"],
  },
  { at: ["stop"], when: says("anyway"), do: option("anyway"), example: ["sameTicket", "de todos modos"] },
  {
    at: ["stop"],
    when: both(asks("sameSale"), says("another")),
    do: option("another"),
    example: ["sameSale", "es otra"],
  },
  {
    at: ["stop"],
    when: both(asks("sameSale"), says("same")),
    do: option("same"),
    example: ["sameSale", "es la misma"],
  },
  { at: ["stop"], when: both(asks("sameSale"), says("keep")), do: no, example: ["sameSale", "así déjala"] },
  // "1" may choose from a list that was shown earlier.
  { at: ["stop"], when: both(asks("sameSale"), isBareFigure), do: unclear, example: ["sameSale", "1"] },
  { at: ["stop"], when: both(asks("sameTicket"), says("same")), do: "cancel", example: ["sameTicket", "es la misma"] },
];
