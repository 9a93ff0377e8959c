declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface Folder {
    uidvalidity: number;
    uidnext: number;
    messages: { uid: number; raw: string }[];
  }

  interface HoodieCrow {
    server: Server;
    listen(port: number, host: string): void;
    close(done: () => void): void;
    getMailbox(path: string): Folder | undefined;
    /** `raw` holds a byte a letter. */
    appendMessage(folder: string, flags: string[], internalDate: string | undefined, raw: string): void;
  }

  export type { HoodieCrow };
  export default function hoodiecrow(options: { plugins?: string[]; storage?: Record<string, unknown> }): HoodieCrow;
}
