import type { Language } from "../../src/domain/language.ts";
import type { Role } from "../../src/domain/person.ts";

/** Patterns of one language for the tests of its sentences. */
interface Rules {
  /** Says that an operation is in the wallet, unless a *no*, a *si* or *nothing* right before takes it back. */
  readonly claims: RegExp;
  /** Says that an operation is not in the wallet. */
  readonly denies: RegExp;
  readonly noRepeat: RegExp;
  /** Invites to make an operation again. */
  readonly invites: RegExp;
  /** Tells a reader what to do next. */
  readonly nextStep: RegExp;
  /** Says that a refusal is not the customer's fault. */
  readonly notTheCustomer: RegExp;
  readonly customer: RegExp;
  /** What a role must not read: a manager is not sent to the manager, and nobody else to the panel. */
  readonly notFor: { readonly [role in Role]: RegExp };
}

const english: Rules = {
  claims:
    /(?<!\b(?:not|nothing|nothing new|nothing of it|whether it) )(?:\bwas recorded|^recorded|(?:sales?|balance|addition|deduction) recorded|already recorded|refund done|verified)/i,
  denies: /not recorded|nothing was recorded/i,
  noRepeat: /Do not repeat it/,
  invites: /do it again/,
  nextStep: /(try|check|ask|make it again|carry on|tell|type|give it|use)/i,
  notTheCustomer: /it is not about the customer/,
  customer: /customer/g,
  notFor: {
    cashier: /panel|WALLET_KEY|installed|A manager does that/,
    manager: /the manager|your manager/,
    customer: /panel|\bkey\b|WALLET|manager|collaborator|provider|\bplan\b|credit|configured|the customer/,
  },
};

/** A language that lacks its rules does not compile. */
export const rules: { readonly [language in Language]: Rules } = {
  "es-MX": {
    claims:
      /(?<!(?<!\p{L})(?:no|si|¿quedó) )(?:se registró|registrada|(?:saldo|abono|descuento) registrado|devolución hecha|verificada)/iu,
    denies: /no se registró|no quedó registrada/i,
    noRepeat: /No l[ao] repitas/,
    invites: /volver a hacerla/,
    nextStep: /(inténtalo|revís|revis|pide|vuelve|sigue con|av[ií]s|escribe|dáselo|usa|quita)/i,
    notTheCustomer: /no es cosa del cliente/,
    customer: /cliente/g,
    notFor: {
      cashier: /panel|WALLET_KEY|quien instaló|Eso lo hace un gerente/,
      manager: /al gerente|el gerente|tu gerente/,
      customer: /panel|clave|WALLET|gerente|colaborador|proveedor|\bplan\b|crédito|configurad|al cliente|el cliente/,
    },
  },
  en: english,
};
