import { graphlib, layout } from "@dagrejs/dagre";
import { html } from "hono/html";
import type { FlowGraph } from "../../router/operator/operator-actions.ts";
import type { Markup } from "../web/markup.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Edge = { readonly v: string; readonly w: string; readonly name?: string };
type Arrow = Partial<Point> & { readonly points: readonly Point[]; readonly label?: string };

/** A machine laid out, in pixels. A state's `again`: the events on which it re-enters itself; null: none. */
export type Drawing = ReturnType<typeof drawingOf>;

const letterPx = 7.4;
const linePx = 16;
/** Events named on one arrow; the others are counted. */
const eventsNamed = 2;

/** Node of the dot where a machine begins; no state has this name. */
const beginName = "[*]";

/** How the states and the events of a machine are called. */
export interface Names {
  readonly state: (name: string) => string;
  readonly event: (name: string) => string;
}

/** Lays a machine out from left to right. Deterministic. */
export function drawingOf({ states, initial, ways }: FlowGraph, called: Names) {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 56, edgesep: 12, marginx: 20, marginy: 20 });
  graph.setNode(beginName, { width: 12, height: 12 });
  for (const { name, type } of states) {
    const width = called.state(name).length * letterPx + (type === "passing" ? 26 : 24);
    graph.setNode(name, { width, height: type === "passing" ? 26 : 32 });
  }
  for (const name of initial) graph.setEdge(beginName, name, { width: 0, height: 0 }, "0");
  ways.forEach(({ from, to, events }, index) => {
    if (from === to) return;
    const label = labelOf(events.map(called.event));
    const size = label === "" ? { width: 0, height: 0 } : { width: label.length * 5.6, height: linePx };
    graph.setEdge(from, to, { ...size, labelpos: "c", label }, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const begin = { name: beginName, type: "passing" as const };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: [begin, ...states].map(({ name, type }) => ({
      ...(graph.node(name) as Box),
      name,
      label: name === beginName ? "" : called.state(name),
      type,
      again: ways.find(({ from, to }) => from === name && to === name)?.events.map(called.event) ?? null,
    })),
    ways: (graph.edges() as readonly Edge[]).map((edge) => {
      const { points, label = "", x = 0, y = 0 } = graph.edge(edge) as Arrow;
      return { points, label, at: { x, y } };
    }),
  };
}

function labelOf(events: readonly string[]): string {
  const named = events.slice(0, eventsNamed).join(", ");
  return events.length > eventsNamed ? `${named} +${events.length - eventsNamed}` : named;
}

/** The drawing as SVG with the current state marked. */
export function pictureOf(drawing: Drawing, current: string, description: string): Markup {
  const { width, height, states, ways } = drawing;
  const arrows = ways.map(
    ({ points, label, at }) =>
      html`<path
          class="way"
          d="${pathOf(points)}"
          marker-end="url(#tip)"
        />${label === "" ? "" : html`<text class="event" x="${round(at.x)}" y="${round(at.y + 4)}">${label}</text>`}`,
  );
  const boxes = states.map(({ name, label, type, again, x, y, width: wide, height: high }) => {
    if (name === beginName) return html`<circle class="begin" cx="${round(x)}" cy="${round(y)}" r="5" />`;
    const kind = `state ${type}${name === current ? " here" : ""}`;
    return html`<g class="${kind}"
      ><rect
        x="${round(x - wide / 2)}"
        y="${round(y - high / 2)}"
        width="${round(wide)}"
        height="${round(high)}"
        rx="${type === "passing" ? high / 2 : 8}"
      /><text x="${round(x)}" y="${round(y + 5)}">${label}</text
      >${again === null ? "" : loop(x + wide / 2, y - high / 2, again)}</g
    >`;
  });
  return html`<svg
    class="machine"
    role="img"
    aria-label="${description}"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
  >
    <defs>
      <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path class="tip" d="M0 0 8 4 0 8z" />
      </marker>
    </defs>
    ${arrows} ${boxes}
  </svg>`;
}

/** The arrow from a state to itself, at the upper right corner of its box. */
function loop(right: number, top: number, events: readonly string[]): Markup {
  return html`<path
    class="way"
    d="M${round(right - 18)} ${round(top)}C${round(right - 16)} ${round(top - 20)} ${round(right + 20)} ${round(top - 14)} ${round(right + 1)} ${round(top + 10)}"
    marker-end="url(#tip)"
    ><title>${events.join(", ")}</title></path
  >`;
}

/** A line through the points with round corners. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${round(point.x)} ${round(point.y)} ${round(middle.x)} ${round(middle.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${bends.join("")}L${round(last.x)} ${round(last.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
