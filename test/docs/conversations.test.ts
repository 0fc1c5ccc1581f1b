import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { conversationsPage, holdAll, messagesPerTask, type Held } from "../support/conversations/document.ts";

const page = join(import.meta.dirname, "../../docs/conversations.md");

let held: readonly Held[];
beforeAll(async () => {
  held = await holdAll();
});

describe("docs/conversations.md", () => {
  it("is what the machines and the conversations say; UPDATE_DOCS=1 writes it", () => {
    const made = conversationsPage(held);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, made);
    expect(readFileSync(page, "utf8")).toBe(made);
  });
});

describe("messages per task", () => {
  it("are as few as was promised", () => {
    const counts = [...messagesPerTask(held)].map(([task, { written }]) => [task, written]);
    expect(Object.fromEntries(counts)).toEqual({
      "Record a sale, in one line": 2,
      "Record a sale, step by step": 5,
      "Settle a doubt": 3,
      "Settle a doubt, by the button of its message": 1,
      "Read one's own balance (customer)": 1,
      "Use balance, in one line": 2,
      "Use balance and record the rest of the ticket as a sale": 3,
      "Register a customer, with their consent": 5,
      "Correct a balance, in one line": 2,
      "Refund a sale": 3,
      "Approve another manager's correction": 2,
      "Read the cut of the day": 1,
      "Add a collaborator, step by step": 5,
      "Disable a collaborator": 2,
      "Invite a collaborator": 1,
      "Unlink a collaborator's chat": 2,
    });
  });
});
