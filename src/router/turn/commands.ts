import { allRoles as all, staffRoles as staff } from "../../domain/person.ts";
import { askReport, refuseReport, type ReportWord } from "../reports/ask-report.ts";
import { balance } from "./commands/balance.ts";
import { answerQuestion, bareWordAnswers, isNoList } from "./commands/answer-question.ts";
import { chooseLanguage, chooseWallet, ownAffairs, refuseWallet } from "./commands/own-affairs.ts";
import type { TurnBuilder } from "./turn-builder.ts";
import type { CommandRow, Words, Who } from "./commands/command-row.ts";
import { askForRefund, lookUpToRefund, cancel } from "./commands/cancel.ts";
import { isSelling } from "./selling/reading.ts";

const ofPeople = { menu: { manager: "people" }, listed: null } as const;
const ofCorrections = { menu: { manager: "corrections" }, listed: null } as const;
const report = (word: ReportWord) =>
  ({
    roles: ["manager"],
    run: (turn: TurnBuilder, who: Who, { text }: Words) => askReport(turn, word, text, who),
    refuse: (turn: TurnBuilder) => refuseReport(turn, word),
    menu: { manager: "reports" },
    help: { manager: "management" },
  }) as const satisfies Partial<CommandRow>;

/**
 * Every command: whatever a person can write to the bot other than an answer to a flow's question. Recognition, handling, the menu, *ayuda* and the networks'
 * lists of commands are made from these rows, in this order. A new command is a row here, its sentences in `src/text` and its row in
 * `test/guarantees/only-authorised/matrix.test.ts`.
 */
