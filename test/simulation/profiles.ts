/** What goes wrong in a run, and how often. Probabilities are per request, message or instant. */
export interface Profile {
  readonly name: string;
  /** Of a money request: its headers provably never leave. */
  readonly notSent: number;
  /** It leaves and is lost before the wallet has it. */
  readonly requestLost: number;
  /** The wallet applies it and its answer is lost. */
  readonly answerLost: number;
  /** The wallet answers 5xx without having applied it. */
  readonly failsBefore: number;
  /** The wallet answers 5xx and has applied it. */
  readonly failsAfter: number;
  /** No answer that can be used, and it is applied up to minutes later. */
  readonly late: number;
  /** A balance, or the list of collaborators, cannot be read. */
  readonly unreadable: number;
  /** The network delivers an update again that was confirmed. */
  readonly redelivered: number;
  /** People tap or write their *sí* twice, or write it before the summary can have come. */
  readonly hasty: number;
  /** A message of the bot is refused for now, or sent without the bot learning of it. */
  readonly chatLost: number;
  /** The process ends at a commit, before or after it. */
  readonly crashAtCommit: number;
  /** The process ends at a named crash point. */
  readonly crashAtPoint: number;
  /** Movements by other tills per phone and minute. */
  readonly outsiders: number;
  /** The store takes its time, ms at most. */
  readonly storeMs: number;
  /** The wallet's budget makes money wait. */
  readonly budget: number;
  /** How long the wallet may take for each half of an answer, ms. */
  readonly walletMs: number;
  /** The database refuses a commit, or a quarter as often to be read: a full disk, for one. */
  readonly refused: number;
  /** The process is stopped in good order and started again, times a minute. */
  readonly restarts: number;
  /** The shop writes in somebody's chat itself, per thing they have to do. */
  readonly takeovers: number;
  /** How much of everything is about one customer. */
  readonly crowd: number;
  /** How much of what is done is the same sale again. */
  readonly alike: number;
  /** Things to be done, from and to. */
  readonly tasks: readonly [least: number, most: number];
  /** Nothing goes wrong any more from here on, ms. */
  readonly calmMs: number;
  /** How many of the seeds of a push it is run with: some take long. */
  readonly share: number;
}

const none: Profile = {
  name: "none",
  notSent: 0,
  requestLost: 0,
  answerLost: 0,
  failsBefore: 0,
  failsAfter: 0,
  late: 0,
  unreadable: 0,
  redelivered: 0,
  hasty: 0,
  chatLost: 0,
  crashAtCommit: 0,
  crashAtPoint: 0,
  outsiders: 0,
  storeMs: 0,
  budget: 0,
  walletMs: 300,
  refused: 0,
  restarts: 0,
  takeovers: 0,
  crowd: 0.5,
  alike: 0,
  tasks: [2, 4],
  calmMs: 140_000,
  share: 1,
};

/** Nothing goes wrong. */
export const calm: Profile = none;

const often = 0.35;

export const profiles: readonly Profile[] = [
  none,
  { ...none, name: "not-sent", notSent: often, budget: 0.1 },
  { ...none, name: "request-lost", requestLost: often },
  { ...none, name: "answer-lost", answerLost: often },
  { ...none, name: "5xx-before", failsBefore: often },
  { ...none, name: "5xx-after", failsAfter: often },
  { ...none, name: "late", late: often },
  { ...none, name: "late-and-lost", share: 0.3, late: 0.4, requestLost: 0.4, crowd: 1, alike: 0.8, tasks: [4, 6] },
  { ...none, name: "outage", share: 0.3, notSent: 1, calmMs: 900_000, tasks: [1, 3] },
  {
    ...none,
    name: "slow-wallet",
    share: 0.3,
    walletMs: 12_000,
    answerLost: 0.2,
    requestLost: 0.2,
    late: 0.2,
    crowd: 1,
    tasks: [3, 5],
    calmMs: 200_000,
  },
  { ...none, name: "redelivery", redelivered: 0.4, hasty: 0.4 },
  { ...none, name: "hasty", share: 0.3, hasty: 0.7, chatLost: 0.4, storeMs: 60 },
  { ...none, name: "crash", crashAtCommit: 0.006, crashAtPoint: 0.03 },
  { ...none, name: "restarts", share: 0.3, restarts: 3, takeovers: 0.2, late: 0.1, answerLost: 0.1, requestLost: 0.1 },
  { ...none, name: "full-disk", share: 0.3, refused: 0.12, answerLost: 0.1, crashAtPoint: 0.01 },
  { ...none, name: "outsiders", outsiders: 1, answerLost: 0.2, requestLost: 0.2 },
  { ...none, name: "chat-lost", share: 0.3, chatLost: 0.3, unreadable: 0.3 },
  { ...none, name: "slow-store", share: 0.3, storeMs: 400, crashAtCommit: 0.003, answerLost: 0.1 },
  {
    name: "mix",
    notSent: 0.06,
    requestLost: 0.06,
    answerLost: 0.08,
    failsBefore: 0.05,
    failsAfter: 0.05,
    late: 0.08,
    unreadable: 0.08,
    redelivered: 0.15,
    hasty: 0.2,
    chatLost: 0.1,
    crashAtCommit: 0.003,
    crashAtPoint: 0.015,
    outsiders: 0.2,
    storeMs: 60,
    budget: 0.05,
    walletMs: 2_500,
    refused: 0.02,
    restarts: 0.4,
    takeovers: 0.05,
    crowd: 0.6,
    alike: 0.1,
    tasks: [2, 5],
    calmMs: 140_000,
    share: 1,
  },
];

/** The profile of a name. Throws when there is none. */
export function profileNamed(name: string): Profile {
  const found = profiles.find((one) => one.name === name);
  if (!found) throw new Error(`There is no profile "${name}": ${profiles.map((one) => one.name).join(", ")}`);
  return found;
}
