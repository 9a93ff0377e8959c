import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, oneOrMore, revisionShape } from '../../kernel/shapes.ts';

/** `soon`: within 60 days; `lasting`: it never expires. By the provider's calendar day. */
export const certificateStandings = ['expired', 'soon', 'valid', 'lasting'] as const;
export type CertificateStanding = (typeof certificateStandings)[number];

/** A certificate of a staff member (ORG-07): RHCE, 电工证. */
export const certificateView = z.object({
  id: idShape,
  staff: z.object({ id: idShape, name: z.string() }),
  name: z.string(),
  number: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  issuedOn: z.nullable(dayShape),
  /** Null: never. */
  expiresOn: z.nullable(dayShape),
  standing: z.enum(certificateStandings),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type CertificateView = z.output<typeof certificateView>;

const fields = {
  name: lineShape(100),
  number: z.nullable(lineShape(60)),
  issuer: z.nullable(lineShape(100)),
  issuedOn: z.nullable(dayShape),
  expiresOn: z.nullable(dayShape),
};
const change = z.partial(z.strictObject(fields));

export const listCertificates = endpoint({
  method: 'GET',
  path: '/certificates',
  summary: 'Certificates in force of the staff who are there, what expires first before; those without an end last.',
  query: z.strictObject({
    ...pageQuery,
    staffId: z.optional(idShape),
    standing: z.optional(oneOrMore(z.enum(certificateStandings))),
  }),
  answer: pageOf(certificateView),
});

export const readCertificate = endpoint({
  method: 'GET',
  path: '/certificates/{certificate}',
  summary: 'One certificate.',
  answer: certificateView,
});

export const recordCertificate = endpoint({
  method: 'POST',
  path: '/certificates',
  summary: 'Record a certificate of a staff member.',
  body: z.extend(change, { staffId: idShape, name: fields.name }),
  answer: certificateView,
});

export const changeCertificate = endpoint({
  method: 'PATCH',
  path: '/certificates/{certificate}',
  summary: 'Change a certificate: it was renewed, or written down wrongly.',
  body: change,
  answer: certificateView,
});

export const retireCertificate = endpoint({
  method: 'POST',
  path: '/certificates/{certificate}/retirement',
  summary: 'Take a certificate out of the lists; the log keeps it.',
  answer: certificateView,
  status: 200,
});
