import type { Signal } from './signal.ts';
import { joinLine, type SharedLine } from './shared-line.ts';

type Listener = (signal: Signal) => void;

const listeners = new Set<Listener>();
let line: SharedLine | null = null;

/** What this page is told, from now on; answers with how to stop. */
export function listenLive(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Joins the stream of the browser, once a page. */
export function goLive(): void {
  line ??= joinLine((signal) => listeners.forEach((listener) => listener(signal)));
  line.wake();
}
