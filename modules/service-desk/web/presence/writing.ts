/** On which ticket of this page somebody is writing: set by its composer, said by whoever tells the others. */
let writingOn: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Who has not touched a key for so long reads or thinks. */
const restMilliseconds = 15_000;

export function noteWriting(ticketId: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => setWriting(null), restMilliseconds);
  setWriting(ticketId);
}

export function noteWritten(): void {
  clearTimeout(timer);
  setWriting(null);
}

export function isWritingOn(ticketId: string): boolean {
  return writingOn === ticketId;
}

export function listenWriting(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setWriting(ticketId: string | null): void {
  if (writingOn === ticketId) return;
  writingOn = ticketId;
  listeners.forEach((listener) => listener());
}