export const commands = {
  wallet: {
    name: { "es-MX": "monedero", en: "wallet" },
    begins: {
      "es-MX": [{ runs: ["cambiar de? monedero", "monedero"], needs: "end choice =" }],
      en: [{ runs: ["change? the? wallet"], needs: "end choice" }],
    },
    roles: staff,
    run: (turn, who, { text }) => chooseWallet(turn, text, who),
    refuse: refuseWallet,
    menu: {},
    listed: null,
  },
  sale: {
    name: { "es-MX": "venta", en: "sale" },
    also: { "es-MX": ["new sale", "add a sale", "add sale", "a new sale"] },
    // "Venta de hoy", "venta total": the day's cut is wanted.
    begins: {
      "es-MX": [
        {
          runs: ["nueva? venta"],
          unless: ["total? de hoy|ayer|antier", "total? de la semana", "total? del dia|mes|turno"],
        },
      ],
      en: [{ runs: ["new? sale"] }],
    },
    flow: "sale",
    needsCollaborator: true,
    readsLine: true,
    number: "1",
    button: { label: { key: "menuSale" }, for: staff },
    menu: { cashier: "sale", manager: "sale" },
    help: { cashier: "sale", manager: "sale" },
    listed: { description: { key: "commandSale" }, for: staff },
  },
  redeem: {
    name: { "es-MX": "usar", en: "use" },
    begins: {
      "es-MX": [{ runs: ["usar|canjear|canje el? saldo", "usar|canjear|canje"] }],
      en: [
        // These may also begin a reason: "correct the ticket".
        { runs: ["use|redeem the? balance", "use|redeem"], needs: "figure end" },
      ],
    },
    flow: "redeem",
    needsCollaborator: true,
    readsLine: true,
    // The button of the summary says "Sí, usar"; there the word begins no new use.
    run: (turn, _who, { text }) =>
      turn.topic === "summary" && turn.session?.flow === "redeem" && text === "" ? turn.askAgain() : "flow",
    menu: { cashier: "redeem", manager: "redeem" },
    listed: { description: { key: "commandRedeem" }, for: staff },
  },
  balance: {
    name: { "es-MX": "saldo", en: "balance" },
    begins: { "es-MX": [{ runs: ["mi? saldo"], skips: "de del" }], en: [{ runs: ["my? balance"], skips: "of for" }] },
    roles: all,
    run: (turn, who, { text }) => balance(turn, text, who),
    number: "2",
    button: { label: { key: "menuBalance" }, for: all },
    menu: { customer: "ownBalance", cashier: "balance", manager: "balance" },
    help: { customer: "ownBalance" },
    listed: { description: { key: "commandBalance" }, for: all },
  },
  register: {
    name: { "es-MX": "registrar", en: "register" },
    begins: {
      "es-MX": [{ runs: ["registrar|alta|nuevo de|a|un? cliente"] }, { runs: ["registrar"], needs: "figure end" }],
      en: [{ runs: ["register a|the? customer"] }, { runs: ["register"], needs: "figure end" }],
    },
    flow: "register",
    needsCollaborator: true,
    run: (turn, who, { text }) => bareWordAnswers(turn, who, text, "registrar", isSelling),
    menu: { cashier: "register", manager: "register" },
    listed: { description: { key: "commandRegister" }, for: staff },
  },
  ownDay: {
    name: { "es-MX": "mis ventas", en: "my sales" },
    also: { "es-MX": ["mis ventas de hoy", "mi corte", "mi corte de hoy"], en: ["my cut"] },
    roles: staff,
    run: (turn, { phone, person }) => turn.lookUp("ownDay", { type: "ownDay", phone }, person.identity),
    menu: { cashier: "ownDay", manager: "ownDay" },
    listed: { description: { key: "commandOwnDay" }, for: staff },
  },
  doubts: {
    name: { "es-MX": "pendientes", en: "doubts" },
    also: { en: ["in doubt", "pending"] },
    flow: "doubts",
    number: "3",
    button: { label: { key: "menuDoubts" }, for: ["manager"] },
    menu: { manager: "doubts" },
    help: { manager: "management" },
    listed: { description: { key: "commandDoubts" }, for: ["manager"] },
  },
  corte: {
    ...report("corte"),
    name: { "es-MX": "corte", en: "cut" },
    begins: { "es-MX": [{ runs: ["corte"] }], en: [{ runs: ["cut"] }] },
    listed: { description: { key: "commandCorte" }, for: ["manager"] },
  },
  customers: {
    ...report("customers"),
    name: { "es-MX": "clientes", en: "customers" },
    also: { en: ["customers csv"] },
    begins: { "es-MX": [{ runs: ["lista|listado de clientes", "clientes"], skips: "csv", needs: "end" }] },
    listed: null,
  },
  audit: {
    ...report("audit"),
    name: { "es-MX": "auditoría", en: "audit" },
    begins: { "es-MX": [{ runs: ["auditoria"] }], en: [{ runs: ["audit"] }] },
    listed: null,
  },
  correct: {
    name: { "es-MX": "corregir", en: "correct" },
    // Alone or before a phone: "corrección de mercancía" may be a reason.
    begins: {
      "es-MX": [{ runs: ["corregir|correccion|ajustar|ajuste saldo?"], skips: "de", needs: "figure end" }],
      en: [{ runs: ["correct"], needs: "figure end" }],
    },
    flow: "correct",
    needsCollaborator: true,
    readsLine: true,
    // At a summary "corregir" changes an answer.
    run: (turn, who, { text }) => bareWordAnswers(turn, who, text, "corregir", isNoList),
    ...ofCorrections,
  },
  refund: {
    name: { "es-MX": "devolución", en: "refund" },
    begins: {
      "es-MX": [{ runs: ["devolucion|devolver|reembolso|reembolsar"], skips: "de a", needs: "= figure end" }],
      en: [{ runs: ["refund"], needs: "figure end" }],
    },
    flow: "refund",
    needsCollaborator: true,
    run: (turn, who, { text }) =>
      text.startsWith("=")
        ? lookUpToRefund(turn, text.slice(1), who)
        : bareWordAnswers(turn, who, text, "devolución", isNoList),
    ...ofCorrections,
  },
  askRefund: {
    name: { "es-MX": "pedir devolución", en: "ask for a refund" },
    begins: { "es-MX": [{ runs: ["pedir devolucion"], needs: "= end" }] },
    roles: staff,
    run: (turn, who, { text }) => askForRefund(turn, text.slice(1), who),
    menu: {},
    listed: null,
  },
  approvals: {
    name: { "es-MX": "aprobaciones", en: "approvals" },
    also: { "es-MX": ["aprobacion"] },
    flow: "approvals",
    ...ofCorrections,
  },
  collaborators: {
    name: { "es-MX": "colaboradores", en: "collaborators" },
    roles: ["manager"],
    run: (turn, { person }) => turn.lookUp("collaborators", { type: "collaborators" }, person.identity),
    ...ofPeople,
  },
  addCollaborator: {
    name: { "es-MX": "agregar cajero", en: "add cashier" },
    // What they will be belongs to the text: "agregar cajero Ana".
    begins: {
      "es-MX": [
        {
          runs: ["agregar|alta|nuevo|nueva", "dar de alta"],
          skips: "de a un una",
          needs: "colaborador cajero cajera gerente",
        },
      ],
      en: [
        { runs: ["add a? cashier"], gives: "cajero" },
        { runs: ["add a? manager"], gives: "gerente" },
        { runs: ["add a? collaborator"], gives: "colaborador" },
      ],
    },
    flow: "addCollaborator",
    ...ofPeople,
  },
  disableCollaborator: {
    name: { "es-MX": "desactivar", en: "disable" },
    // "Baja California" is a branch.
    begins: {
      "es-MX": [
        {
          runs: ["dar de baja", "desactivar|baja"],
          skips: "de del a al colaborador cajero cajera gerente",
          unless: ["california"],
        },
      ],
      en: [{ runs: ["disable the? collaborator", "disable cashier|manager", "disable"] }],
    },
    flow: "disableCollaborator",
    // "Baja" answers the question that names a person; it begins nothing else there.
    run: (turn, who, { text }) =>
      turn.topic === "summary"
        ? bareWordAnswers(turn, who, text, "baja", (flow) => flow === "disableCollaborator")
        : "flow",
    ...ofPeople,
  },
  invite: {
    name: { "es-MX": "invitar", en: "invite" },
    begins: { "es-MX": [{ runs: ["invitar"], skips: "a al colaborador" }], en: [{ runs: ["invite"] }] },
    flow: "invite",
    ...ofPeople,
  },
  unlink: {
    name: { "es-MX": "desvincular", en: "unlink" },
    begins: {
      "es-MX": [
        {
          runs: ["desvincular|desvincula|desvincule|desvinculen|desconectar|desconecta|desconecte|desconecten"],
          skips: "a al chat de del el la su telefono celular numero",
        },
      ],
      en: [{ runs: ["unlink"] }],
    },
    flow: "unlink",
    ...ofPeople,
  },
  ...ownAffairs,
  cancel: {
    name: { "es-MX": "cancelar", en: "cancel" },
    also: { "es-MX": ["cancela", "salir"], en: ["exit"] },
    isNoQuestion: true,
    roles: all,
    run: cancel,
    menu: {},
    listed: { description: { key: "commandCancel" }, for: staff },
  },
  back: {
    name: { "es-MX": "regresar", en: "back" },
    also: { "es-MX": ["atras", "volver", "back", "go back"] },
    roles: all,
    run: (turn, who) => {
      if (!turn.session) return "menu";
      return answerQuestion(turn, { type: "BACK", turn: turn.seq }, who);
    },
    menu: {},
    listed: null,
  },
  menu: {
    name: { "es-MX": "menú", en: "menu" },
    also: { "es-MX": ["start", "inicio"], en: ["hello", "hi", "good morning", "good afternoon", "good evening"] },
    roles: all,
    run: () => "menu",
    number: "0",
    menu: {},
    listed: { description: { key: "commandMenu" }, for: ["anyone", ...all] },
  },
  help: {
    name: { "es-MX": "ayuda", en: "help" },
    also: { "es-MX": ["help"] },
    roles: all,
    run: () => "help",
    menu: {},
    listed: { description: { key: "commandHelp" }, for: ["anyone", ...all] },
  },
  language: {
    // `readLanguage` reads a language by its own name.
    name: { "es-MX": "idioma", en: "language" },
    roles: all,
    run: (turn, { access }, { language }) => chooseLanguage(turn, language, access.role),
    menu: { customer: "language", cashier: "language", manager: "language" },
    listed: { description: { key: "commandLanguage" }, for: ["anyone", ...all] },
  },
  more: {
    name: { "es-MX": "más", en: "more" },
    also: { "es-MX": ["ver más", "más opciones"] },
    roles: all,
    // "Más" may be the answer to "¿agrego o quito?".
    run: (turn, who) =>
      bareWordAnswers(turn, who, "", "más", (flow) => flow === "correct") === "flow" ? "more" : undefined,
    button: { label: { key: "menuMore" }, for: all },
    menu: {},
    listed: null,
  },
} as const satisfies { readonly [type: string]: CommandRow };

export type CommandType = keyof typeof commands;
