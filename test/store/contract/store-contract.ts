import { describe } from "vitest";
import { approvalContract } from "./approval-contract.ts";
import { consoleSessionContract } from "./console-session-contract.ts";
import { directoryContract } from "./directory-contract.ts";
import { doubtContract } from "./doubt-contract.ts";
import { erasureContract } from "./erasure-contract.ts";
import { operationContract } from "./operation-contract.ts";
import { operationReadingContract, sameSaleContract } from "./operation-pages-contract.ts";
import { outboxContract } from "./outbox-contract.ts";
import { gateContract, questionContract } from "./question-contract.ts";
import type { MakePlace } from "./place.ts";
import { readingContract } from "./read-model-contract.ts";
import { receiptContract } from "./receipt-contract.ts";
import { dayOfPhoneContract, restorationContract, timeContract } from "./time-contract.ts";
import { inboxContract, turnContract } from "./turn-contract.ts";
import { waitingContract } from "./waiting-contract.ts";
import { whatsappContract, whatsappPeopleContract } from "./whatsapp-contract.ts";

/** What every store must keep for the linked WhatsApp account. */
export function whatsappRecordsContract(name: string, makePlace: MakePlace): void {
  describe(name, () => {
    whatsappContract(makePlace);
    whatsappPeopleContract(makePlace);
  });
}

/** What every store must do, whatever it is made of. */
export function storeContract(name: string, makePlace: MakePlace): void {
  describe(name, () => {
    inboxContract(makePlace);
    turnContract(makePlace);
    gateContract(makePlace);
    outboxContract(makePlace);
    questionContract(makePlace);
    receiptContract(makePlace);
    waitingContract(makePlace);
    operationContract(makePlace);
    dayOfPhoneContract(makePlace);
    sameSaleContract(makePlace);
    doubtContract(makePlace);
    timeContract(makePlace);
    restorationContract(makePlace);
    directoryContract(makePlace);
    approvalContract(makePlace);
    erasureContract(makePlace);
    consoleSessionContract(makePlace);
    readingContract(makePlace);
    operationReadingContract(makePlace);
  });
}
