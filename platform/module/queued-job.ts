import type { Id } from '../../kernel/id.ts';
import type { BlobName } from '../blobs/blobs.ts';
import type { Caller } from '../database/caller.ts';
import type { TenantSecrets } from '../crypto/secrets.ts';
import type { Tx } from '../database/tx.ts';
import type { JobKind, JobSettings, Payload, Turn } from '../jobs/job.ts';
import type { Reach } from '../network/reach.ts';
import type { Texts } from '../texts/texts.ts';

/** In whose name a job acts, where a person asked for it. */
export interface Actor {
  /** A staff member. */
  staffId: Id;
  name: string;
  permissions: readonly string[];
}

/** What a job may do: transactions on its provider's rows, one after the other, and read the provider's files. */
export interface JobSteps {
  /** As the system, which sees every customer. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** As a person on every customer, by way of an import. */
  runFor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** As a person with the rights and the walls that they have: what they asked for is done after them. */
  runAs<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Where a blob lies on the disk; it may be gone. */
  pathOf(blob: BlobName): string;
  texts: Texts;
  secrets: TenantSecrets;
  /** To hosts that somebody has named. */
  reach: Reach;
  /**
   * As one of this customer's people may read, and no more: by the database role of the portal, which cannot read what
   * is private. For what is written to people outside.
   */
  readAsCustomer<T>(customerId: Id, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** As people reach us: `https://desk.example.cn`; null: not known. */
  publicUrl: string | null;
}

/** Work that a use case asks for by `enqueue`, done after its transaction, at least once: harmless twice. */
export interface QueuedJob<Noun extends string = string> extends JobSettings {
  kind: JobKind<Noun>;
  run(steps: JobSteps, ids: Payload<Noun>, turn: Turn): Promise<void>;
}

/** Checks the job against its ids, then forgets them: registers hold jobs of all kinds. */
export function queuedJob<const Noun extends string>(definition: QueuedJob<Noun>): QueuedJob {
  // run only ever gets the ids that its kind names: see isPayload
  return definition;
}
