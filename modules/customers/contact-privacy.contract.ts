import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { contactView } from './contact.contract.ts';

export const eraseContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/erasure',
  summary: 'Take the name and numbers of a person out of everything; a pseudonym and the service records stay.',
  body: z.strictObject({
    /** Their name, typed once more. */
    confirmation: lineShape(60),
    reason: textShape(500),
  }),
  answer: contactView,
  status: 200,
});

export const discloseContact = endpoint({
  method: 'POST',
  path: '/contacts/{contact}/disclosure',
  summary: 'All that is kept about a person, to be handed to them; who asked for it stands in the log.',
  answer: z.object({
    madeAt: instantShape,
    sections: z.array(z.object({ name: z.string(), records: z.array(z.record(z.string(), z.unknown())) })),
  }),
  status: 200,
});
