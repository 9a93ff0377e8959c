import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, textShape } from '../../kernel/shapes.ts';
import { contractView } from './contract.contract.ts';

const reason = textShape(500);

/** An act that needs no more said than that it is done. */
function plain<const Path extends string>(path: Path, summary: string) {
  return endpoint({ method: 'POST', path, summary, answer: contractView, status: 200 });
}

export const offerContract = plain('/contracts/{contract}/offer', 'Offer a draft to the customer.');
export const reviseContract = plain('/contracts/{contract}/revision', 'Take an offer back to be changed.');

export const signContract = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/signature',
  summary: 'Both sides have signed, on this day (today, if none is said); it becomes active on its first day.',
  body: z.strictObject({ signedOn: z.optional(dayShape) }),
  answer: contractView,
  status: 200,
});

export const activateContract = plain(
  '/contracts/{contract}/activation',
  'Begin to serve under a signed contract, from its first day or, where that is still to come, from today.',
);

export const suspendContract = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/suspension',
  summary: 'Serve nothing under it for the time being.',
  body: z.strictObject({ reason }),
  answer: contractView,
  status: 200,
});

export const resumeContract = plain('/contracts/{contract}/resumption', 'Serve under it again.');

export const endContract = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/end',
  summary: 'It has run its term: today is its last day, or the day that is said.',
  body: z.strictObject({ endsOn: z.optional(dayShape), reason: z.optional(reason) }),
  answer: contractView,
  status: 200,
});

export const terminateContract = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/termination',
  summary: 'One side ends it before its time, or gives up a draft or an offer.',
  body: z.strictObject({ endsOn: z.optional(dayShape), reason }),
  answer: contractView,
  status: 200,
});
