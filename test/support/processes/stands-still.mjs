// Preloaded into a bot under test (`node --import`): its process stops, as by SIGSTOP from outside, when the headers of the first sale are about to be
// written, which is after every check that the bot makes before.
import { subscribe } from "node:diagnostics_channel";

let isDone = false;
subscribe("undici:client:sendHeaders", ({ request }) => {
  if (isDone || !String(request.path).endsWith("/wallet/sale")) return;
  isDone = true;
  process.kill(process.pid, "SIGSTOP");
});
