import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { flows } from "../../../flows/index.ts";
import type { Flow, FlowName } from "../../../src/flow/flow.ts";
import type { LookupRow, NewOperation, Session } from "../../../src/store/store.ts";
import type { Who } from "../../flows/machines/answers.ts";

const folder = join(import.meta.dirname, "../../fixtures/sessions");

/** An open conversation with everything that it waits for, as in a store. */
export interface RecordedSession {
  readonly who: Who;
  readonly session: Session;
  readonly lookups: readonly Pick<LookupRow, "conversationId" | "ask" | "request">[];
  readonly operations: readonly NewOperation[];
  /** The time until its timers are due, ms. */
  readonly dueInMs: { readonly [timer: string]: number };
}

/** Conversations of one version of a flow, by the state in which each waits. */
export interface RecordedSessions {
  readonly [state: string]: RecordedSession;
}

/** The versions of a flow with which the program can go on, oldest first. */
function versionsOf(flow: Flow): readonly number[] {
  let oldest = flow.version;
  while (flow.migrations[oldest - 1]) oldest--;
  return Array.from({ length: flow.version - oldest + 1 }, (_, index) => oldest + index);
}

/** The name of the file with the conversations of a version: a line has a state and the conversation that waits in it. */
function fileOf(flow: FlowName, version: number): string {
  return `${flow}.v${version}.jsonl`;
}

/** Every expected file. */
export const expectedFiles = Object.values(flows).flatMap((flow) =>
  versionsOf(flow).map((version) => ({ flow, version, file: fileOf(flow.id, version) })),
);

/** The existing files. */
export function recordedFiles(): readonly string[] {
  return readdirSync(folder).toSorted();
}

/** The recorded conversations of a version. Throws if there are none, and says how to record them. */
export function readSessions(flow: FlowName, version: number): RecordedSessions {
  const file = fileOf(flow, version);
  if (!recordedFiles().includes(file)) {
    throw new Error(
      `Of version ${version} of the flow "${flow}" no conversations are recorded (test/fixtures/sessions/${file}). ${howToRecord}`,
    );
  }
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  return Object.fromEntries(lines.map((line) => JSON.parse(line) as [string, RecordedSession]));
}

/** Records the conversations of a flow's version. A file with the same contents is left as it is. */
export function writeSessions(flow: Flow, sessions: RecordedSessions): void {
  const isRecorded = recordedFiles().includes(fileOf(flow.id, flow.version));
  if (isRecorded && isDeepStrictEqual(readSessions(flow.id, flow.version), sessions)) return;
  const lines = Object.entries(sessions).map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(join(folder, fileOf(flow.id, flow.version)), lines.join(""));
}

/** The command that records the conversations of today's versions. */
export const howToRecord = "Record them with: npm run generate";
