import { parseAmount } from "../../domain/money.ts";
import type { PastNamed } from "../../domain/ticket.ts";
import { isTicketWord } from "../tokens/ticket.ts";
import { plain, tidy } from "../../domain/words.ts";

const leads: ReadonlySet<string> = new Set(["el", "la", "es", "the"]);
const ticketWords: ReadonlySet<string> = new Set(["ticket", "folio", "nota"]);
const placeWords: ReadonlySet<string> = new Set(["numero", "num", "number"]);
const saysNothing: ReadonlySet<string> = new Set(
  "de del la el al a por con es fue una venta compra uso monto total peso pesos mxn punto puntos pts of for the sale".split(
    " ",
  ),
);

/** Reads how an answer names an earlier operation: a number of the list ("2", "número 2"), a ticket ("ticket 2"), or its data ("250 ticket 1"). */
export function readPastReference(text: string): PastNamed {
  const words = plain(text).split(" ");
  const from = words.findIndex((word) => !leads.has(word));
  const first = words[from] ?? "";
  const by = ticketWords.has(first) ? "ticket" : placeWords.has(first) ? "place" : "either";
  const said = words.slice(by === "either" ? Math.max(from, 0) : from + 1).join(" ");
  return { said, by, data: dataOf(text) };
}

function dataOf(text: string): PastNamed["data"] {
  const told = tidy(text)
    .split(" ")
    .map((word) => withoutMarks(word))
    .filter((word) => word !== "" && !saysNothing.has(plain(word)));
  return told.flatMap((word, at) => {
    if (isTicketWord(plain(word))) return [];
    const amount = isTicketWord(plain(told[at - 1] ?? "")) ? null : parseAmount(word);
    const ticket = word.startsWith("#") ? word.slice(1) : word;
    return [{ ticket, centavos: amount?.type === "amount" ? amount.centavos : null }];
  });
}

function withoutMarks(word: string): string {
  let end = word.length;
  while (end > 0 && ",.;:".includes(word[end - 1] as string)) end--;
  return word.slice(0, end);
}
