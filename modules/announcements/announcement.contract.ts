import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, reckonableShape, revisionShape, textShape } from '../../kernel/shapes.ts';

/** Work that was planned, a fault that nobody planned, or only something to know. */
export const announcementKinds = ['planned', 'unplanned', 'notice'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];
const kindShape = z.enum(announcementKinds);

export const announcementStates = ['coming', 'shown', 'over', 'withdrawn'] as const;
export type AnnouncementState = (typeof announcementStates)[number];

const ids = z.array(idShape).check(z.minLength(1), z.maxLength(200));

/**
 * For whom (SD-19): nothing named is everybody; else whoever one of them names. Categories stand for the users of a
 * service: customers that came with something of it, or below it, within a year.
 */
const audienceShape = z.strictObject({
  customerIds: z.optional(ids),
  siteIds: z.optional(ids),
  categoryIds: z.optional(ids),
});
export type Audience = z.output<typeof audienceShape>;

const words = {
  title: lineShape(100),
  body: textShape(5000),
  /** How a fault is prevented, or what to do meanwhile. */
  advice: z.nullable(textShape(2000)),
};

const times = {
  /** The hours of the work, or of the fault. */
  happensFrom: z.nullable(reckonableShape),
  happensUntil: z.nullable(reckonableShape),
  showsFrom: reckonableShape,
  /** Null: until it is withdrawn. */
  showsUntil: z.nullable(reckonableShape),
};

/** The same in the list, the page and the portal. */
const shown = {
  title: z.string(),
  kind: kindShape,
  happensFrom: z.nullable(instantShape),
  happensUntil: z.nullable(instantShape),
  showsFrom: instantShape,
  showsUntil: z.nullable(instantShape),
};

export const announcementRow = z.object({
  id: idShape,
  ...shown,
  state: z.enum(announcementStates),
  isForEverybody: z.boolean(),
  /** How many customers see it, and how many of their people have read it. */
  customerCount: z.int(),
  readerCount: z.int(),
});
export type AnnouncementRow = z.output<typeof announcementRow>;

const named = z.array(z.object({ id: idShape, name: z.string() }));

export const announcementView = z.object({
  id: idShape,
  ...shown,
  body: z.string(),
  advice: z.nullable(z.string()),
  audience: z.object({ customers: named, sites: named, categories: named }),
  goesByMail: z.boolean(),
  state: z.enum(announcementStates),
  postedAt: z.nullable(instantShape),
  withdrawnAt: z.nullable(instantShape),
  customerCount: z.int(),
  readerCount: z.int(),
  createdAt: instantShape,
  createdBy: z.nullable(z.object({ id: idShape, name: z.string() })),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'withdraw'])),
});
export type AnnouncementView = z.output<typeof announcementView>;

export const listAnnouncements = endpoint({
  method: 'GET',
  path: '/announcements',
  summary: 'Announcements, whatever is shown latest first.',
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(announcementStates)), kind: z.optional(kindShape) }),
  answer: pageOf(announcementRow),
});

export const readAnnouncement = endpoint({
  method: 'GET',
  path: '/announcements/{announcement}',
  summary: 'One announcement: what it says, to whom, and how many have read it.',
  answer: announcementView,
});

export const recordAnnouncement = endpoint({
  method: 'POST',
  path: '/announcements',
  summary: 'Announce something to customers’ people, now or from a later moment on.',
  body: z.strictObject({
    ...words,
    advice: z.optional(words.advice),
    kind: kindShape,
    audience: audienceShape,
    happensFrom: z.optional(times.happensFrom),
    happensUntil: z.optional(times.happensUntil),
    /** Without it: now. */
    showsFrom: z.optional(times.showsFrom),
    showsUntil: z.optional(times.showsUntil),
    goesByMail: z.boolean(),
  }),
  answer: announcementView,
});

export const changeAnnouncement = endpoint({
  method: 'PATCH',
  path: '/announcements/{announcement}',
  summary: 'Change what an announcement says, to whom, or how long it is shown; nobody is told twice.',
  body: z.partial(z.strictObject({ ...words, kind: kindShape, audience: audienceShape, ...times })),
  answer: announcementView,
});

export const withdrawAnnouncement = endpoint({
  method: 'POST',
  path: '/announcements/{announcement}/withdrawal',
  summary: 'Show an announcement no more.',
  answer: announcementView,
});

export const readerRow = z.object({
  /** Of the contact. */
  id: idShape,
  name: z.string(),
  customer: z.object({ id: idShape, name: z.string() }),
  readAt: instantShape,
});
export type ReaderRow = z.output<typeof readerRow>;

export const listAnnouncementReaders = endpoint({
  method: 'GET',
  path: '/announcements/{announcement}/readers',
  summary: 'Who has read an announcement, the latest first.',
  query: z.strictObject({ ...pageQuery }),
  answer: pageOf(readerRow),
});
