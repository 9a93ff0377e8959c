import * as z from 'zod/mini';
import { endpoint, upload } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { impactShape } from '../catalogue/priority.contract.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { askedTreeAnswer, guidanceShape } from './guidance.contract.ts';
import { ticketStatusShape } from './ticket-codes.contract.ts';

/** Photos of a phone, as they come. */
export const mostPhotoBytes = 20 * 1024 * 1024;
export const mostPhotos = 5;
/** Of all photos of one visit together, also of those that were taken out again. */
export const mostVisitBytes = mostPhotos * mostPhotoBytes;

export const labelVisitView = z.object({
  machine: z.object({
    id: idShape,
    number: z.string(),
    name: z.string(),
    kind: codeShape,
    model: z.nullable(z.string()),
  }),
  /** What is not finished about it, newest first; no words of it, for the label hangs where everybody passes. */
  tickets: z.array(
    z.object({
      number: z.nullable(z.string()),
      status: ticketStatusShape,
      waitingReason: z.nullable(codeShape),
      reportedAt: instantShape,
    }),
  ),
});
export type LabelVisitView = z.output<typeof labelVisitView>;

export const readLabelVisit = endpoint({
  method: 'GET',
  path: '/label-visit',
  summary: 'The machine that its label has let you in to, and how what was reported about it stands.',
  answer: labelVisitView,
});

export const reportByLabel = endpoint({
  method: 'POST',
  path: '/label-visit/reports',
  summary: 'Report a fault of the machine that its label has let you in to.',
  body: z.strictObject({
    /** The machine that was shown: another label may have been scanned since. */
    assetId: idShape,
    /** What is wrong. */
    words: textShape(2000),
    /** Who says so, and how they are reached. */
    name: lineShape(60),
    phone: z.optional(lineShape(40)),
    impact: z.optional(impactShape),
    /** What was asked first, and answered. */
    guidance: z.optional(guidanceShape),
    /** Photos that were handed in before. */
    attachmentIds: z.optional(z.array(idShape).check(z.maxLength(mostPhotos))),
  }),
  answer: z.object({ number: z.nullable(z.string()) }),
});

export const readLabelQuestions = endpoint({
  method: 'GET',
  path: '/label-visit/questions',
  summary: 'What is asked first about machines of this kind; null: nothing.',
  answer: askedTreeAnswer,
});

export const recordLabelSelfHelp = endpoint({
  method: 'POST',
  path: '/label-visit/self-help',
  summary: 'The tip helped: nothing has to be reported.',
  body: z.strictObject({ guidance: guidanceShape }),
  answer: z.object({ id: idShape }),
});

export const handInPhoto = upload({
  path: '/label-visit/photos',
  summary: 'Hand in a photo, as the bytes of the body; it waits for the report that takes it along.',
  query: z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  receives: { mostBytes: mostPhotoBytes },
  answer: z.object({ id: idShape, name: z.string() }),
});
