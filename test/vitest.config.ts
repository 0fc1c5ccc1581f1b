import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    dir: "test",
    include: ["**/*.test.ts"],
    reporters: ["default", "./test/support/counts-reporter.ts"],
    // Child processes and servers on two cores: generous, so that a slow machine is not a failed test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Contacts of the WhatsApp server are libsignal too, which prints every session it closes.
    onConsoleLog: (log) => !log.startsWith("Closing session:"),
  },
});
