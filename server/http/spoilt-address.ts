import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';
import type { Parts } from '../parts.ts';
import { answerError } from '../problem/answer-error.ts';

/** As helmet sends them with every other answer: no hook runs for an address that cannot be read. */
const headers = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
};

/** An address with signs that are none, or a part of it that is too long, is the address of nothing. */
export function spoiltAddress(parts: Parts) {
  const answer = answerError(parts);
  return (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    void answer(new Refusal(common.notFound) as Error as FastifyError, request, reply.headers(headers));
  };
}
