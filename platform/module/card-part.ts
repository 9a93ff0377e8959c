import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Tx } from '../database/tx.ts';
import type { TextParams } from '../texts/texts.ts';

/** A text with what it names, or words as somebody wrote them. */
export type CardWords = { key: string; params?: TextParams } | string;

/** Something that happened to a machine in its life (AST-04). */
export interface CardRow {
  /** With `at` unlike that of every other row: of what the row tells of. */
  id: Id;
  at: Instant;
  title: CardWords;
  lines: readonly CardWords[];
  /** Who did it; null: nobody in particular, or not for the caller. */
  by: string | null;
  /** Where more of it stands; null: nowhere. */
  deskPath: string | null;
  portalPath?: string | null;
  /** False: the customer sees less of it, or nothing; absent: as of all rows of its part. */
  isPublic?: boolean;
}

/** What stands on top of the card: what is so today. */
export interface CardFact {
  label: CardWords;
  value: CardWords;
  tone?: 'good' | 'soon' | 'breached' | 'waiting';
}

export interface CardMachine {
  assetId: Id;
  customerId: Id;
  /** For the customer's eyes, whoever asks: nothing of our own, no prices, no suppliers. */
  isPublicOnly: boolean;
}

/** The rows after this place, latest first, at most so many. Null: from the latest on. */
export interface CardStretch extends CardMachine {
  before: { at: Instant; id: Id } | null;
  limit: number;
}

/** What a module knows of a machine's life; each of its rows is served by an index. */
export interface CardPart {
  /** By which the card is narrowed: `ticket`. Unique. */
  kind: string;
  /** What its rows are called: `service-desk:card.kind`. */
  textKey: string;
  /** For whoever holds one of these; absent: for all who see the machine. */
  permissions?: readonly string[];
  /** Whether the customer's people are shown it: what it reads for them, its tables grant them. */
  isPublic: boolean;
  rows?(tx: Tx, stretch: CardStretch): Promise<readonly CardRow[]>;
  facts?(tx: Tx, machine: CardMachine): Promise<readonly CardFact[]>;
}
