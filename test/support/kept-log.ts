import type { Log, LogFields } from "../../src/log.ts";

export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly event: string;
  readonly fields: LogFields;
}

/** A log that keeps its lines. `changed` is called after each. */
export function recordingLog(lines: LogLine[], changed: () => void = () => {}): Log {
  const at =
    (level: LogLine["level"]) =>
    (event: string, fields: LogFields = {}) => {
      lines.push({ level, event, fields });
      changed();
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
