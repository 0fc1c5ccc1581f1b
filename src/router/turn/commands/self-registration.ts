import type { Button } from "../../../channel/channel.ts";
import { formatPhone, type Phone } from "../../../domain/phone.ts";
import type { OperationRequest } from "../../../ledger/request.ts";
import type { Access } from "../../access.ts";
import type { Settings } from "../../settings.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** In whose name somebody acts: a customer, who can do nothing but register themselves, in that of the configured collaborator. */
export function actingAs(access: Access, settings: Settings): Access {
  return access.role === "customer" ? { ...access, usertoolId: settings.selfRegistrationUsertoolId } : access;
}

/** *Registrarme*, where customers may: nothing otherwise. */
export function selfRegistrationButtons(turn: TurnBuilder): Button[] {
  const offered = turn.settings.selfRegistrationUsertoolId !== null && turn.actor?.access.role === "customer";
  return offered ? [{ label: turn.render({ key: "registerMe" }), data: "do:registrarme" }] : [];
}

/** Begins the registration of a customer's own proved phone, in place of whatever is open. False: there is no such thing here. */
export function beginSelfRegistration(turn: TurnBuilder, phone: Phone): boolean {
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
  const { phone: registered } = session.state.context as { readonly phone?: unknown };
  return registered === phone;
}

/** Whether a request is what a customer may have sent: their own registration, in the configured name. */
export function isSelfRegistration(request: OperationRequest, phone: Phone, settings: Settings): boolean {
  const { selfRegistrationUsertoolId: usertoolId } = settings;
  return (
    usertoolId !== null && request.kind === "register" && request.phone === phone && request.usertoolId === usertoolId
  );
}
