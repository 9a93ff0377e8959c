import type { BodyOf } from '../../../../kernel/contract.ts';
import type { Impact } from '../../../catalogue/priority.contract.ts';
import type { Guidance } from '../../guidance.contract.ts';
import type { recordTicket } from '../../ticket.contract.ts';

export type ReportBody = BodyOf<typeof recordTicket>;

/** What is being written; kept in this browser until it has arrived. */
export interface ReportDraft {
  title: string;
  description: string;
  impact: Impact | '';
  categoryId: string;
  siteId: string;
  /** What was asked first, and answered. */
  guidance: Guidance | null;
  /** The title that the answers gave; another one is the writer's own. */
  guidedTitle: string;
  /** For whom, where it is not for oneself. */
  caller: { id: string; name: string; customerId: string } | null;
  /** What was sent last, and under which key: sent again, it is still the same report. */
  sent: { content: string; key: string } | null;
}

export const emptyDraft: ReportDraft = {
  title: '',
  description: '',
  impact: '',
  categoryId: '',
  siteId: '',
  guidance: null,
  guidedTitle: '',
  caller: null,
  sent: null,
};

export function isReportDraft(value: unknown): value is ReportDraft {
  return typeof value === 'object' && value !== null && Object.keys(emptyDraft).every((name) => name in value);
}

/** What is known beside the draft: what was chosen before it, and who writes. */
export interface ReportAround {
  kind: ReportBody['kind'];
  assetId: string | undefined;
  me: { customerId: string; siteId: string | null };
  attachmentIds: string[];
}

/** The report as it is sent: empty fields left out, so that the category's and the customer's own proposals hold. */
export function reportBody(draft: ReportDraft, around: ReportAround): ReportBody {
  const { title, description, impact, categoryId, siteId, guidance, caller } = draft;
  const { kind, assetId, me, attachmentIds } = around;
  const place = siteId || (caller ? '' : (me.siteId ?? ''));
  return {
    kind,
    channel: 'portal',
    customerId: caller?.customerId ?? me.customerId,
    title: title.trim(),
    ...(description.trim() && { description: description.trim() }),
    ...(impact && { impact }),
    ...(categoryId && { categoryId }),
    ...(guidance && { guidance }),
    ...(place && { siteId: place }),
    ...(caller && { callerId: caller.id }),
    ...(assetId && { assetId }),
    ...(attachmentIds.length > 0 && { attachmentIds }),
  };
}

const mostOfTitle = 200;

/** Nobody types what they have just answered: the answers are the title, until the writer gives it one of their own. */
export function titleAfter({ title, guidedTitle }: Pick<ReportDraft, 'title' | 'guidedTitle'>, words: string) {
  if (title.trim() !== '' && title !== guidedTitle) return {};
  const given = words.slice(0, mostOfTitle);
  return { title: given, guidedTitle: given };
}

/** The key of a submission: of the same content the same, so that a lost answer doubles nothing, also after a reload. */
export function submissionOf(body: ReportBody, last: ReportDraft['sent'], newKey: () => string) {
  const content = JSON.stringify(body);
  return last?.content === content ? last : { content, key: newKey() };
}
