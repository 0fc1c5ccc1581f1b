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
  /** It is lost on the way or applied, and answered with a success that is another call's, an announcement or an error: with a code that does not confirm it. */
  readonly misanswered: number;
  /** The program itself fails while it sends, before anything left or after the wallet applied it: the call throws. */
  readonly throws: number;
  /** A balance, or the list of collaborators, cannot be read. */
  readonly unreadable: number;
  /** The network delivers an update again that was confirmed. */
  readonly redelivered: number;
  /** What somebody writes is held up in the network for up to half a minute, and what they write after it too. */
  readonly delayed: number;
  /** The networks tell the bot what time it is; otherwise it has their messages alone. */
  readonly tellsTime: boolean;
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
  /** How long a connection to the wallet may take to open, ms. */
  readonly connectMs: number;
  /** The wallet asks money to wait until then, ms of the run, or up to a minute less; 0: it does not. */
  readonly pausedMs: number;
  /** How long the wallet may take for each half of an answer, ms. */
  readonly walletMs: number;
  /** The database refuses a commit, or a quarter as often to be read: a full disk, for one. */
  readonly refused: number;
  /** The process is stopped in good order and started again, times a minute. */
  readonly restarts: number;
  /** The shop writes in somebody's chat itself, per thing they have to do. */
  readonly takeovers: number;
  /** Share of the tasks that concern one and the same customer. */
  readonly crowd: number;
  /** Share of the tasks that concern a phone of the staff's, strangers excluded. */
  readonly staffPhones: number;
  /** People ask later what became of a thing they had to do, and for their own day. */
  readonly asks: number;
  /** Share of the tasks that are the same sale again. */
  readonly alike: number;
  /** A channel lets this much time pass between any two messages, ms at most: the others wait in it. */
  readonly paceMs: number;
  /** A message fails in its channel, or hangs there until it fails. Of those that hang some were read, of the others none. */
  readonly sendFails: number;
  /** The network never takes the list of commands of a chat, also when nothing else goes wrong any more. */
  readonly commandListsFail: boolean;
  /** The process stays away for hours when it ends, while other tills go on. */
  readonly longDown: number;
  /** The machine was started anew before the next life begins. */
  readonly reboots: number;
  /** Somebody sets the machine's wall clock, times a minute. */
  readonly clockSteps: number;
  /** The clock is only set back, and by little. */
  readonly clockBack: boolean;
  /** The machine's wall clock is ahead of the true time from the beginning, ms. */
  readonly aheadMs: number;
  /** A balance is read as it was a while ago. */
  readonly lagging: number;
  /** How long ago at most, ms. */
  readonly lagMs: number;
  /** People answer question by question, and not in one line. */
  readonly stepwise: number;
  /** People type the same answer twice. */
  readonly twice: number;
  /** People answer every copy of a question that reaches them. */
  readonly copies: number;
  /** Tickets are of the few that everybody has, and not of the person's own. */
  readonly sharedTickets: number;
  /** Sales have no ticket. */
  readonly ticketless: number;
  /** Share of the tasks that are a purchase paid with points in part. */
  readonly rests: number;
  /** Wallets of the account. */
  readonly wallets: 1 | 2;
  /** People choose another wallet before they answer a question. */
  readonly walletChanges: number;
  /** Somebody of the staff is listed by the wallet only during the run, and writes at once. */
  readonly hired: number;
  /** When that is at the latest, ms of the run. */
  readonly hiredByMs: number;
  /** The list of collaborators cannot be read in the beginning, ms at most. */
  readonly listFailsMs: number;
  /** The list of collaborators is given empty, once. */
  readonly listEmpty: number;
  /** When the process ends, its database is put back from the last copy of it. */
  readonly restored: number;
  /** Share of those copies that were made by hand, without a mark, and are started under another bot and account. */
  readonly copied: number;
  /** The machine's wall clock is ahead by so much when the database is put back, until somebody sets it right within minutes, ms. */
  readonly aheadAtRestoreMs: number;
  /** How many copies are taken during the run, besides the one at its beginning. */
  readonly backups: number;
  /** Things to be done, from and to. */
  readonly tasks: readonly [least: number, most: number];
  /** Nothing goes wrong any more from here on, ms. */
  readonly faultsEndAtMs: number;
  /** Share of the seeds of a push that it is run with: some profiles take long. */
  readonly seedFraction: number;
}

/** Nothing goes wrong. */
export const none: Profile = {
  name: "none",
  notSent: 0,
  requestLost: 0,
  answerLost: 0,
  failsBefore: 0,
  failsAfter: 0,
  late: 0,
  misanswered: 0,
  throws: 0,
  unreadable: 0,
  redelivered: 0,
  delayed: 0,
  tellsTime: false,
  hasty: 0,
  chatLost: 0,
  crashAtCommit: 0,
  crashAtPoint: 0,
  outsiders: 0,
  storeMs: 0,
  budget: 0,
  connectMs: 20,
  pausedMs: 0,
  walletMs: 300,
  refused: 0,
  restarts: 0,
  takeovers: 0,
  crowd: 0.5,
  staffPhones: 0.03,
  asks: 0,
  alike: 0,
  paceMs: 0,
  sendFails: 0,
  commandListsFail: false,
  longDown: 0,
  reboots: 0,
  clockSteps: 0,
  clockBack: false,
  aheadMs: 0,
  lagging: 0,
  lagMs: 20_000,
  stepwise: 0.15,
  twice: 0,
  copies: 0,
  sharedTickets: 0.2,
  ticketless: 0.1,
  rests: 0,
  wallets: 1,
  walletChanges: 0,
  hired: 0,
  hiredByMs: 50_000,
  listFailsMs: 0,
  listEmpty: 0,
  restored: 0,
  copied: 0,
  aheadAtRestoreMs: 0,
  backups: 0,
  tasks: [2, 4],
  faultsEndAtMs: 140_000,
  seedFraction: 1,
};

/** What is left of a profile when nothing goes wrong any more: what the account, the networks and the machine are like. */
export function calmed({ wallets, commandListsFail, paceMs }: Profile): Profile {
  return { ...none, wallets, commandListsFail, paceMs };
}
