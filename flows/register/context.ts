import type { FlowInput, Known } from "../../src/flow/flow.ts";
import type { FormContext } from "../form/context.ts";
import { emptyCustomer } from "../shared/customer.ts";

/** What a registration has gathered. JSON: it is stored between any two messages. */
export interface RegisterContext extends FormContext {
  readonly today: string;
  readonly privacyNoticeUrl: string | null;
  readonly name: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthdate: string | null;
  readonly birthdayAnswered: boolean;
  /** Learnt from a refusal: the wallet demands a birthday. */
  readonly birthdayMandatory: boolean;
  /** A date that could be two, to be asked back. */
  readonly birthdayGuess: string | null;
  /** `12 de mayo`, whose year is asked for. */
  readonly dayMonth: string | null;
  readonly consented: boolean;
  /** The conversation to come back to, with what it knew. */
  readonly cameFrom: Known | null;
}

/** The context before anything was answered. xstate also calls it without input, so that it must not throw then. */
export function emptyRegister(input: FlowInput | undefined): RegisterContext {
  return {
    ...emptyCustomer(input),
    today: input?.today ?? "2000-01-01",
    privacyNoticeUrl: input?.privacyNoticeUrl ?? null,
    name: null,
    birthdate: null,
    birthdayAnswered: false,
    birthdayMandatory: false,
    birthdayGuess: null,
    dayMonth: null,
    consented: false,
    cameFrom: null,
    aside: null,
  };
}

/** Whether a customer registers themselves: then the phone is their own, and cannot be another. */
export function isSelf(context: Pick<RegisterContext, "person">): boolean {
  return context.person.role === "customer";
}
