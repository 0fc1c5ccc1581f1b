import type { Button } from "../../../../channel/channel.ts";
import { formatPhone, type Phone } from "../../../../domain/people/phone.ts";
import { gatheredIn } from "../../../../flow/gathered.ts";
import type { OperationRequest } from "../../../../ledger/request.ts";
import type { Settings } from "../../../settings.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import type { Instead } from "../command-row.ts";
import { tapData } from "../../../tap.ts";
import type { Who } from "../who.ts";

/** *Registrarme*, where customers may: nothing otherwise. */
export function selfRegistrationButtons(turn: TurnBuilder): Button[] {
  const offered = turn.settings.selfRegistrationUsertoolId !== null && turn.actor?.access.role === "customer";
  return offered
    ? [{ label: turn.render({ key: "registerMe" }), data: tapData({ type: "command", words: "registrarme" }) }]
    : [];
}

/** *Registrarme*: a customer registers themselves, where the shop lets them. For staff it is *registrar*. */
export function registerSelf(turn: TurnBuilder, { access: { role, readable }, phone }: Who): Instead | void {
  if (!readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  if (role !== "customer") return "register";
  if (beginSelfRegistration(turn, phone)) return;
  turn.audit("access.refused", "register");
  turn.say({ key: "atTheCounter" });
}

/** Begins the registration of a customer's own proved phone, in place of whatever is open. False: the shop does not let customers. */
function beginSelfRegistration(turn: TurnBuilder, phone: Phone): boolean {
  if (turn.settings.selfRegistrationUsertoolId === null || typeof turn.wallet === "string") return false;
  if (turn.session) turn.end();
  const nothing = {
    walletKey: turn.wallet.key,
    amountCentavos: null,
    ticket: null,
    ticketAnswered: false,
    notice: null,
  } as const;
  turn.begin("register", "", { ...nothing, phone, phoneTyped: formatPhone(phone) });
  return true;
}

/** Whether the open conversation is a customer's own registration, with which they may go on. */
export function registersSelf(turn: TurnBuilder, phone: Phone): boolean {
  const { session, settings } = turn;
  if (settings.selfRegistrationUsertoolId === null || session?.flow !== "register") return false;
  return gatheredIn(session.state).phone === phone;
}

/** Whether a request is what a customer may have sent: their own registration, in the configured name. */
export function isSelfRegistration(request: OperationRequest, phone: Phone, settings: Settings): boolean {
  const { selfRegistrationUsertoolId: usertoolId } = settings;
  return (
    usertoolId !== null && request.kind === "register" && request.phone === phone && request.usertoolId === usertoolId
  );
}
