import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** Something that one staff member is told when their working hours begin. */
export interface HeldNotice {
  id: Id;
  customerId: Id | null;
  staffId: Id;
  /** Of the notice. */
  kind: string;
  key: Id;
  subjectKind: string;
  subjectId: Id;
  /** Ids, codes and numbers, as the notice has them. */
  params: Record<string, string | number>;
  dueAt: Instant;
}
