import { plain, tidy } from "./words.ts";

/** The number or folio printed on a till receipt, cleaned: what `parseTicket` accepts. */
export type Ticket = string & { readonly __ticket: unique symbol };

/** What a text says when a ticket was asked for. `none`: the person says that there is none. */
export type TicketReading =
  | { readonly type: "ticket"; readonly ticket: Ticket }
  | { readonly type: "none" }
  | { readonly type: "notATicket" };

/** Characters of the longest ticket. */
const longestTicket = 40;

const nothing = new Set(
  (
    "-|--|no|sin|sin ticket|sin folio|sin nota|sin numero|no hay|no hay ticket|no hay folio|no hay nota|no tiene|no tiene ticket|" +
    "no tengo|no tengo ticket|no trae|no trae ticket|no traigo|no traigo ticket|no lo tengo|no aplica|ninguno|ninguna|ningun ticket|" +
    "nada|n/a|na|s/n|s/t|s/f|omitir|saltar"
  ).split("|"),
);

/**
 * Reads a ticket: at most forty letters, digits, spaces and `-_/#.`, with at least one digit (what has none is talk, not a ticket).
 * A leading word `ticket`, `folio` or `nota`, and a `no.`, `núm.` or `n°` before the number, are dropped, as is a point at the end;
 * the case is kept. "sin ticket", "no hay", "no", "-" and the like mean that there is none.
 */
export function parseTicket(text: string): TicketReading {
  const typed = tidy(text);
  const named = typed.replace(/^(?:ticket|folio|nota)(?:[ :.]+|(?=#)|$)/i, "");
  if (nothing.has(plain(typed)) || nothing.has(plain(named))) return { type: "none" };
  // Without the word before it, "no 12" is left alone: only a mark makes "no." an abbreviation.
  const label =
    named === typed ? /^(?:no|n|n[uú]m|n[uú]mero) ?[.:°º] ?(?=.*\d)/i : /^(?:no|n|n[uú]m|n[uú]mero)[.:°º ]+(?=.*\d)/i;
  const ticket = named.replace(label, "").replace(/[ .]+$/, "");
  if (ticket.length > longestTicket || !/^[\p{L}\d_/#. -]+$/u.test(ticket) || !/\d/.test(ticket)) {
    return { type: "notATicket" };
  }
  return { type: "ticket", ticket: ticket as Ticket };
}

/** The form in which tickets are compared, since the same paper is typed in more than one way: no case, no spaces, no leading `#`. */
export function ticketKey(ticket: Ticket): string {
  return ticket.toLowerCase().replaceAll(" ", "").replace(/^#+/, "");
}
