/** Samples by name and labels, as they stand: `monedero_operations{state="ready"}`. */
export type Samples = ReadonlyMap<string, number>;

const typeLine = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)$/;
const sampleLine =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)((?:\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*",?)+\})?) ([Nn]a[Nn]|[+-]Inf|[-+0-9.eE]+)$/;

/** Reads Prometheus' text format as strictly as it is described; throws on a line that is none of it, and on a sample without a type. */
export function readPrometheus(text: string): Samples {
  if (!text.endsWith("\n")) throw new Error("The last line has no end");
  const types = new Map<string, string>();
  const samples = new Map<string, number>();
  for (const line of text.split("\n")) {
    if (line === "" || /^# HELP [a-zA-Z_:][a-zA-Z0-9_:]* .+$/.test(line)) continue;
    const type = typeLine.exec(line);
    if (type) {
      if (types.has(type[1] as string)) throw new Error(`Two types: ${line}`);
      types.set(type[1] as string, type[2] as string);
      continue;
    }
    const [, name = "", labels = "", value = ""] = sampleLine.exec(line) ?? [];
    const family = name.replace(/_(?:bucket|sum|count)$/, "");
    if (!types.has(name) && types.get(family) !== "histogram") throw new Error(`No sample: ${line}`);
    if (samples.has(name + labels)) throw new Error(`Twice: ${line}`);
    samples.set(name + labels, Number(value.replace("Inf", "Infinity")));
  }
  return samples;
}
