import { agreesIn, mocks, tellsOfDeed } from "./consent.ts";
import { agreeing } from "../lexicon/consent-es-mx.ts";
import { agreeingFirmly, orders, type ConsentDeed } from "../lexicon/deeds-es-mx.ts";
import * as en from "../lexicon/en/consent.ts";
import { runsOf, saysAnywhere, type Runs } from "../runs.ts";
import { areEnglish, type Token } from "../tokens/token.ts";

/** Acts to which whatever agrees to a sale agrees too. */
const constructive: ReadonlySet<ConsentDeed> = new Set(["record", "enlist", "give", "remove"]);

type Agreed = ReadonlyMap<ConsentDeed, Runs>;

const deeds = Object.keys(orders) as ConsentDeed[];
const spanish: Agreed = new Map(
  deeds.map((deed) => [deed, runsOf([...(constructive.has(deed) ? agreeing : agreeingFirmly), ...orders[deed]])]),
);
const english: Agreed = new Map(
  deeds.map((deed) => [
    deed,
    runsOf([...(constructive.has(deed) ? en.agreeing : en.agreeingFirmly), ...en.orders[deed]]),
  ]),
);

/** Words with which a yes to an order means its contrary: "dáselos", where points would be taken. */
const stays = ["dejalos|dejalo|dejala|queda|quedan", "asi esta", "ya esta"];
const against: { readonly [deed in ConsentDeed]?: Runs } = {
  give: runsOf(["dejalos|dejalo|dejala|queda|quedan"]),
  remove: runsOf(["dejalos|dejalo|dejala|queda|quedan|daselos|dale|ponle|ponselos|abonale|sumale|agregale"]),
  refund: runsOf(stays),
  dismiss: runsOf(stays),
  undo: runsOf(stays),
};

const againstInEnglish: { readonly [deed in ConsentDeed]?: Runs } = Object.fromEntries(
  Object.entries(en.against).map(([deed, list]) => [deed, runsOf(list)]),
);

/** Whether a message agrees to an act and says nothing else: each word belongs to the closed list of that act, and it asks nothing and has no figure. */
export function agreesToDeed(tokens: readonly Token[], questioned: boolean, deed: ConsentDeed): boolean {
  if (questioned || tellsOfDeed(tokens) || mocks(tokens)) return false;
  if (tokens.some(({ type }) => type !== "word" && type !== "break")) return false;
  const isEnglish = areEnglish(tokens);
  const contrary = (isEnglish ? againstInEnglish : against)[deed];
  return (
    !(contrary !== undefined && saysAnywhere(tokens, contrary)) &&
    agreesIn(tokens, (isEnglish ? english : spanish).get(deed))
  );
}
