import { describe } from "vitest";
import { approvalContract } from "./approval-contract.ts";
import { consoleSessionContract } from "./console-session-contract.ts";
import { dayOfPhoneContract } from "./day-of-phone-contract.ts";
import { directoryContract } from "./directory-contract.ts";
import { doubtContract } from "./doubt-contract.ts";
import { erasureContract } from "./erasure-contract.ts";
import { gateContract } from "./gate-contract.ts";
import { inboxContract } from "./inbox-contract.ts";
import { operationContract } from "./operation-contract.ts";
import { operationReadingContract } from "./operation-pages-contract.ts";
import { outboxContract } from "./outbox-contract.ts";
import { questionContract } from "./question-contract.ts";
import type { MakePlace } from "./place.ts";
import { readingContract } from "./read-model-contract.ts";
import { receiptContract } from "./receipt-contract.ts";
import { restorationContract } from "./restoration-contract.ts";
import { sameSaleContract } from "./same-sale-contract.ts";
import { timeContract } from "./time-contract.ts";
import { turnContract } from "./turn-contract.ts";
import { waitingContract } from "./waiting-contract.ts";
import { whatsappContract } from "./whatsapp-contract.ts";
import { whatsappPeopleContract } from "./whatsapp-people-contract.ts";

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
