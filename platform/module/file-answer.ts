import type { Steps } from './register.ts';

/**
 * A file as the answer of a use case (`sends: 'file'`). The use case's transaction is over before a byte is produced;
 * `open` may have short ones of its own. What fails before the first piece is told as any refusal; what fails later
 * breaks the connection off, so that nobody takes half a file for a whole one.
 */
export interface FileAnswer {
  /** As it is saved; any characters. */
  fileName: string;
  mediaType: string;
  /** HTML that was made safe, to be shown in a frame of ours, where it runs and loads nothing. Absent: it is saved. */
  isPage?: true;
  /** Where it is known beforehand: what then turns out to be shorter or longer breaks off. */
  bytes?: number;
  /** Names this content: a browser that has it may ask whether it still holds. Without it, nothing is kept. */
  version?: string;
  open(steps: FileSteps): AsyncIterable<Uint8Array>;
}

/** What is at hand while a file is made. */
export interface FileSteps extends Steps {
  /** As people reach us: `https://desk.example.cn`; null: not known. */
  publicUrl: string | null;
}
