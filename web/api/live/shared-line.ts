import { openLine } from './line.ts';
import { wake, type Signal } from './signal.ts';

export interface SharedLine {
  /** Somebody is signed in: whoever holds the stream shall try, if they rest. */
  wake(): void;
  leave(): void;
}

const name = 'yingtai-live';

/** One stream for all pages of this browser: held by a shared worker, else by the page that has the lock. */
export function joinLine(give: (signal: Signal) => void): SharedLine {
  return 'SharedWorker' in globalThis ? joinWorker(give) : joinPages(give);
}

function joinWorker(give: (signal: Signal) => void): SharedLine {
  const worker = new SharedWorker(new URL('./live-worker.ts', import.meta.url), { type: 'module', name });
  // only our own worker speaks on it
  worker.port.addEventListener('message', ({ data }) => give(data as Signal));
  worker.port.start();
  const say = saying(worker.port);
  const leave = () => say('leave');
  addEventListener('pagehide', leave);
  return {
    wake: () => say(wake),
    leave() {
      removeEventListener('pagehide', leave);
      leave();
    },
  };
}

/** Ports and channels reach our own pages only; there is no origin to name, as there is with windows. */
function saying(to: MessagePort | BroadcastChannel): (words: unknown) => void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return (words) => to.postMessage(words);
}

/** Whoever has the lock holds the stream and tells the others; when that page closes, the next one gets the lock. */
function joinPages(give: (signal: Signal) => void): SharedLine {
  const channel = new BroadcastChannel(name);
  const say = saying(channel);
  const left = new AbortController();
  let own: ReturnType<typeof openLine> | undefined;
  channel.addEventListener('message', ({ data }) => {
    if (data === wake) own?.wake();
    else give(data as Signal);
  });
  const hold = () =>
    new Promise<void>((release) => {
      own = openLine((signal) => {
        give(signal);
        say(signal);
      });
      left.signal.addEventListener('abort', () => release());
    });
  // without locks (a page that is not secure) every page holds a stream of its own
  if (!('locks' in navigator)) void hold();
  else void navigator.locks.request(name, { signal: left.signal }, hold).catch(() => undefined);
  return {
    wake() {
      own?.wake();
      say(wake);
    },
    leave() {
      own?.close();
      left.abort();
      channel.close();
    },
  };
}
