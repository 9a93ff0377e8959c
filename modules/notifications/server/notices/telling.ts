import type { Id } from '../../../../kernel/id.ts';
import type { Notice, NoticeParams } from '../../../../platform/module/notice.ts';

/** Something to be told to some people. */
export interface Telling {
  notice: Notice;
  /** What it is told of once: the event, or a deadline. */
  key: Id;
  subject: { kind: string; id: Id };
  customerId: Id | null;
  params: NoticeParams;
  /** Staff members or contacts, as the notice says. */
  whom: readonly Id[];
  /** Whoever did it: they know. */
  actorId: Id | null;
  /** Of the provider's people, each is told in their own working hours, and not before. */
  waitsForHours?: boolean;
}
