import { type ChannelName, channelTraits } from "../../domain/chat.ts";
import { formatAmount, type Centavos } from "../../domain/money.ts";
import type { MoneyRule } from "../../domain/shop.ts";
import { type Phone, formatPhone } from "../../domain/phone.ts";
import type { ListedPerson, NewCollaboratorView, PasswordPlace, Purpose } from "../views.ts";
import { lines, namesPeople, type KeysOf, type TextTable } from "../wording.ts";

const listed = namesPeople({ roles: { cashier: "cajero", manager: "gerente" }, noPhone: "sin celular" });

const whom: { readonly [purpose in Purpose]: string } = {
  disable: "¿A quién doy de baja?",
  invite: "¿A quién invito?",
  unlink: "¿Qué chat desvinculo?",
};

const moneyRuleNames: { readonly [rule in MoneyRule]: string } = {
  CORRECTION_CAP: "el tope de correcciones",
  REDEEM_CAP: "desde cuánto se le pregunta al cliente al usar su saldo",
  SALE_CEILING: "el tope de venta de los cajeros",
};

const amountOr = (amount: Centavos | null) => (amount === null ? "ninguno" : formatAmount(amount));

/** Collaborators: adding, disabling, inviting, unlinking, listing. `{password}` is filled in by the deliverer. */
export const esMxPeople = {
  addNameTaken: (v: { name: string }) =>
    `Ya hay alguien de nombre ${v.name}, y el monedero no admite dos iguales. ¿Con su segundo apellido?`,
  addBranch: (v: { branches: readonly string[] }) =>
    v.branches.length === 0
      ? "¿Sucursal?"
      : `¿Sucursal? ${v.branches.map((branch, i) => `*${i + 1}* ${branch}`).join(" · ")}. O escribe otra.`,
  branchName: (v: { branch: string }) => v.branch,
  addPhoneTaken: (v: { phone: Phone; name: string }) =>
    `El ${formatPhone(v.phone)} ya es de ${v.name}, que está de alta. ¿Otro celular? O *cancelar*.`,
  addSummary: (v: NewCollaboratorView) =>
    lines([
      v.again ? "Contestaste antes del resumen. Revísalo:" : null,
      "*Alta de colaborador*",
      `Rol: ${v.role}`,
      `Nombre: ${v.name}`,
      `Sucursal: ${v.branch}`,
      `Celular: ${formatPhone(v.phoneTyped)}`,
      v.checked ? null : "No pude ver si ya está en la lista.",
      "¿Lo doy de alta? *sí*, o cambia: *1* rol · *2* nombre · *3* sucursal · *4* celular",
    ]),
  addWhatToChange: () => "¿Qué cambio? *1* rol · *2* nombre · *3* sucursal · *4* celular. O *cancelar*.",
  peopleChecking: () => "Un momento, estoy leyendo la lista de colaboradores.",
  collaboratorAdded: (v: { name: string; phone: Phone; password: PasswordPlace }) =>
    lines([
      `✅ Colaborador dado de alta: ${v.name} · ${formatPhone(v.phone)}`,
      {
        here: "Su contraseña del monedero: {password}\nDásela ya: en 10 minutos borro este mensaje.",
        elsewhere: "Su contraseña del monedero te la mandé por tu otro chat: aquí no la podría borrar.",
        console:
          "Su contraseña del monedero no va por aquí, porque no la podría borrar. La consola la muestra una vez.",
      }[v.password],
      `Para usar el bot, ${v.name} me escribe y comparte su número. Si no puede, *invitar*.`,
    ]),

  pickCollaborator: (v: {
    purpose: Purpose;
    people: readonly ListedPerson[];
    more: number;
    /** A search that found nobody (`found` false) or several. */
    search: { readonly text: string; readonly found: boolean } | null;
  }) =>
    lines([
      v.search === null
        ? null
        : v.search.found
          ? `Hay varios con «${v.search.text}».`
          : `No encontré a «${v.search.text}».`,
      ...v.people.map((person, i) => `*${i + 1}* · ${listed(person)}`),
      v.more > 0 ? `Y ${v.more} más: búscalos por nombre o celular.` : null,
      `${whom[v.purpose]} Su número de la lista, nombre o celular; o *cancelar*.`,
    ]),
  pickNobody: (v: { purpose: Purpose }) =>
    ({
      disable: "No hay ningún otro colaborador de alta.",
      invite: "Todos ya tienen su chat. Para cambiar uno, primero *desvincular*.",
      unlink: "Ningún colaborador tiene un chat vinculado.",
    })[v.purpose],
  disableConfirm: (v: ListedPerson) =>
    `*Baja de colaborador*\n${listed(v)}\nYa no podrá entrar. Lo que confirmó se queda.\n¿Le doy de baja? *sí* o *no*`,
  unlinkConfirm: (v: ListedPerson) =>
    `*Desvincular un chat*\n${listed(v)}\nEse chat ya no será de ${v.name}. Si perdió su teléfono, dale también de baja.\n¿Lo desvinculo? *sí* o *no*`,
  unlinked: (v: { name: string }) => `Listo: ese chat ya no es de ${v.name}.`,

  invitation: (v: { name: string; links: readonly { readonly channel: ChannelName; readonly link: string }[] }) =>
    lines([
      `Invitación para ${v.name}. Reenvíale esto; vale 24 horas y una sola vez:`,
      ...v.links.map(({ channel, link }) => `En ${channelTraits[channel].title}: ${link}`),
      `${v.links.length === 0 ? "Que me escriba" : "O que me escriba"}: invitación {password}`,
      "En 10 minutos borro este mensaje de aquí.",
    ]),
  invitationRefused: (v: { why: "unknown" | "used" | "expired" | "somebodyElse" | "tooMany" }) =>
    ({
      unknown: "Esa invitación no existe. Revisa que esté completa, o pide otra a tu gerente.",
      used: "Esa invitación ya se usó. Pide otra a tu gerente.",
      expired: "Esa invitación ya venció. Pide otra a tu gerente.",
      somebodyElse: "Este chat ya tiene dueño. La invitación es para quien todavía no se identifica.",
      tooMany: "Ya fueron muchas invitaciones que no sirven. Pide una nueva a tu gerente.",
    })[v.why],

  moneyRuleChanged: (v: { rule: MoneyRule; byName: string; from: Centavos | null; to: Centavos | null }) =>
    `⚠️ ${v.byName} cambió en la consola ${moneyRuleNames[v.rule]}: de ${amountOr(v.from)} a ${amountOr(v.to)}.\nSi no debía, avísale al dueño.`,
  /** Another account has a collaborator's number now. */
  numberMoved: (v: { name: string; channel: ChannelName }) =>
    `⚠️ El número de ${v.name} cambió de cuenta en ${channelTraits[v.channel].title}: la anterior ya no tiene permisos, y la nueva tampoco.\nSi la nueva es de ${v.name}, *invitar*. Si no, *baja*.`,
  accessChanged: (v: { change: "invited" | "unlinked"; name: string; byName: string }) =>
    `${v.byName} ${v.change === "invited" ? `invitó en la consola a ${v.name} a vincular otro chat` : `desvinculó en la consola un chat de ${v.name}`}.\nSi no debía, avísale al dueño.`,
  consoleCode: () =>
    "Tu código para la consola: {password}\nEscríbelo ahí. Si no lo pediste, no se lo des a nadie: alguien está usando tu nombre.",
  collaboratorList: (v: {
    people: readonly (ListedPerson & { readonly active: boolean; readonly chats: readonly ChannelName[] })[];
    page: number;
    pages: number;
  }) =>
    lines([
      `*Colaboradores*${v.pages > 1 ? ` (${v.page} de ${v.pages})` : ""}`,
      ...v.people.map(
        (person) =>
          `${person.active ? "" : "✖ de baja: "}${listed(person)} · ${
            person.chats.length === 0
              ? "sin chat"
              : `chat: ${person.chats.map((channel) => channelTraits[channel].title).join(", ")}`
          }`,
      ),
      v.people.length === 0 ? "No hay ninguno." : null,
    ]),
} satisfies TextTable;

export type PeopleKeys = KeysOf<typeof esMxPeople>;
