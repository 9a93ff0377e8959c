import type { Instant } from '../../../kernel/instant.ts';

export interface ReadAddress {
  name: string;
  /** In lower case. */
  address: string;
}

/** A file that came with a mail, as the mail names it. */
export interface ReadFile {
  name: string;
  /** By which the text shows it, without brackets; null: it stands beside the text. */
  contentId: string | null;
  content: Uint8Array;
}

/** A mail as far as it can be understood. All of it is what its writer claims. */
export interface ReadMail {
  /** Null: nobody, or nobody that could be answered. */
  from: ReadAddress | null;
  to: ReadAddress[];
  cc: ReadAddress[];
  replyTo: ReadAddress[];
  /** Empty when it has none. */
  subject: string;
  /** `<…@…>`, as the others below. */
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** Null: none, or none that can be. */
  sentAt: Instant | null;
  /** By their names in lower case, each as often as it stands there; without what is said above. */
  headers: Readonly<Record<string, readonly string[]>>;
  /** What its text says, without signs of HTML; may be empty. */
  freshText: string;
  /** What it quotes below that, from its first heading on. */
  quotedText: string | null;
  /** Made safe; pictures that came along as `cid:…`. Null: it was written as plain text, or is too long. */
  html: string | null;
  /** Pictures in it that lie elsewhere. */
  outsidePictures: number;
  files: ReadFile[];
  /** Files that were too many, or broken off. */
  droppedFiles: number;
}

export interface MailLimits {
  parts: number;
  /** How deep parts may lie in one another. */
  depth: number;
  files: number;
  headerBytes: number;
  /** Of each: the new text, the quoted, and a million more of HTML. */
  letters: number;
  htmlLetters: number;
  seconds: number;
  megabytes: number;
}

export const mailLimits: MailLimits = {
  parts: 2000,
  depth: 30,
  files: 100,
  headerBytes: 1024 * 1024,
  letters: 100_000,
  htmlLetters: 1_000_000,
  seconds: 20,
  megabytes: 512,
};
